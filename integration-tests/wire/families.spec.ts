import { createSimulator, type Simulator } from "alipay-simulator"
import { createGatewayClient, generateKeyPair, type GatewayClient } from "../../src/gateway"

const CLIENT_ID = "SANDBOX_5X000000000FAMILY"
const php = (value: string) => ({ currency: "PHP", value })
const usd = (value: string) => ({ currency: "USD", value })

let simulator: Simulator
let client: GatewayClient
let counter = 0
const nextId = (prefix: string) => `${prefix}-${++counter}`

beforeAll(async () => {
  const keys = await generateKeyPair()
  simulator = createSimulator({
    clients: [{ clientId: CLIENT_ID, merchantPublicKey: keys.publicKey }],
  })
  await simulator.start()
  client = createGatewayClient({
    region: "sea",
    gatewayUrl: simulator.url,
    clientId: CLIENT_ID,
    privateKey: keys.privateKey,
    alipayPublicKeys: simulator.alipayPublicKey,
  })
})
afterAll(async () => await simulator.stop())

const order = (amount: { currency: string; value: string }) => ({
  referenceOrderId: "order-1",
  orderDescription: "Two cups of tea",
  orderAmount: amount,
})

/** Lets the shopper agree on the wallet's page and reads the code it sends back. */
const agreedCode = async (authState: string): Promise<string> => {
  const consulted = await client.authorizations.consult({
    customerBelongsTo: "GCASH",
    authRedirectUrl: "http://localhost:8000/back",
    scopes: ["AGREEMENT_PAY"],
    authState,
    terminalType: "WEB",
  })
  expect(consulted.normalUrl).toContain(simulator.url)
  await simulator.agree(authState)
  const agreement = simulator.agreements().find((each) => each.authState === authState)
  return agreement?.authCode ?? ""
}

describe("auto-debit", () => {
  it("agrees, pays with the token, refreshes it and revokes it", async () => {
    const authCode = await agreedCode("state-1")
    const exchange = {
      grantType: "AUTHORIZATION_CODE" as const,
      customerBelongsTo: "GCASH",
      authCode,
    }
    const token = await client.authorizations.applyToken(exchange)
    expect(token.accessToken).toBeDefined()
    await expect(client.authorizations.applyToken(exchange)).rejects.toMatchObject({
      resultCode: "INVALID_CODE",
    })
    const paid = await client.authorizations.pay({
      paymentRequestId: nextId("debit"),
      paymentAmount: php("10000"),
      order: order(php("10000")),
      paymentMethod: { paymentMethodType: "GCASH", paymentMethodId: token.accessToken ?? "" },
      env: { terminalType: "WEB" },
    })
    expect(paid.result.resultStatus).toBe("S")
    const refreshed = await client.authorizations.applyToken({
      grantType: "REFRESH_TOKEN",
      customerBelongsTo: "GCASH",
      refreshToken: token.refreshToken ?? "",
    })
    expect(refreshed.accessToken).not.toBe(token.accessToken)
    const accessToken = refreshed.accessToken ?? ""
    expect((await client.authorizations.revoke({ accessToken })).result.resultStatus).toBe("S")
    await expect(client.authorizations.revoke({ accessToken })).rejects.toMatchObject({
      resultCode: "INVALID_ACCESS_TOKEN",
    })
  })
})

describe("disputes", () => {
  it("are answered with a document, read again, or accepted", async () => {
    const paymentRequestId = nextId("card")
    await client.payments.createPaymentSession({
      paymentRequestId,
      paymentAmount: usd("1000"),
      order: order(usd("1000")),
      paymentRedirectUrl: "http://localhost:8000/back",
      paymentMethod: { paymentMethodType: "CARD" },
      productScene: "CHECKOUT_PAYMENT",
      paymentFactor: { isAuthorization: true, captureMode: "AUTOMATIC" },
    })
    await simulator.pay(paymentRequestId)
    await simulator.clock.advance(20_000)
    await simulator.openDispute(paymentRequestId)
    const disputeId = simulator.disputes()[0]?.disputeId ?? ""
    const template = await client.disputes.downloadEvidence({
      disputeId,
      disputeEvidenceType: "DISPUTE_EVIDENCE_TEMPLATE",
    })
    expect(template.disputeEvidence).toBeDefined()
    simulator.disputes.writePaper(disputeId)
    const written = await client.disputes.downloadEvidence({
      disputeId,
      disputeEvidenceType: "DISPUTE_EVIDENCE_AI",
    })
    expect(Buffer.from(written.disputeEvidence ?? "", "base64").toString("latin1")).toMatch(/^%PDF/)
    const supplied = await client.disputes.supplyDefenseDocument({
      disputeId,
      disputeEvidence: Buffer.from("they had the tea").toString("base64"),
    })
    expect(supplied.result.resultStatus).toBe("S")
    await expect(client.disputes.accept({ disputeId: "unknown" })).rejects.toMatchObject({
      code: "result",
    })
  })
})

describe("in store", () => {
  const merchant = {
    referenceMerchantId: "M1",
    merchantMCC: "5411",
    merchantName: "Shop",
    store: { referenceStoreId: "S1", storeName: "Store", storeMCC: "5411" },
  }
  const request = () => ({
    paymentRequestId: nextId("till"),
    paymentAmount: usd("500"),
    paymentNotifyUrl: "http://127.0.0.1:9/none",
    settlementStrategy: { settlementCurrency: "USD" },
  })

  it("registers a shop and asks about it", async () => {
    const registrationRequestId = nextId("reg")
    const address = { region: "CN", city: "Hangzhou" }
    const registered = await client.inStore.registration({
      productCodes: ["IN_STORE_PAYMENT"],
      registrationRequestId,
      merchantInfo: {
        referenceMerchantId: "M1",
        merchantDisplayName: "Shop",
        merchantMCC: "5411",
        merchantAddress: address,
        registrationDetail: {
          legalName: "Shop Ltd",
          registrationType: "ENTERPRISE_REGISTRATION_NO",
          registrationNo: "1",
          registrationAddress: address,
          businessType: "ENTERPRISE",
        },
      },
      storeInfo: { referenceStoreId: "S1", storeName: "Shop, Lake Road", storeMCC: "5411" },
    })
    expect(registered.result.resultStatus).toBe("S")
    const status = await client.inStore.inquiryRegistrationStatus({ registrationRequestId })
    expect(status.registrationResult?.registrationStatus).toBe("PENDING")
    await simulator.clock.advance(20_000)
    const after = await client.inStore.inquiryRegistrationStatus({ registrationRequestId })
    expect(after.pspRegistrationResultList?.map(({ pspName }) => pspName)).toEqual([
      ...["ALIPAY_CN", "ALIPAY_HK"],
    ])
    const info = await client.inStore.inquiryRegistrationInfo({ referenceMerchantId: "M1" })
    expect(info.merchantInfo?.referenceMerchantId).toBe("M1")
    expect(info.storeInfo?.referenceStoreId).toBe("S1")
  })

  it("pays by a scanned code, a shown code and a printed code", async () => {
    const scanned = await client.inStore.payUserPresented({
      ...request(),
      order: {
        ...order(usd("500")),
        merchant,
        env: { storeTerminalId: "T1", storeTerminalRequestTime: "2026-01-01T12:00:00+08:00" },
      },
      paymentMethod: { paymentMethodId: "281012345678901234" },
    })
    expect(["S", "U"]).toContain(scanned.result.resultStatus)
    const shown = await client.inStore.payOrderCode({
      ...request(),
      order: { ...order(usd("500")), merchant },
    })
    expect(shown.orderCodeForm?.codeDetails?.length).toBeGreaterThan(0)
    const printed = await client.inStore.payEntryCode({
      ...request(),
      order: { ...order(usd("500")), merchant, env: { userAgent: "AlipayClient" } },
      paymentRedirectUrl: "http://localhost:8000/back",
    })
    expect(printed.normalUrl).toContain(simulator.url)
  })
})
