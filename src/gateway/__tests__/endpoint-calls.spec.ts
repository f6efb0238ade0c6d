import { createGatewayClient, type GatewayClient } from "../client"
import type { CallOptions } from "../call-endpoint"
import { ENDPOINTS, type EndpointName, type RepeatClass } from "../endpoints"
import { GatewayConfigurationError } from "../errors"
import { SAMPLES } from "./samples"
import { S, startSignedServer, type SignedServer } from "./signed-server"

/** Every endpoint by hand, so that a changed row is seen: where it goes, how it repeats, what names it. */
type Row = [name: EndpointName, path: string, repeat: RepeatClass, identity?: string]
const ROWS: readonly Row[] = [
  ["payments.consult", "payments/consult", "read"],
  ["payments.pay", "payments/pay", "keyed", "paymentRequestId"],
  ["payments.createPaymentSession", "payments/createPaymentSession", "keyed", "paymentRequestId"],
  ["payments.inquiryPayment", "payments/inquiryPayment", "read", "paymentRequestId"],
  ["payments.cancel", "payments/cancel", "natural", "paymentRequestId"],
  ["payments.refund", "payments/refund", "keyed", "refundRequestId"],
  ["payments.inquiryRefund", "payments/inquiryRefund", "read", "refundRequestId"],
  ["payments.capture", "payments/capture", "keyed", "captureRequestId"],
  ["customs.declare", "customs/declare", "keyed", "declarationRequestId"],
  ["customs.inquiryDeclarationRequests", "customs/inquiryDeclarationRequests", "read"],
  ["authorizations.consult", "authorizations/consult", "read"],
  ["authorizations.applyToken", "authorizations/applyToken", "never"],
  ["authorizations.revoke", "authorizations/revoke", "natural"],
  ["authorizations.pay", "payments/pay", "keyed", "paymentRequestId"],
  ["disputes.accept", "payments/acceptDispute", "never", "disputeId"],
  ["disputes.supplyDefenseDocument", "payments/supplyDefenseDocument", "never", "disputeId"],
  ["disputes.downloadEvidence", "payments/downloadDisputeEvidence", "read", "disputeId"],
  ["inStore.payUserPresented", "payments/pay", "keyed", "paymentRequestId"],
  ["inStore.payOrderCode", "payments/pay", "keyed", "paymentRequestId"],
  ["inStore.payEntryCode", "payments/pay", "keyed", "paymentRequestId"],
  ["inStore.registration", "merchants/registration", "keyed", "registrationRequestId"],
  [
    "inStore.inquiryRegistrationStatus",
    "merchants/inquiryRegistrationStatus",
    "read",
    "registrationRequestId",
  ],
  [
    "inStore.inquiryRegistrationInfo",
    "merchants/inquiryRegistrationInfo",
    "read",
    "referenceMerchantId",
  ],
]

type Call = (request: unknown, options?: CallOptions) => Promise<unknown>

/** A method by its endpoint's name; the table's names are checked against the client's shape here. */
const methodOf = (client: GatewayClient, name: EndpointName): Call => {
  const [family = "", method = ""] = name.split(".")
  return Reflect.get(Reflect.get(client, family) as object, method) as Call
}

let server: SignedServer
beforeAll(async () => {
  server = await startSignedServer()
})
beforeEach(() => server.reset())
afterAll(async () => await server.stop())

const clientWith = (change: { inStoreSandboxPath?: "same" | "sandbox" } = {}): GatewayClient =>
  createGatewayClient({ ...server.settings, gatewayUrl: server.url, ...change })

it("are all here", () => {
  expect(ROWS.map(([name]) => name).sort()).toEqual(Object.keys(ENDPOINTS).sort())
})

describe.each(ROWS)("%s", (name, path, repeat, identity) => {
  const inStore = name.startsWith("inStore.")

  it("goes to its path in the sandbox, signed", async () => {
    await methodOf(clientWith(), name)(SAMPLES[name])
    const prefix = inStore ? "/ams/api/v1" : "/ams/sandbox/api/v1"
    expect(server.seen).toMatchObject([{ path: `${prefix}/${path}`, signed: true }])
  })

  it("goes below the sandbox's prefix when in-store endpoints shall too", async () => {
    await methodOf(clientWith({ inStoreSandboxPath: "sandbox" }), name)(SAMPLES[name])
    expect(server.seen).toMatchObject([{ path: `/ams/sandbox/api/v1/${path}`, signed: true }])
  })

  it("sends every field of the request, and none that is absent", async () => {
    const sample = { ...(SAMPLES[name] as object), extendInfo: "kept", absent: undefined }
    await methodOf(clientWith(), name)(sample)
    const body: unknown = JSON.parse(server.seen[0]?.body ?? "")
    expect(body).toMatchObject({ ...(SAMPLES[name] as object), extendInfo: "kept" })
    expect(body).not.toHaveProperty("absent")
  })

  it("repeats as it may and is named as it should be", () => {
    expect(ENDPOINTS[name]).toMatchObject({ repeat, identity })
    expect(ENDPOINTS[name].timeoutMs).toBeGreaterThanOrEqual(
      name === "payments.consult" ? 5e3 : 1e4
    )
  })

  it.each([undefined, null, "text", 7, []])("refuses %j as a request", async (request) => {
    await expect(methodOf(clientWith(), name)(request)).rejects.toBeInstanceOf(
      GatewayConfigurationError
    )
    expect(server.seen).toEqual([])
  })

  it("keeps what its answer has beyond the documentation", async () => {
    const answer = { result: { ...S, extra: "kept" }, madeUpTomorrow: { deep: [1, null] } }
    server.next(({ reply }) => reply(answer))
    await expect(methodOf(clientWith(), name)(SAMPLES[name])).resolves.toMatchObject(answer)
  })
})

/** Every path at which a request has an amount. */
const amountsIn = (value: unknown, path: string[] = []): string[][] => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return []
  }
  return "currency" in value && "value" in value
    ? [path]
    : Object.entries(value).flatMap(([key, inner]) => amountsIn(inner, [...path, key]))
}

const withValue = (value: unknown, [key, ...rest]: string[], put: unknown): unknown =>
  key === undefined
    ? put
    : {
        ...(value as Record<string, unknown>),
        [key]: withValue((value as Record<string, unknown>)[key], rest, put),
      }

const AMOUNTS = ROWS.flatMap(([name]) =>
  amountsIn(SAMPLES[name]).map((path) => [name, path.join("."), path] as const)
)

describe.each(AMOUNTS)("an amount of %s, %s", (name, field, path) => {
  it.each([100, "1.00", "-1", "0", "", "1e2", " 1", "0100", "1".repeat(17), null])(
    "is refused as %j, by name and before anything is sent",
    async (value) => {
      const request = withValue(SAMPLES[name], [...path, "value"], value)
      await expect(methodOf(clientWith(), name)(request)).rejects.toMatchObject({
        code: "configuration",
        field: `${field}.value`,
        operation: name,
        effect: "none",
      })
      expect(server.seen).toEqual([])
    }
  )

  it.each(["cny", "CN", "RMBY", ""])("is refused in the currency %j", async (currency) => {
    const request = withValue(SAMPLES[name], [...path, "currency"], currency)
    await expect(methodOf(clientWith(), name)(request)).rejects.toMatchObject({
      code: "configuration",
      field: `${field}.currency`,
    })
  })
})

describe("what a request needs beyond its fields", () => {
  const refusedFor = async (name: EndpointName, change: object, field: string) => {
    const request = { ...(SAMPLES[name] as object), ...change }
    await expect(methodOf(clientWith(), name)(request)).rejects.toMatchObject({ field })
    expect(server.seen).toEqual([])
  }

  it.each<[EndpointName, object, string]>([
    ["payments.pay", { env: { terminalType: "APP" } }, "env.osType"],
    ["payments.pay", { env: { terminalType: "TV" } }, "env.terminalType"],
    ["payments.pay", { paymentRequestId: "a b" }, "paymentRequestId"],
    ["payments.pay", { paymentRequestId: "a".repeat(65) }, "paymentRequestId"],
    ["payments.pay", { paymentRedirectUrl: "/relative" }, "paymentRedirectUrl"],
    ["payments.pay", { productCode: "IN_STORE_PAYMENT" }, "productCode"],
    ["payments.inquiryPayment", { paymentRequestId: undefined }, "paymentRequestId"],
    ["payments.cancel", { paymentId: undefined }, "paymentRequestId"],
    ["payments.inquiryRefund", { refundRequestId: undefined }, "refundRequestId"],
    ["customs.declare", { splitOrder: true }, "subOrderId"],
    [
      "customs.declare",
      { declarationAmount: { currency: "USD", value: "1" } },
      "declarationAmount.currency",
    ],
    ["customs.declare", { declarationRequestId: "a".repeat(33) }, "declarationRequestId"],
    ["customs.inquiryDeclarationRequests", { declarationRequestIds: [] }, "declarationRequestIds"],
    [
      "customs.inquiryDeclarationRequests",
      { declarationRequestIds: Array.from({ length: 11 }, (_, at) => `d${at}`) },
      "declarationRequestIds",
    ],
    ["authorizations.consult", { terminalType: "WAP" }, "osType"],
    ["authorizations.consult", { scopes: ["EVERYTHING"] }, "scopes.0"],
    ["authorizations.applyToken", { grantType: "PASSWORD" }, "grantType"],
    ["authorizations.applyToken", { grantType: "REFRESH_TOKEN" }, "refreshToken"],
    [
      "inStore.inquiryRegistrationStatus",
      { registrationRequestId: undefined, other: "x" },
      "registrationRequestId",
    ],
    [
      "inStore.payOrderCode",
      { paymentFactor: { inStorePaymentScenario: "EntryCode" } },
      "paymentFactor.inStorePaymentScenario",
    ],
  ])("%s with %j is refused for %s", refusedFor)

  it("is told without what was sent", async () => {
    const secret = "s3cret".repeat(40)
    const request = { ...(SAMPLES["authorizations.revoke"] as object), accessToken: secret }
    const failure: unknown = await methodOf(
      clientWith(),
      "authorizations.revoke"
    )(request).catch((error: unknown) => error)
    expect(failure).toMatchObject({ field: "accessToken" })
    expect(String(failure) + JSON.stringify(failure)).not.toContain("s3cret")
  })
})
