import { once } from "node:events"
import { createServer, type AddressInfo } from "node:net"
import { createGatewayClient, type GatewayClient } from "../client"
import type { CallEvent, GatewayConfig } from "../config"
import { GatewayError } from "../errors"
import { S, startSignedServer, type Behaviour, type SignedServer } from "./signed-server"

let server: SignedServer

const clientWith = (change: Partial<GatewayConfig> = {}): GatewayClient =>
  createGatewayClient({
    ...server.settings,
    gatewayUrl: server.url,
    timeoutMs: 30_000,
    random: () => 0,
    ...change,
  })

beforeAll(async () => {
  server = await startSignedServer()
})
beforeEach(() => server.reset())
afterAll(async () => await server.stop())

const refund = {
  refundRequestId: "ref-1",
  paymentId: "p",
  refundAmount: { currency: "CNY", value: "1" },
}
const result = (resultStatus: string, resultCode: string) => ({
  result: { resultStatus, resultCode, resultMessage: "told by the gateway" },
})
const drop: Behaviour = ({ response }) => void response.destroy()
const hang: Behaviour = () => undefined
const answer =
  (json: unknown): Behaviour =>
  ({ reply }) =>
    reply(json)
const unsigned =
  (json: unknown): Behaviour =>
  ({ reply }) =>
    reply(json, { headers: { signature: undefined, "response-time": undefined } })

const failureOf = async (call: Promise<unknown>): Promise<GatewayError> => {
  try {
    await call
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayError)
    return error as GatewayError
  }
  throw new Error("the call succeeded")
}

type Send = (client: GatewayClient) => Promise<unknown>
const BY_CLASS: readonly (readonly [string, number, Send])[] = [
  ["read", 3, ({ payments }) => payments.inquiryPayment({ paymentRequestId: "x" })],
  ["keyed", 3, ({ payments }) => payments.refund(refund)],
  ["natural", 3, ({ payments }) => payments.cancel({ paymentRequestId: "x" })],
  ["never", 1, ({ disputes }) => disputes.accept({ disputeId: "d" })],
]

const TROUBLES: readonly (readonly [string, Behaviour])[] = [
  ["a dropped connection", drop],
  ["HTTP status 500", ({ response }) => void response.writeHead(500).end()],
]

describe.each(BY_CLASS)("a request of the class %s", (_, attempts, send) => {
  it.each(TROUBLES)(`is sent ${attempts} times at most after %s`, async (_trouble, behaviour) => {
    server.next(behaviour, behaviour, behaviour, behaviour)
    const failure = await failureOf(send(clientWith()))
    expect(failure).toMatchObject({ code: "transport", effect: "unknown", attempts })
    expect(server.seen).toHaveLength(attempts)
  })

  it(`is sent ${attempts} times at most after a time-out`, async () => {
    server.next(hang, hang, hang, hang)
    const failure = await failureOf(send(clientWith({ timeoutMs: 500 })))
    expect(failure).toMatchObject({ code: "transport", kind: "timeout", attempts })
    // On a busy machine the time may be over before the server has read an attempt.
    expect(server.seen.length).toBeLessThanOrEqual(attempts)
  })

  it.each(["UNKNOWN_EXCEPTION", "REQUEST_TRAFFIC_EXCEED_LIMIT"])(
    `is sent ${attempts} times at most after %s, whose last answer is returned`,
    async (code) => {
      const behaviour = answer(result("U", code))
      server.next(behaviour, behaviour, behaviour, behaviour)
      await expect(send(clientWith())).resolves.toMatchObject(result("U", code))
      expect(server.seen).toHaveLength(attempts)
    }
  )

  it.each<[string, Behaviour]>([
    ["a signed refusal", answer(result("F", "PROCESS_FAIL"))],
    ["an unsigned refusal", unsigned(result("F", "INVALID_CLIENT"))],
    ["an unsigned answer of unknown outcome", unsigned(result("U", "UNKNOWN_EXCEPTION"))],
  ])("is sent once when it meets %s", async (_answer, behaviour) => {
    server.next(behaviour)
    await failureOf(send(clientWith()))
    expect(server.seen).toHaveLength(1)
  })
})

describe("a repeat", () => {
  it("has the same body, its own time and its own signature", async () => {
    let now = Date.parse("2026-01-01T00:00:00Z")
    server.next(drop, drop)
    await clientWith({ clock: () => new Date((now += 1_000)) }).payments.refund(refund)
    const times = server.seen.map(({ headers }) => headers["request-time"])
    expect(times).toEqual(["1767225601000", "1767225602000", "1767225603000"])
    expect(new Set(server.seen.map(({ headers }) => headers["signature"])).size).toBe(3)
    expect(new Set(server.seen.map(({ body }) => body)).size).toBe(1)
    expect(server.seen.every(({ signed }) => signed)).toBe(true)
  })

  it("waits longer each time", async () => {
    const moments: number[] = []
    const note: Behaviour = ({ response }) => {
      moments.push(performance.now())
      response.destroy()
    }
    server.next(note, note, note)
    await failureOf(clientWith().payments.refund(refund))
    const [first = 0, second = 0, third = 0] = moments
    expect(second - first).toBeGreaterThanOrEqual(95)
    expect(third - second).toBeGreaterThanOrEqual(195)
  })
})

describe("what all attempts together prove", () => {
  it("is nothing, when a refusal follows a lost answer", async () => {
    server.next(drop, unsigned(result("F", "KEY_NOT_FOUND")))
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ kind: "refused", effect: "unknown", attempts: 2 })
  })

  it("is nothing, when a refusal follows an answer of unknown outcome", async () => {
    server.next(
      answer(result("U", "UNKNOWN_EXCEPTION")),
      unsigned(result("F", "INVALID_CLIENT_STATUS"))
    )
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ kind: "refused", effect: "unknown", attempts: 2 })
  })

  it.each(["cancel", "revoke"] as const)(
    "is nothing, when a %s is refused after a lost answer: the first may have been carried out",
    async (which) => {
      server.next(drop, answer(result("F", "PROCESS_FAIL")))
      const client = clientWith()
      const call =
        which === "cancel"
          ? client.payments.cancel({ paymentRequestId: "x" })
          : client.authorizations.revoke({ accessToken: "t" })
      expect(await failureOf(call)).toMatchObject({
        code: "result",
        resultCode: "PROCESS_FAIL",
        effect: "unknown",
        attempts: 2,
      })
    }
  )

  it("is that nothing was done, when a cancel is refused at once", async () => {
    server.next(answer(result("F", "CANCEL_WINDOW_EXCEED")))
    const failure = await failureOf(clientWith().payments.cancel({ paymentRequestId: "x" }))
    expect(failure).toMatchObject({ effect: "none", attempts: 1 })
  })

  it("is that nothing was done, when the gateway refuses a request by its id", async () => {
    server.next(drop, answer(result("F", "REFUND_AMOUNT_EXCEED")))
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ code: "result", effect: "none", attempts: 2 })
  })
})

describe("a broken answer", () => {
  const head: Behaviour = ({ response }) => {
    response.writeHead(200, { "content-length": "1000" })
    response.write('{"result":')
  }

  it("that stops after its first bytes is a time-out", async () => {
    server.next(head, head, head)
    const failure = await failureOf(clientWith({ timeoutMs: 1_500 }).payments.refund(refund))
    expect(failure).toMatchObject({ kind: "timeout", effect: "unknown" })
  })

  it("that is cut off is a broken connection", async () => {
    const cut: Behaviour = (answering) => {
      void head(answering)
      setTimeout(() => answering.response.destroy(), 20)
    }
    server.next(cut, cut, cut)
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ kind: "connection", effect: "unknown" })
    expect(failure.message).toContain("broke")
  })

  it("that is no HTTP is a broken connection", async () => {
    const other = createServer((socket) => socket.end("SMTP ready\r\n\r\n"))
    other.listen(0, "127.0.0.1")
    await once(other, "listening")
    const gatewayUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
    const failure = await failureOf(clientWith({ gatewayUrl }).payments.refund(refund))
    other.close()
    expect(failure).toMatchObject({ kind: "connection", effect: "unknown" })
  })

  it("that is too large says so", async () => {
    const flood: Behaviour = ({ response }) => void response.end(Buffer.alloc(5 * 1024 * 1024))
    server.next(flood, flood, flood)
    const failure = await failureOf(clientWith({ timeoutMs: 5_000 }).payments.refund(refund))
    expect(failure).toMatchObject({ kind: "connection", effect: "unknown" })
    expect(failure.message).toContain("more than 4194304 bytes")
  })
})

describe("an abort", () => {
  it("before the call sends nothing and proves that nothing was done", async () => {
    const call = clientWith().payments.refund(refund, { signal: AbortSignal.abort() })
    expect(await failureOf(call)).toMatchObject({ kind: "aborted", effect: "none" })
    expect(server.seen).toEqual([])
  })

  it("between two attempts ends the pause and leaves the outcome unknown", async () => {
    const abort = new AbortController()
    server.next(({ response }) => {
      response.destroy()
      setTimeout(() => abort.abort(), 20)
    })
    const client = clientWith({ random: () => 200 })
    const failure = await failureOf(client.payments.refund(refund, { signal: abort.signal }))
    expect(failure).toMatchObject({ kind: "aborted", effect: "unknown" })
    expect(failure.elapsedMs).toBeLessThan(5_000)
    expect(server.seen).toHaveLength(1)
  })
})

describe("an unsigned refusal", () => {
  it.each([
    ["prose in the place of a code", "look at https://evil.example\n[admin] ok"],
    ["a code that is too long", "A".repeat(65)],
    ["a number", 7],
    ["nothing", undefined],
  ])("with %s is not quoted", async (_, resultCode) => {
    server.next(unsigned({ result: { resultStatus: "F", resultCode } }))
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ kind: "refused", effect: "unknown", resultCode: undefined })
    expect(failure.message).toBe("The gateway refused the request (no code).")
  })

  it.each(["constructor", "toString", "__proto__", "SYSTEM_ERROR"])(
    "with the code %s proves nothing",
    async (code) => {
      server.next(unsigned(result("F", code)))
      const failure = await failureOf(clientWith().payments.refund(refund))
      expect(failure).toMatchObject({ kind: "refused", effect: "unknown", resultCode: code })
    }
  )
})

describe("an answer's signature", () => {
  it("naming a key version that is not known is tried with the known ones", async () => {
    const client = clientWith({ alipayPublicKeys: { "7": server.settings.alipayPublicKeys } })
    await expect(client.payments.refund(refund)).resolves.toMatchObject({ result: S })
  })
})

describe("an observer", () => {
  it("that throws does not turn a success into an error", async () => {
    const onCall = () => {
      throw new Error("the log is full")
    }
    await expect(clientWith({ onCall }).payments.refund(refund)).resolves.toMatchObject({
      result: S,
    })
    server.next(answer(result("F", "PROCESS_FAIL")))
    expect(await failureOf(clientWith({ onCall }).payments.refund(refund))).toMatchObject({
      code: "result",
    })
  })

  it("is told once per call what came of it", async () => {
    const events: CallEvent[] = []
    const client = clientWith({ onCall: (event) => events.push(event) })
    server.next(answer(result("U", "REFUND_IN_PROCESS")), answer(result("F", "PROCESS_FAIL")))
    await client.payments.refund(refund)
    await failureOf(client.payments.refund(refund))
    server.next(unsigned({ result: S }), unsigned({ result: S }), unsigned({ result: S }))
    await failureOf(client.payments.refund(refund))
    expect(events).toMatchObject([
      { outcome: "U", resultCode: "REFUND_IN_PROCESS", attempts: 1 },
      { outcome: "F", resultCode: "PROCESS_FAIL", attempts: 1 },
      { outcome: "signature", resultCode: undefined, attempts: 3 },
    ])
  })
})

describe("settings that would break calls later", () => {
  it.each<[string, string, Partial<GatewayConfig>]>([
    ["a key version with a line feed", "key_version", { keyVersion: "1\r\nx: y" }],
    ["a key version with a comma", "key_version", { keyVersion: "1,algorithm=none" }],
    ["an empty key version", "key_version", { keyVersion: "" }],
    ["an agent token with a line feed", "agent_token", { agentToken: "a\nb" }],
    ["an empty agent token", "agent_token", { agentToken: "" }],
    ["a time-out of nothing", "timeout_ms", { timeoutMs: 0 }],
    ["a time-out that is no number", "timeout_ms", { timeoutMs: Number.NaN }],
    ["an endless time-out", "timeout_ms", { timeoutMs: Number.POSITIVE_INFINITY }],
    ["no public key at all", "alipay_public_key", { alipayPublicKeys: {} }],
  ])("are refused: %s", (_, field, change) => {
    expect(() => clientWith(change)).toThrow(expect.objectContaining({ field }))
  })

  it("are refused in a single call too, before anything is sent", async () => {
    const failure = await failureOf(clientWith().payments.refund(refund, { timeoutMs: -1 }))
    expect(failure).toMatchObject({ code: "configuration", field: "timeout_ms", effect: "none" })
    expect(server.seen).toEqual([])
  })
})

it("an answer's texts can be kept, whatever characters are in them", async () => {
  server.next(({ reply }) =>
    reply(undefined, {
      raw: String.raw`{"result":{"resultStatus":"S","resultCode":"SUCCESS"},"registrationResult":{"registrationStatus":"COMPLETED","rejectReasons":[["a\u0000b\ud800c\ud83d\ude00"]]}}`,
    })
  )
  const answer = await clientWith().inStore.inquiryRegistrationStatus({
    registrationRequestId: "r-1",
  })
  expect(answer.registrationResult?.rejectReasons).toEqual([["a\ufffdb\ufffdc\u{1f600}"]])
})
