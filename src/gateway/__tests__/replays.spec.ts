import type { CallOptions } from "../call-endpoint"
import { createGatewayClient, type GatewayClient } from "../client"
import { ATTEMPTS, ENDPOINTS, type EndpointName } from "../endpoints"
import { GatewayReplayError } from "../errors"
import { SAMPLES } from "./samples"
import { S, SIGNED_AT, startSignedServer, type Behaviour, type SignedServer } from "./signed-server"

/** By hand: which ids of its request each endpoint's answer may repeat. */
const ECHOES: Readonly<Record<EndpointName, readonly string[]>> = {
  "payments.consult": [],
  "payments.pay": ["paymentRequestId"],
  "payments.createPaymentSession": ["paymentRequestId"],
  "payments.inquiryPayment": ["paymentRequestId", "paymentId"],
  "payments.cancel": ["paymentRequestId", "paymentId"],
  "payments.refund": ["refundRequestId", "paymentId"],
  "payments.inquiryRefund": ["refundRequestId", "refundId"],
  "payments.capture": ["captureRequestId", "paymentId"],
  "customs.declare": ["declarationRequestId", "paymentId"],
  "customs.inquiryDeclarationRequests": [],
  "authorizations.consult": [],
  "authorizations.applyToken": [],
  "authorizations.revoke": [],
  "authorizations.pay": ["paymentRequestId"],
  "disputes.accept": ["disputeId"],
  "disputes.supplyDefenseDocument": ["disputeId"],
  "disputes.downloadEvidence": ["disputeId"],
  "inStore.payUserPresented": ["paymentRequestId"],
  "inStore.payOrderCode": ["paymentRequestId"],
  "inStore.payEntryCode": ["paymentRequestId"],
  "inStore.registration": ["registrationRequestId"],
  "inStore.inquiryRegistrationStatus": ["registrationRequestId"],
  "inStore.inquiryRegistrationInfo": ["referenceMerchantId"],
}

const CASES = Object.entries(ECHOES).flatMap(([name, ids]) =>
  ids.map((id) => [name as EndpointName, id] as const)
)

let server: SignedServer
beforeAll(async () => {
  server = await startSignedServer()
})
beforeEach(() => server.reset())
afterAll(async () => await server.stop())

const clientWith = (clock = () => new Date(SIGNED_AT)): GatewayClient =>
  createGatewayClient({ ...server.settings, gatewayUrl: server.url, clock, random: () => 0 })

type Call = (request: unknown, options?: CallOptions) => Promise<unknown>

const call = async (client: GatewayClient, name: EndpointName, request = SAMPLES[name]) => {
  const [family = "", method = ""] = name.split(".")
  return await (Reflect.get(Reflect.get(client, family) as object, method) as Call)(request)
}

const answering =
  (json: unknown, signedAt = SIGNED_AT): Behaviour =>
  ({ reply }) =>
    reply(json, { signedAt })

it("names the ids of every endpoint", () => {
  expect(
    Object.fromEntries(Object.entries(ENDPOINTS).map(([name, { echoes }]) => [name, echoes]))
  ).toEqual(ECHOES)
})

describe.each(CASES)("an answer to %s", (name, id) => {
  const request = { ...(SAMPLES[name] as object), [id]: "mine" }

  it(`about another ${id} is no answer`, async () => {
    const attempts = ATTEMPTS[ENDPOINTS[name].repeat]
    server.next(...Array<Behaviour>(attempts).fill(answering({ result: S, [id]: "another" })))
    const failure: unknown = await call(clientWith(), name, request).catch(
      (error: unknown) => error
    )
    expect(failure).toBeInstanceOf(GatewayReplayError)
    expect(failure).toMatchObject({ code: "replay", kind: "other_request", effect: "unknown" })
    expect(server.seen).toHaveLength(attempts)
  })

  it.each(["mine", "", null, undefined])(`with %j as ${id} is believed`, async (value) => {
    server.next(answering({ result: S, [id]: value }))
    await expect(call(clientWith(), name, request)).resolves.toMatchObject({ result: S })
  })
})

it("is refused when it is a refusal about another id, too", async () => {
  const refusal = { resultStatus: "F", resultCode: "PROCESS_FAIL", resultMessage: "no" }
  server.next(
    ...Array<Behaviour>(3).fill(answering({ result: refusal, refundRequestId: "another" }))
  )
  await expect(call(clientWith(), "payments.refund")).rejects.toMatchObject({
    kind: "other_request",
    effect: "unknown",
  })
})

it("is asked for again: the next answer may be the right one", async () => {
  server.next(
    answering({ result: S, paymentRequestId: "another" }),
    answering({ result: S, paymentRequestId: "pay-1", paymentStatus: "SUCCESS" })
  )
  await expect(call(clientWith(), "payments.inquiryPayment")).resolves.toMatchObject({
    paymentStatus: "SUCCESS",
  })
})

const MINUTE = 60_000
const at = (minutes: number): string =>
  new Date(Date.parse(SIGNED_AT) + minutes * MINUTE).toISOString().replace(/\.\d+Z$/, "Z")

/** Asks once; the gateway's answers were signed so many minutes from now. */
const ask = async (client: GatewayClient, ...minutes: number[]): Promise<string> => {
  server.reset()
  server.next(...minutes.map((each) => answering({ result: S }, at(each))))
  try {
    await call(client, "payments.inquiryPayment")
    return `believed the ${["first", "second", "third"][server.seen.length - 1]}`
  } catch (error) {
    return error instanceof GatewayReplayError ? error.kind : String(error)
  }
}

describe("the time an answer was signed at", () => {
  it.each([0, -4, 4, 60, 100_000])("is believed %j minutes from now", async (minutes) => {
    expect(await ask(clientWith(), minutes)).toBe("believed the first")
  })

  it.each([-6, -60, -100_000])("is too old %j minutes from now, however often", async (minutes) => {
    expect(await ask(clientWith(), minutes, minutes, minutes)).toBe("too_old")
  })

  it("is too old by the gateway's clock, when that is ahead of ours", async () => {
    const client = clientWith()
    expect(await ask(client, 60)).toBe("believed the first")
    expect(await ask(client, 50, 50, 50)).toBe("too_old")
    expect(await ask(client, 57)).toBe("believed the first")
  })

  it("is believed once two answers show that our clock is ahead", async () => {
    let now = Date.parse(SIGNED_AT)
    const client = clientWith(() => new Date((now += 1_000)))
    expect(await ask(client, -60, -60 + 0.05)).toBe("believed the second")
    expect(await ask(client, -60 + 0.1)).toBe("believed the first")
    expect(await ask(client, -80, -80, -80)).toBe("too_old")
  })

  it("does not pass for a wrong clock when the answers disagree", async () => {
    expect(await ask(clientWith(), -60, -59, -58)).toBe("too_old")
  })
})

describe.each(["payments.createPaymentSession", "authorizations.applyToken"] as const)(
  "an answer to %s, which names no request,",
  (name) => {
    const given = { result: S, paymentSessionId: "one", accessToken: "one" }
    const field = name === "authorizations.applyToken" ? "authCode" : "paymentRequestId"
    const requestOf = (id: string) => ({ ...(SAMPLES[name] as object), [field]: id })

    it("is believed for one request alone, also when that is sent again", async () => {
      const client = clientWith()
      server.next(...Array<Behaviour>(2).fill(answering(given)))
      await call(client, name, requestOf("mine"))
      await call(client, name, requestOf("mine"))
      const attempts = ATTEMPTS[ENDPOINTS[name].repeat]
      server.next(...Array<Behaviour>(attempts).fill(answering(given)))
      const failure: unknown = await call(client, name, requestOf("another")).catch(
        (error: unknown) => error
      )
      expect(failure).toBeInstanceOf(GatewayReplayError)
      server.next(answering({ ...given, paymentSessionId: "two" }))
      await call(client, name, requestOf("another"))
    })

    it("is believed for two requests when it refuses both in one second", async () => {
      const client = clientWith()
      const refusal = { result: { ...S, resultStatus: "F", resultCode: "PARAM_ILLEGAL" } }
      for (const id of ["mine", "another"]) {
        server.next(answering(refusal))
        const failure: unknown = await call(client, name, requestOf(id)).catch(
          (error: unknown) => error
        )
        expect(failure).toMatchObject({ code: "result", resultCode: "PARAM_ILLEGAL" })
      }
    })
  }
)
