import { ENDPOINTS, type EndpointName } from "../endpoints"
import { parseNotification } from "../wire/notifications"

const read = (name: EndpointName, fields: object) =>
  ENDPOINTS[name].response.parse({ result: { resultStatus: "S" }, ...fields })
const notified = (json: object) => parseNotification(Buffer.from(JSON.stringify(json))).body

describe("an answer's parts", () => {
  it("of a card payment are read, and what is new is kept", () => {
    const paymentResultInfo = {
      cardBrand: "VISA",
      lastFour: 4242,
      threeDSResult: { eci: "05", challenged: "true" },
      creditPayPlan: { installmentNum: "3" },
      fieldOfTomorrow: [1],
    }
    expect(read("payments.inquiryPayment", { paymentResultInfo })).toMatchObject({
      paymentResultInfo: {
        ...paymentResultInfo,
        lastFour: "4242",
        threeDSResult: { eci: "05", challenged: true },
        creditPayPlan: { installmentNum: 3 },
      },
    })
  })

  it("of an exchange rate stay text", () => {
    const settlementQuote = { quoteCurrencyPair: "HKD/USD", quotePrice: 0.1281, guaranteed: true }
    expect(read("payments.refund", { settlementQuote })).toMatchObject({
      settlementQuote: { quotePrice: "0.1281", guaranteed: true },
    })
  })

  it.each([
    [3, 3],
    ["3", 3],
    ["-3", -3],
    [3.5, undefined],
    ["3.5", undefined],
    ["three", undefined],
    [null, undefined],
  ])("of a number are read from %j", (installmentNum, expected) => {
    const plans = [{ installmentNum }]
    const answer = read("payments.consult", {
      paymentOptions: [{ paymentMethodType: "CARD", installment: { plans } }],
    })
    expect(answer).toHaveProperty("paymentOptions.0.installment.plans.0.installmentNum", expected)
  })

  it("that are no objects are absent, and the rest is read", () => {
    for (const odd of ["text", 7, null, [], true]) {
      const answer = read("payments.inquiryPayment", {
        paymentStatus: "SUCCESS",
        paymentResultInfo: odd,
        pspCustomerInfo: odd,
        settlementQuote: odd,
        acquirerInfo: odd,
        customizedInfo: odd,
      })
      expect(answer).toMatchObject({ paymentStatus: "SUCCESS", paymentResultInfo: undefined })
    }
  })

  it("of a code to show are read one by one", () => {
    const codeDetails = [{ codeValueType: "QRCODE", codeValue: "https://a.example" }, "odd"]
    expect(read("inStore.payOrderCode", { orderCodeForm: { codeDetails } })).toHaveProperty(
      "orderCodeForm.codeDetails",
      [codeDetails[0]]
    )
  })
})

describe("a notification's fields", () => {
  it.each([
    ["a refund", { notifyType: "REFUND_RESULT", refundStatus: "Success", arn: "1", metadata: "m" }],
    ["a capture", { notifyType: "CAPTURE_RESULT", captureTime: "t", acquirerReferenceNo: "n" }],
    [
      "an authorization",
      { authorizationNotifyType: "TOKEN_CANCELED", userId: "u", authClientId: "c", reason: "r" },
    ],
    [
      "a dispute",
      {
        disputeNotificationType: "DISPUTE_CREATED",
        disputeSource: "VISA",
        disputeAmount: { currency: "USD", value: "100" },
        defendable: true,
        acquirerInfo: { acquirerName: "a" },
      },
    ],
    ["a vaulting", { vaultingRequestId: "v", vaultingCreateTime: "t" }],
    [
      "a subscription",
      { subscriptionNotificationType: "CREATE", subscriptionId: "s", subscriptionStatus: "ACTIVE" },
    ],
  ])("of %s are read", (_, json) => {
    expect(notified(json)).toMatchObject({
      ...json,
      ...("refundStatus" in json ? { refundStatus: "SUCCESS" } : {}),
    })
  })
})
