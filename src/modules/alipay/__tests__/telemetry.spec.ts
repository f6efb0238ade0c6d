import { metrics, trace } from "@medusajs/framework/opentelemetry/api"
import type { CallEvent } from "../../../gateway"
import { AccountWatch } from "../telemetry/account-watch"
import { GatewayClock } from "../telemetry/gateway-clock"
import { gatewayHooks } from "../telemetry/gateway-hooks"
import { countCall, recordNotificationAge, registerGauges } from "../telemetry/instruments"
import { awaitTurn, createPacer, pacedBy } from "../telemetry/pacer"

/** The SDK as Medusa hands it to a store's `instrumentation.ts`. */
const sdk = require("@medusajs/framework/opentelemetry/sdk-node")
const {
  MeterProvider,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
  AggregationTemporality,
} = sdk.metrics
const { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } = sdk.tracing

const exported = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
const reader = new PeriodicExportingMetricReader({
  exporter: exported,
  exportIntervalMillis: 3_600_000,
})
const spans = new InMemorySpanExporter()

beforeAll(() => {
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }))
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] })
  )
})
afterAll(async () => await reader.shutdown())

const collected = async (): Promise<Record<string, any[]>> => {
  await reader.forceFlush()
  const all = exported
    .getMetrics()
    .at(-1)
    .scopeMetrics.flatMap((scope: any) => scope.metrics)
  return Object.fromEntries(all.map((each: any) => [each.descriptor.name, each.dataPoints]))
}

const anEvent = (given: Partial<CallEvent> = {}): CallEvent =>
  ({
    operation: "payments.refund",
    requestId: "ref_1",
    outcome: "S",
    resultCode: "SUCCESS",
    attempts: 1,
    elapsedMs: 12,
    ...given,
  }) as CallEvent

const aLogger = () => {
  const lines: string[] = []
  const at = (level: string) => (line: string) => lines.push(`${level} ${line}`)
  return {
    lines,
    logger: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") } as never,
  }
}
const noWatch = { note: () => undefined } as never

const CN = { handle: "cn", clientId: "SANDBOX_1", isFormer: false }

const ours = new GatewayClock(() => new Date())

describe("with the store's instrumentation on", () => {
  it("counts calls by endpoint and outcome, and times them", async () => {
    countCall(20, { account: "cn", operation: "payments.pay", outcome: "U" })
    countCall(40, { account: "cn", operation: "payments.pay", outcome: "U" })
    recordNotificationAge(1_500, "payment")
    const found = await collected()
    expect(found["alipay.gateway.calls"]?.[0]).toMatchObject({
      value: 2,
      attributes: { account: "cn", operation: "payments.pay", outcome: "U" },
    })
    expect(found["alipay.gateway.duration"]?.[0].value).toMatchObject({ count: 2, sum: 60 })
    expect(found["alipay.notification.age"]?.[0].value.sum).toBe(1_500)
  })

  it("reads the gauges when, and only when, they are collected", async () => {
    let reads = 0
    registerGauges(async () => {
      reads += 1
      return {
        unknown: 3,
        oldestUnknownSeconds: 90,
        inboxWaiting: 2,
        inboxDead: 1,
        attentionOpen: 4,
      }
    })
    expect(reads).toBe(0)
    const found = await collected()
    expect(reads).toBe(1)
    expect(found["alipay.ledger.unknown"]?.[0].value).toBe(3)
    expect(found["alipay.ledger.unknown.age"]?.[0].value).toBe(90)
    expect(found["alipay.inbox.dead"]?.[0].value).toBe(1)
    expect(found["alipay.attention.open"]?.[0].value).toBe(4)
  })

  it("traces each call, a failed one as an error, and hands its answer on", async () => {
    const { logger } = aLogger()
    const { around } = gatewayHooks(CN, { logger, watch: noWatch, clock: ours })
    const subject = { operation: "payments.refund", requestId: "ref_1" }
    await expect(around?.(subject, async () => "answer")).resolves.toBe("answer")
    const broken = Object.assign(new Error("no"), { code: "transport" })
    await expect(around?.(subject, async () => await Promise.reject(broken))).rejects.toBe(broken)
    const [good, bad] = spans.getFinishedSpans()
    expect(good).toMatchObject({
      name: "alipay.payments.refund",
      attributes: { "alipay.account": "cn", "alipay.request_id": "ref_1" },
    })
    expect(bad.status).toMatchObject({ code: 2, message: "transport" })
  })
})

describe("the log", () => {
  it.each([
    ["S", "debug"],
    ["U", "debug"],
    ["F", "info"],
    ["transport", "warn"],
    ["signature", "warn"],
  ])("has a line for an outcome %s at %s", (outcome, level) => {
    const { lines, logger } = aLogger()
    gatewayHooks(CN, { logger, watch: noWatch, clock: ours }).onCall?.(
      anEvent({ outcome, attempts: 3 })
    )
    expect(lines).toEqual([
      `${level} alipay: call operation=payments.refund account=cn request_id=ref_1 outcome=${outcome} code=SUCCESS attempts=3 elapsed_ms=12`,
    ])
  })
})

describe("the watch over an account", () => {
  /** @param openSince an item that another server opened */
  const watched = (openSince?: Date) => {
    const told: string[] = []
    const items = new Map(openSince ? [["cn", { updated_at: openSince }]] : [])
    const attention = {
      open: async ({ subject, fingerprint }: { subject: string; fingerprint: string }) => {
        items.set(subject, { updated_at: new Date() })
        told.push(fingerprint)
      },
      openAbout: async (_kind: string, subject: string) => items.get(subject),
      close: async (_kind: string, subject: string) => {
        items.delete(subject)
        told.push("closed")
      },
    }
    const { logger, lines } = aLogger()
    return { told, lines, watch: new AccountWatch(attention as never, logger) }
  }
  const refused = anEvent({ outcome: "F", resultCode: "INVALID_CLIENT" })
  const settle = async () => await new Promise((resolve) => setImmediate(resolve))

  it("tells after three in a row, once, and when it works again", async () => {
    const { told, watch } = watched()
    for (let call = 0; call < 5; call++) {
      watch.note(CN, refused)
    }
    await settle()
    expect(told).toEqual(["INVALID_CLIENT"])
    watch.note(CN, anEvent())
    watch.note(CN, anEvent())
    await settle()
    expect(told).toEqual(["INVALID_CLIENT", "closed"])
  })

  it("forgives single broken answers, and what says nothing of the account", async () => {
    const { told, watch } = watched(new Date(0))
    watch.note(CN, anEvent())
    for (let round = 0; round < 5; round++) {
      watch.note(CN, anEvent({ outcome: "signature" }))
      watch.note(CN, anEvent({ outcome: "signature" }))
      watch.note(CN, anEvent({ outcome: "F", resultCode: "ORDER_NOT_EXIST" }))
      watch.note(CN, anEvent({ outcome: "transport", resultCode: undefined }))
    }
    await settle()
    expect(told).toEqual(["closed"])
  })

  it("closes what the sweep told, and what was told before another server's answer", async () => {
    const { told, watch } = watched()
    await watch.tell(CN, "private_key is missing")
    watch.note(CN, anEvent())
    await settle()
    expect(told).toEqual(["private_key is missing", "closed"])
  })

  it("leaves what another server told after the answer", async () => {
    const { told, watch } = watched(new Date(Date.now() + 60_000))
    watch.note(CN, anEvent())
    await settle()
    expect(told).toEqual([])
  })

  it("keeps former credentials apart, until they are the present ones again", async () => {
    const { told, watch } = watched()
    const former = { ...CN, clientId: "SANDBOX_OLD", isFormer: true }
    await watch.tell(former, "its keys are gone")
    watch.note(CN, anEvent())
    await settle()
    expect(told).toEqual(["its keys are gone"])
    const other = watched()
    await other.watch.tell(former, "its keys are gone")
    other.watch.note({ ...former, isFormer: false }, anEvent())
    await settle()
    expect(other.told).toEqual(["its keys are gone", "closed"])
  })
})

describe("the pacer", () => {
  it("spreads the calls of what runs inside it, for each account by itself", async () => {
    const pacer = createPacer(50)
    const started = performance.now()
    await pacedBy(pacer, async () => {
      await Promise.all(
        Array.from({ length: 10 }, (_, call) => awaitTurn(call % 2 === 0 ? "cn" : "hk"))
      )
    })
    const elapsed = performance.now() - started
    expect(pacer.calls()).toBe(10)
    expect(elapsed).toBeGreaterThanOrEqual(4 * 20 - 5)
  })

  it("lets everybody else pass", async () => {
    const pacer = createPacer(0.001)
    await pacedBy(pacer, async () => await awaitTurn("cn"))
    await awaitTurn("cn")
    expect(pacer.calls()).toBe(1)
  })
})

describe("the gateway's clock", () => {
  it("is ours until an answer shows another, for each account", () => {
    const now = new Date("2026-06-01T01:00:00Z")
    const clock = new GatewayClock(() => now)
    expect(clock.at("cn")).toEqual(now)
    const signedAt = new Date("2026-06-01T00:00:00Z")
    clock.note("cn", { signedAt })
    clock.note("cn", { signedAt: undefined })
    expect(clock.at("cn")).toEqual(signedAt)
    expect(clock.at("hk")).toEqual(now)
  })
})
