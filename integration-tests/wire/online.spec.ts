import { createSimulator, type Simulator } from "alipay-simulator"
import { createGatewayClient, generateKeyPair, type GatewayClient } from "../../src/gateway"

const CLIENT_ID = "SANDBOX_5X00000000000WIRE"
const cny = (value: string) => ({ currency: "CNY", value })
let counter = 0
const nextId = (prefix: string) => `${prefix}-${++counter}`

const aPayment = (paymentRequestId: string, change: object = {}) => ({
  paymentRequestId,
  paymentAmount: cny("1050"),
  order: {
    referenceOrderId: "order-1",
    orderDescription: "Two cups of tea",
    orderAmount: cny("1050"),
  },
  paymentMethod: { paymentMethodType: "ALIPAY_CN" },
  paymentRedirectUrl: "http://localhost:8000/back",
  env: { terminalType: "WEB" as const },
  ...change,
})

describe("the client and the simulator, two readings of one document", () => {
  let simulator: Simulator
  let client: GatewayClient

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

  afterAll(async () => {
    await simulator.stop()
  })

  it("consults the wallets that fit", async () => {
    const answer = await client.payments.consult({
      paymentAmount: cny("1050"),
      env: { terminalType: "WEB" },
    })
    const options = answer.paymentOptions ?? []
    expect(options.find((each) => each.paymentMethodType === "ALIPAY_CN")?.enabled).toBe(true)
    expect(options.find((each) => each.paymentMethodType === "GCASH")?.enabled).not.toBe(true)
  })

  it("pays, inquires, refunds in parts and inquires the refund", async () => {
    const id = nextId("pay")
    const paid = await client.payments.pay(aPayment(id))
    expect(paid.result).toMatchObject({ resultStatus: "U", resultCode: "PAYMENT_IN_PROCESS" })
    expect(paid.normalUrl).toContain(simulator.url)
    const before = await client.payments.inquiryPayment({ paymentRequestId: id })
    expect(before.paymentStatus).toBe("PROCESSING")
    await simulator.pay(id)
    const after = await client.payments.inquiryPayment({ paymentRequestId: id })
    expect(after).toMatchObject({ paymentStatus: "SUCCESS", paymentAmount: cny("1050") })
    const refundRequestId = nextId("ref")
    const refund = {
      refundRequestId,
      paymentId: after.paymentId ?? "",
      refundAmount: cny("50"),
    }
    const refunded = await client.payments.refund(refund)
    expect(refunded.result.resultStatus).toBe("S")
    expect((await client.payments.refund(refund)).refundId).toBe(refunded.refundId)
    expect(await client.payments.inquiryRefund({ refundRequestId })).toMatchObject({
      refundStatus: "SUCCESS",
      refundAmount: cny("50"),
    })
    const last = await client.payments.inquiryPayment({ paymentRequestId: id })
    expect(last.transactions).toMatchObject([
      {
        transactionType: "REFUND",
        transactionStatus: "SUCCESS",
        transactionRequestId: refundRequestId,
        transactionAmount: cny("50"),
      },
    ])
  })

  it("cancels a payment for good", async () => {
    const id = nextId("pay")
    await client.payments.pay(aPayment(id))
    const canceled = await client.payments.cancel({ paymentRequestId: id })
    expect(canceled.result.resultStatus).toBe("S")
    const after = await client.payments.inquiryPayment({ paymentRequestId: id })
    expect(after.paymentStatus).toBe("CANCELLED")
  })

  it("does not know a payment that was never made", async () => {
    await expect(
      client.payments.inquiryPayment({ paymentRequestId: "unknown" })
    ).rejects.toMatchObject({ code: "result", resultCode: "ORDER_NOT_EXIST", effect: "none" })
  })

  it("refuses other content under a used id", async () => {
    const id = nextId("pay")
    await client.payments.pay(aPayment(id))
    const other = aPayment(id, { paymentAmount: cny("1051") })
    await expect(client.payments.pay(other)).rejects.toMatchObject({
      resultCode: "REPEAT_REQ_INCONSISTENT",
    })
  })

  it("holds a card on the hosted page and captures it in parts", async () => {
    const id = nextId("card")
    const session = await client.payments.createPaymentSession({
      ...aPayment(id),
      paymentMethod: { paymentMethodType: "CARD" },
      productScene: "CHECKOUT_PAYMENT",
      paymentFactor: { isAuthorization: true, captureMode: "MANUAL" },
    })
    expect(session.result.resultStatus).toBe("S")
    expect(session.normalUrl).toContain(simulator.url)
    await simulator.pay(id)
    const held = await client.payments.inquiryPayment({ paymentRequestId: id })
    expect(held.paymentStatus).toBe("SUCCESS")
    const captured = await client.payments.capture({
      captureRequestId: nextId("capt"),
      paymentId: held.paymentId ?? "",
      captureAmount: cny("400"),
    })
    expect(captured.result.resultStatus).toBe("S")
    const after = await client.payments.inquiryPayment({ paymentRequestId: id })
    expect(after.transactions).toMatchObject([
      { transactionType: "CAPTURE", transactionStatus: "SUCCESS", transactionAmount: cny("400") },
    ])
    await expect(
      client.payments.capture({
        captureRequestId: nextId("capt"),
        paymentId: held.paymentId ?? "",
        captureAmount: cny("651"),
      })
    ).rejects.toMatchObject({ resultCode: "CAPTURE_AMOUNT_EXCEED_AUTH_LIMIT" })
  })

  it("declares to customs and asks about it", async () => {
    const id = nextId("pay")
    await client.payments.pay(aPayment(id))
    await simulator.pay(id)
    const { paymentId = "" } = await client.payments.inquiryPayment({ paymentRequestId: id })
    const declarationRequestId = nextId("decl")
    const declared = await client.customs.declare({
      declarationRequestId,
      paymentId,
      declarationAmount: { currency: "CNY", value: "1050" },
      customs: { customsCode: "ZONGSHU", region: "CN" },
      merchantCustomsInfo: { merchantCustomsCode: "M1", merchantCustomsName: "Tea" },
      splitOrder: false,
    })
    expect(declared.result.resultStatus).toBe("S")
    const asked = await client.customs.inquiryDeclarationRequests({
      declarationRequestIds: [declarationRequestId, "unheard-of"],
    })
    expect(asked.declarationRequestsNotFound).toEqual(["unheard-of"])
    expect(asked.declarationRecords?.[0]?.declarationRequestId).toBe(declarationRequestId)
  })

  it("has a hosted page refunded later and says so until then", async () => {
    const id = nextId("card")
    await client.payments.createPaymentSession({
      ...aPayment(id),
      paymentMethod: { paymentMethodType: "CARD" },
      productScene: "CHECKOUT_PAYMENT",
      paymentFactor: { isAuthorization: true, captureMode: "AUTOMATIC" },
    })
    await simulator.pay(id)
    await simulator.clock.advance(20_000)
    const { paymentId = "" } = await client.payments.inquiryPayment({ paymentRequestId: id })
    const refundRequestId = nextId("ref")
    const refunded = await client.payments.refund({
      refundRequestId,
      paymentId,
      refundAmount: cny("1050"),
    })
    expect(refunded.result).toMatchObject({ resultStatus: "U", resultCode: "REFUND_IN_PROCESS" })
    await simulator.clock.advance(20_000)
    const done = await client.payments.inquiryRefund({ refundRequestId })
    expect(done.refundStatus).toBe("SUCCESS")
  })
})
