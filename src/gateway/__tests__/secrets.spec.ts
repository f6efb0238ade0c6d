import { inspect } from "node:util"
import { createGatewayClient, type GatewayClient } from "../client"
import type { CallEvent, GatewayConfig } from "../config"
import { S, startSignedServer, type Behaviour, type SignedServer } from "./signed-server"

let server: SignedServer
let events: CallEvent[]
beforeAll(async () => {
  server = await startSignedServer()
})
beforeEach(() => {
  server.reset()
  events = []
})
afterAll(async () => await server.stop())

const TOKEN = "accessTokenOfTheShopper123"
const AGENT = "agentTokenOfTheIsv456"
const BUYER = "buyer.in.the.body@shop.example"

const clientWith = (change: Partial<GatewayConfig> = {}): GatewayClient =>
  createGatewayClient({
    ...server.settings,
    gatewayUrl: server.url,
    agentToken: AGENT,
    timeoutMs: 30_000,
    random: () => 0,
    onCall: (event) => events.push(event),
    ...change,
  })

const amount = { currency: "CNY", value: "100" }
const payment = {
  paymentRequestId: "pay-1",
  paymentAmount: amount,
  order: {
    referenceOrderId: "o",
    orderDescription: "d",
    orderAmount: amount,
    buyer: { buyerEmail: BUYER },
  },
  paymentMethod: { paymentMethodType: "GCASH", paymentMethodId: TOKEN },
}
const signedWith =
  (json: unknown, headers: Record<string, string | undefined> = {}): Behaviour =>
  ({ reply }) =>
    reply(json, { headers })
const refusal = { result: { resultStatus: "F", resultCode: "PROCESS_FAIL", resultMessage: "no" } }

const FAILURES: readonly (readonly [string, Behaviour, Partial<GatewayConfig>?])[] = [
  ["a refusal", signedWith(refusal)],
  [
    "an unsigned refusal",
    signedWith(refusal, { signature: undefined, "response-time": undefined }),
  ],
  ["a wrong signature", signedWith({ result: S }, { signature: "algorithm=RSA256,signature=YQ" })],
  ["half the headers", signedWith({ result: S }, { "response-time": undefined })],
  ["an answer without a result", signedWith({})],
  ["an HTTP status", ({ response }) => void response.writeHead(500).end(TOKEN)],
  ["a dropped connection", ({ response }) => void response.destroy()],
  ["a time-out", () => undefined, { timeoutMs: 60 }],
  ["no listener", () => undefined, { gatewayUrl: "http://127.0.0.1:1" }],
]

/** Every run of twelve characters of a key's body. */
const piecesOf = (pem: string): string[] => {
  const body = pem.replace(/-----[^-]+-----|\s/g, "")
  return Array.from({ length: body.length - 12 }, (_, at) => body.slice(at, at + 12))
}

const failureOf = async (call: Promise<unknown>): Promise<unknown> =>
  await call.then(
    () => {
      throw new Error("the call succeeded")
    },
    (error: unknown) => error
  )

it.each(FAILURES.map(([name, behaviour, change = {}]) => ({ name, behaviour, change })))(
  "$name tells no key, token or body",
  async ({ behaviour, change }) => {
    server.next(behaviour, behaviour, behaviour)
    const failure = await failureOf(clientWith(change).authorizations.pay(payment))
    const told = inspect([failure, events], { depth: Infinity, showHidden: true })
    for (const secret of [TOKEN, AGENT, BUYER, ...piecesOf(server.settings.privateKey)]) {
      expect(told.includes(secret)).toBe(false)
    }
    expect(events).toHaveLength(1)
  }
)

it("a client that is logged tells none either", () => {
  const told = inspect(clientWith(), { depth: Infinity })
  expect(told).not.toContain(AGENT)
  expect(piecesOf(server.settings.privateKey).some((piece) => told.includes(piece))).toBe(false)
})

it("the test would see a secret if there were one", () => {
  const [piece = ""] = piecesOf(server.settings.privateKey)
  const told = inspect(new Error("x", { cause: { headers: { piece } } }), { depth: Infinity })
  expect(told).toContain(piece)
})
