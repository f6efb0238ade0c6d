import { generateKeyPairSync } from "node:crypto"
import { once } from "node:events"
import type { Socket } from "node:net"
import { createGatewayClient, type GatewayClient } from "../client"
import type { CallEvent, GatewayConfig } from "../config"
import { GatewayError } from "../errors"
import { S, startSignedServer, type Behaviour, type SignedServer } from "./signed-server"

let server: SignedServer
let events: CallEvent[]

const clientWith = (change: Partial<GatewayConfig> = {}): GatewayClient =>
  createGatewayClient({
    ...server.settings,
    gatewayUrl: server.url,
    timeoutMs: 30_000,
    random: () => 0,
    onCall: (event) => events.push(event),
    ...change,
  })

beforeAll(async () => {
  server = await startSignedServer()
})
beforeEach(() => {
  server.reset()
  events = []
})
afterAll(async () => await server.stop())

const cny = (value: string) => ({ currency: "CNY", value })
const payment = {
  paymentRequestId: "pay-1",
  paymentAmount: cny("100"),
  order: { referenceOrderId: "o", orderDescription: "茶 ☕", orderAmount: cny("100") },
  paymentMethod: { paymentMethodType: "ALIPAY_CN" },
  paymentRedirectUrl: "https://shop.example/back",
  env: { terminalType: "WEB" as const },
}
const consent = {
  grantType: "AUTHORIZATION_CODE" as const,
  customerBelongsTo: "GCASH",
  authCode: "code",
}
const refund = { refundRequestId: "ref-1", paymentId: "p", refundAmount: cny("1") }

const result = (resultStatus: string, resultCode: string) => ({
  result: { resultStatus, resultCode, resultMessage: "told by the gateway" },
})
const drop: Behaviour = ({ response }) => void response.destroy()
const hang: Behaviour = () => undefined
const status =
  (code: number): Behaviour =>
  ({ response }) => {
    response.statusCode = code
    response.end("{}")
  }
const answer =
  (json: unknown): Behaviour =>
  ({ reply }) =>
    reply(json)
const bare =
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

describe("a call", () => {
  it("sends the very bytes it signed, with a time in milliseconds", async () => {
    await clientWith().payments.pay(payment)
    const [seen] = server.seen
    expect(seen?.signed).toBe(true)
    expect(seen?.path).toBe("/ams/sandbox/api/v1/payments/pay")
    expect(seen?.headers["request-time"]).toMatch(/^\d{13}$/)
    expect(seen?.headers["content-type"]).toBe("application/json; charset=UTF-8")
    expect(JSON.parse(seen?.body ?? "")).toMatchObject({
      productCode: "CASHIER_PAYMENT",
      order: { orderDescription: "茶 ☕" },
    })
  })

  it("keeps its connection", async () => {
    const client = clientWith()
    for (let round = 0; round < 5; round++) {
      await client.payments.pay(payment)
    }
    expect(server.connections.size).toBe(1)
  })

  it("that must not be repeated leaves over its own connection, which no one closes in between", async () => {
    const client = clientWith()
    await client.payments.pay(payment)
    await client.authorizations.applyToken(consent)
    await client.payments.pay(payment)
    expect(server.seen.map(({ headers }) => headers.connection)).toEqual([
      "keep-alive",
      "close",
      "keep-alive",
    ])
    expect(server.connections.size).toBe(2)
  })

  it("lets an unused connection go before the gateway does", async () => {
    await clientWith().payments.pay(payment)
    const [connection] = server.connections
    const [closedBy] = await Promise.race([
      once(connection as Socket, "end").then(() => ["us"]),
      once(connection as Socket, "close").then(() => ["the gateway"]),
    ])
    expect(closedBy).toBe("us")
  })

  it("runs many at once", async () => {
    const client = clientWith({ timeoutMs: 5_000 })
    await Promise.all(Array.from({ length: 64 }, () => client.payments.pay(payment)))
    expect(server.seen.every(({ signed }) => signed)).toBe(true)
  })

  it("returns an unknown outcome as an answer", async () => {
    server.next(answer(result("U", "PAYMENT_IN_PROCESS")))
    const paid = await clientWith().payments.pay(payment)
    expect(paid.result.resultCode).toBe("PAYMENT_IN_PROCESS")
    expect(server.seen).toHaveLength(1)
  })

  it("keeps fields and values it does not know", async () => {
    server.next(answer({ result: S, paymentStatus: "TELEPORTED", brandNew: { a: 1 } }))
    const asked = await clientWith().payments.inquiryPayment({ paymentRequestId: "x" })
    expect(asked).toMatchObject({ paymentStatus: "TELEPORTED", brandNew: { a: 1 } })
  })

  it("reads a status it has never heard of as unknown", async () => {
    server.next(answer(result("X", "WHATEVER")))
    const asked = await clientWith().payments.inquiryPayment({ paymentRequestId: "x" })
    expect(asked.result.resultStatus).toBe("U")
  })

  it("sends an agent token when there is one", async () => {
    await clientWith({ agentToken: "isv" }).payments.pay(payment)
    expect(server.seen[0]?.headers["agent-token"]).toBe("isv")
  })
})

describe("a lost answer", () => {
  const LOST: readonly (readonly [string, Behaviour, number?])[] = [
    ["a dropped connection", drop],
    ["a time-out", hang, 3_000],
    ["a server's error", status(503)],
    ["a wrong signature", ({ reply }) => reply({ result: S }, { headers: { signature: "x" } })],
    ["UNKNOWN_EXCEPTION", answer(result("U", "UNKNOWN_EXCEPTION"))],
    ["REQUEST_TRAFFIC_EXCEED_LIMIT", answer(result("U", "REQUEST_TRAFFIC_EXCEED_LIMIT"))],
  ]

  it.each(LOST.map(([name, behaviour, timeoutMs = 30_000]) => ({ name, behaviour, timeoutMs })))(
    "is asked for again under the same id: $name",
    async ({ behaviour, timeoutMs }) => {
      server.next(behaviour, behaviour)
      const done = await clientWith({ timeoutMs }).payments.refund(refund)
      expect(done.result.resultStatus).toBe("S")
      expect(server.seen).toHaveLength(3)
      expect(new Set(server.seen.map(({ body }) => body)).size).toBe(1)
      expect(server.seen.every(({ signed }) => signed)).toBe(true)
      expect(events).toMatchObject([
        { operation: "payments.refund", requestId: "ref-1", outcome: "S", attempts: 3 },
      ])
    }
  )

  it("is given up after three attempts", async () => {
    server.next(drop, drop, drop, drop)
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({
      code: "transport",
      kind: "connection",
      effect: "unknown",
      operation: "payments.refund",
      requestId: "ref-1",
      attempts: 3,
    })
    expect(server.seen).toHaveLength(3)
  })

  it("of what must not be repeated is not asked for again", async () => {
    server.next(drop)
    const failure = await failureOf(clientWith().authorizations.applyToken(consent))
    expect(failure).toMatchObject({ effect: "unknown", attempts: 1 })
    expect(server.seen).toHaveLength(1)
  })

  it("stays unknown when a later attempt can't even leave", async () => {
    server.next(async ({ response }) => {
      response.destroy()
      await server.stop()
    })
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ effect: "unknown", attempts: 3 })
    server = await startSignedServer()
  })
})

describe("an answer that is not repeated", () => {
  it("is a refusal, and proves that nothing was done", async () => {
    server.next(answer(result("F", "USER_BALANCE_NOT_ENOUGH")))
    const failure = await failureOf(clientWith().payments.pay(payment))
    expect(failure).toMatchObject({
      code: "result",
      resultCode: "USER_BALANCE_NOT_ENOUGH",
      effect: "none",
      attempts: 1,
    })
    expect(server.seen).toHaveLength(1)
  })

  it.each(["SYSTEM_ERROR", "SUSPECTED_RISK", "REPEAT_REQ_INCONSISTENT"])(
    "is a refusal that proves nothing: %s",
    async (code) => {
      server.next(answer(result("F", code)))
      expect(await failureOf(clientWith().payments.pay(payment))).toMatchObject({
        effect: "unknown",
      })
    }
  )

  it.each([
    ["INVALID_SIGNATURE", "none", /private_key/],
    ["KEY_NOT_FOUND", "none", /Upload it/],
    ["INVALID_CLIENT", "none", /client_id/],
    ["PROCESS_FAIL", "unknown", /PROCESS_FAIL/],
  ] as const)("is an unsigned %s", async (code, effect, says) => {
    server.next(bare(result("F", code)))
    const failure = await failureOf(clientWith().payments.pay(payment))
    expect(failure).toMatchObject({ code: "transport", kind: "refused", effect, resultCode: code })
    expect(failure.message).toMatch(says)
    expect(server.seen).toHaveLength(1)
  })
})

describe("an answer that can't be trusted", () => {
  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey
  it.each<[string, Behaviour]>([
    ["an unsigned success", bare({ result: S })],
    ["no JSON without a signature", ({ response }) => void response.end("<html>")],
    [
      "a signature without a time",
      ({ reply }) => reply({ result: S }, { headers: { "response-time": undefined } }),
    ],
    [
      "a time without a signature",
      ({ reply }) => reply({ result: S }, { headers: { signature: undefined } }),
    ],
    ["another key's signature", ({ reply }) => reply({ result: S }, { key: stranger })],
    [
      "another time",
      ({ reply }) =>
        reply({ result: S }, { headers: { "response-time": "2020-01-01T00:00:00+08:00" } }),
    ],
    [
      "another client",
      ({ reply }) => reply({ result: S }, { headers: { "client-id": "SANDBOX_OTHER" } }),
    ],
  ])("is none: %s", async (_, behaviour) => {
    server.next(behaviour, behaviour, behaviour)
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ code: "signature", effect: "unknown" })
  })

  it("is believed with any of several public keys", async () => {
    const foreign = generateKeyPairSync("rsa", { modulusLength: 2048 })
      .publicKey.export({ type: "spki", format: "pem" })
      .toString()
    const client = clientWith({
      alipayPublicKeys: { "1": foreign, "2": server.settings.alipayPublicKeys },
    })
    expect((await client.payments.refund(refund)).result.resultStatus).toBe("S")
  })

  it.each<[string, string]>([
    ["signed bytes that are not JSON", "hello"],
    ["signed JSON without a result", "{}"],
    ["a signed list", "[]"],
    ["a signed null", "null"],
  ])("breaks the protocol: %s", async (_, raw) => {
    const behaviour: Behaviour = ({ reply }) => reply(undefined, { raw })
    server.next(behaviour, behaviour, behaviour)
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ code: "protocol", effect: "unknown" })
  })

  it("is one that is too large", async () => {
    const flood: Behaviour = ({ response }) => void response.end(Buffer.alloc(5 * 1024 * 1024))
    server.next(flood, flood, flood)
    const failure = await failureOf(clientWith({ timeoutMs: 3_000 }).payments.refund(refund))
    expect(failure).toMatchObject({ code: "transport", effect: "unknown" })
  })

  it("is a redirect, which no one follows", async () => {
    const redirect: Behaviour = ({ response }) => {
      response.writeHead(307, { location: "/elsewhere" })
      response.end()
    }
    server.next(redirect, redirect, redirect)
    const failure = await failureOf(clientWith().payments.refund(refund))
    expect(failure).toMatchObject({ kind: "http_status", status: 307 })
    expect(server.seen.every(({ path }) => path.endsWith("/refund"))).toBe(true)
  })
})

describe("a call that never leaves", () => {
  it("proves that nothing was done", async () => {
    const client = clientWith({ gatewayUrl: "http://127.0.0.1:1" })
    const failure = await failureOf(client.payments.refund(refund))
    expect(failure).toMatchObject({ kind: "connection", effect: "none", attempts: 3 })
    expect(failure.message).toContain("could not be reached")
  })

  it("is one whose request is wrong; it names the field", async () => {
    const wrong = { ...refund, refundAmount: { currency: "CNY", value: "1.50" } }
    const failure = await failureOf(clientWith().payments.refund(wrong))
    expect(failure).toMatchObject({
      code: "configuration",
      field: "refundAmount.value",
      effect: "none",
    })
    expect(server.seen).toEqual([])
  })

  it("can be ended from outside, and is not repeated", async () => {
    const abort = new AbortController()
    server.next(() => abort.abort())
    const call = clientWith().payments.refund(refund, { signal: abort.signal })
    expect(await failureOf(call)).toMatchObject({ kind: "aborted", effect: "unknown", attempts: 1 })
    expect(server.seen).toHaveLength(1)
  })

  it("has its own time-out", async () => {
    server.next(hang, hang, hang)
    const failure = await failureOf(
      clientWith({ timeoutMs: 60_000 }).payments.refund(refund, { timeoutMs: 700 })
    )
    expect(failure).toMatchObject({ kind: "timeout", effect: "unknown" })
    expect(failure.elapsedMs).toBeLessThan(30_000)
  })
})

it("never tells a key, a token or a body", async () => {
  const secret = "token-that-must-stay-secret"
  server.next(answer(result("F", "INVALID_ACCESS_TOKEN")))
  const failures = [
    await failureOf(clientWith().authorizations.revoke({ accessToken: secret })),
    await failureOf(
      clientWith({ gatewayUrl: "http://127.0.0.1:1" }).authorizations.revoke({
        accessToken: secret,
      })
    ),
    await failureOf(clientWith().authorizations.revoke({ accessToken: secret.repeat(20) })),
  ]
  const told = JSON.stringify([events, failures.map((each) => [each.message, { ...each }])])
  expect(told).not.toContain(secret)
  expect(told).not.toContain("PRIVATE KEY")
})
