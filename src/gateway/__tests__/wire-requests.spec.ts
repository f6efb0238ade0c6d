import { ENDPOINTS, type EndpointName } from "../endpoints"
import { SAMPLES } from "./samples"

type Fields = Record<string, unknown>

/** The first complaint about a sample that was changed, or nothing. */
const complaint = (
  name: EndpointName,
  change: Fields
): [field: string, says: string] | undefined => {
  const issue = ENDPOINTS[name].request.safeParse({ ...(SAMPLES[name] as Fields), ...change }).error
    ?.issues[0]
  return issue && [issue.path.join("."), issue.message]
}

const order = (change: Fields): Fields => ({
  order: { ...((SAMPLES["payments.pay"] as Fields)["order"] as Fields), ...change },
})
const env = (change: Fields): Fields => ({ env: { terminalType: "WEB", ...change } })
const goods = { referenceGoodsId: "sku", goodsName: "Tea" }
const long = (length: number) => "x".repeat(length)
const url = (length: number) => `https://shop.example/${long(length - 21)}`

/** Endpoint, change, and the field that is named. */
type Case = readonly [name: EndpointName, change: Fields, field: string]

const REFUSED: readonly Case[] = [
  ["payments.pay", { paymentRequestId: long(65) }, "paymentRequestId"],
  ["payments.pay", { paymentRequestId: "a b" }, "paymentRequestId"],
  ["payments.pay", { paymentRequestId: "" }, "paymentRequestId"],
  ["payments.pay", order({ referenceOrderId: long(65) }), "order.referenceOrderId"],
  ["payments.pay", order({ orderDescription: long(257) }), "order.orderDescription"],
  ["payments.pay", order({ goods: Array(101).fill(goods) }), "order.goods"],
  [
    "payments.pay",
    order({ goods: [{ ...goods, goodsQuantity: "0" }] }),
    "order.goods.0.goodsQuantity",
  ],
  ["payments.pay", order({ buyer: { buyerEmail: long(65) } }), "order.buyer.buyerEmail"],
  [
    "payments.pay",
    order({ shipping: { shippingAddress: { region: "CHN" } } }),
    "order.shipping.shippingAddress.region",
  ],
  ["payments.pay", order({ transit: { legs: Array(11).fill({}) } }), "order.transit.legs"],
  ["payments.pay", order({ lodging: { numberOfNights: 0 } }), "order.lodging.numberOfNights"],
  ["payments.pay", env({ terminalType: "APP" }), "env.osType"],
  ["payments.pay", env({ terminalType: "TV" }), "env.terminalType"],
  ["payments.pay", env({ clientIp: long(65) }), "env.clientIp"],
  ["payments.pay", env({ timeZoneOffset: 721 }), "env.timeZoneOffset"],
  ["payments.pay", env({ terminalType: "MINI_APP", osType: "IOS" }), "appId"],
  ["payments.pay", { paymentMethod: { paymentMethodType: "CARD" } }, "paymentFactor"],
  [
    "payments.pay",
    { paymentMethod: { paymentMethodType: long(65) } },
    "paymentMethod.paymentMethodType",
  ],
  ["payments.pay", { paymentFactor: { captureMode: "LATER" } }, "paymentFactor.captureMode"],
  ["payments.pay", { paymentRedirectUrl: "/back" }, "paymentRedirectUrl"],
  ["payments.pay", { paymentRedirectUrl: url(2049) }, "paymentRedirectUrl"],
  ["payments.pay", { paymentNotifyUrl: "myapp://hook" }, "paymentNotifyUrl"],
  ["payments.pay", { paymentExpiryTime: "2026-01-01" }, "paymentExpiryTime"],
  ["payments.pay", { metadata: long(2049) }, "metadata"],
  [
    "payments.pay",
    { settlementStrategy: { settlementCurrency: "usd" } },
    "settlementStrategy.settlementCurrency",
  ],
  ["payments.pay", { creditPayPlan: { installmentNum: 1 } }, "creditPayPlan.installmentNum"],
  ["payments.pay", { productCode: "IN_STORE_PAYMENT" }, "productCode"],
  ["payments.createPaymentSession", { productScene: "OTHER" }, "productScene"],
  ["payments.createPaymentSession", { locale: "zh_Hans_CN" }, "locale"],
  [
    "payments.createPaymentSession",
    { paymentSessionExpiryTime: "soon" },
    "paymentSessionExpiryTime",
  ],
  ["payments.consult", { productCode: "AGREEMENT_PAYMENT" }, "productCode"],
  ["payments.consult", { merchantRegion: "us" }, "merchantRegion"],
  ["payments.inquiryPayment", { paymentRequestId: undefined }, "paymentRequestId"],
  ["payments.cancel", { paymentId: long(65) }, "paymentId"],
  ["payments.refund", { refundReason: long(257) }, "refundReason"],
  ["payments.refund", { refundNotifyUrl: url(1025) }, "refundNotifyUrl"],
  ["payments.refund", { refundAmount: { currency: "CNY", value: "0" } }, "refundAmount.value"],
  ["payments.inquiryRefund", { refundRequestId: undefined }, "refundRequestId"],
  ["payments.capture", { isLastCapture: "true" }, "isLastCapture"],
  ["customs.declare", { declarationRequestId: long(33) }, "declarationRequestId"],
  ["customs.declare", { splitOrder: true }, "subOrderId"],
  [
    "customs.declare",
    { declarationAmount: { currency: "USD", value: "1" } },
    "declarationAmount.currency",
  ],
  ["customs.declare", { customs: { customsCode: "ZONGSHU", region: "US" } }, "customs.region"],
  [
    "customs.declare",
    { buyerCertificate: { certificateType: "ID_CARD", certificateNo: "1" } },
    "buyerCertificate.holderName.fullName",
  ],
  ["customs.inquiryDeclarationRequests", { declarationRequestIds: [] }, "declarationRequestIds"],
  [
    "customs.inquiryDeclarationRequests",
    { declarationRequestIds: Array(11).fill("d") },
    "declarationRequestIds",
  ],
  ["authorizations.consult", { authState: long(257) }, "authState"],
  ["authorizations.consult", { authRedirectUrl: url(1025) }, "authRedirectUrl"],
  ["authorizations.consult", { scopes: ["EVERYTHING"] }, "scopes.0"],
  ["authorizations.consult", { terminalType: "WAP" }, "osType"],
  ["authorizations.applyToken", { grantType: "PASSWORD" }, "grantType"],
  ["authorizations.applyToken", { grantType: "REFRESH_TOKEN" }, "refreshToken"],
  ["authorizations.revoke", { accessToken: long(129) }, "accessToken"],
  ["authorizations.pay", { productCode: "CASHIER_PAYMENT" }, "productCode"],
  [
    "authorizations.pay",
    { paymentMethod: { paymentMethodType: "GCASH" } },
    "paymentMethod.paymentMethodId",
  ],
  ["disputes.supplyDefenseDocument", { disputeEvidence: long(1_000_001) }, "disputeEvidence"],
  ["disputes.downloadEvidence", { disputeEvidenceType: "TEMPLATE" }, "disputeEvidenceType"],
  [
    "inStore.payOrderCode",
    { paymentFactor: { inStorePaymentScenario: "ORDERCODE" } },
    "paymentFactor.inStorePaymentScenario",
  ],
  ["inStore.payOrderCode", { paymentNotifyUrl: undefined }, "paymentNotifyUrl"],
  [
    "inStore.payUserPresented",
    { paymentMethod: { paymentMethodType: "GCASH", paymentMethodId: "1" } },
    "paymentMethod.paymentMethodType",
  ],
  ["inStore.registration", { productCodes: [] }, "productCodes"],
  [
    "inStore.inquiryRegistrationStatus",
    { registrationRequestId: undefined },
    "registrationRequestId",
  ],
]

const TAKEN: readonly Case[] = [
  ["payments.pay", { paymentRequestId: `payses_${long(57)}` }, "ids of 64"],
  ["payments.pay", { paymentRedirectUrl: "myapp://pay/back" }, "an app's scheme to come back to"],
  ["payments.pay", env({ terminalType: "WAP", osType: "ANDROID" }), "a phone"],
  [
    "payments.pay",
    { ...env({ terminalType: "MINI_APP", osType: "IOS" }), appId: "2021" },
    "a mini program",
  ],
  [
    "payments.pay",
    { paymentMethod: { paymentMethodType: "CARD" }, paymentFactor: { isAuthorization: true } },
    "a card",
  ],
  ["payments.pay", { paymentMethod: { paymentMethodType: "WALLET_OF_TOMORROW" } }, "a new wallet"],
  ["payments.pay", { paymentExpiryTime: "2026-01-01T12:00:00+08:00" }, "an expiry"],
  ["payments.pay", { fieldOfTomorrow: { a: 1 } }, "a new field"],
  [
    "payments.createPaymentSession",
    { paymentMethod: { paymentMethodType: "CARD" } },
    "a card's page",
  ],
  ["payments.inquiryPayment", { paymentRequestId: undefined, paymentId: "2026" }, "the other id"],
  ["customs.declare", { splitOrder: true, subOrderId: "s" }, "a part of an order"],
  ["authorizations.applyToken", { grantType: "REFRESH_TOKEN", refreshToken: "t" }, "a refresh"],
  [
    "inStore.inquiryRegistrationStatus",
    { registrationRequestId: undefined, referenceStoreId: "s" },
    "a store's id",
  ],
]

describe("a request", () => {
  it.each(REFUSED)("of %s with %j is refused at %s", (name, change, field) => {
    expect(complaint(name, change)?.[0]).toBe(field)
  })

  it.each(TAKEN)("of %s with %j is taken: %s", (name, change) => {
    expect(complaint(name, change)).toBeUndefined()
  })

  it("is told what is wrong in words, without its values", () => {
    const secret = "TOKEN-THAT-IS-SECRET"
    const told = [
      complaint("authorizations.revoke", { accessToken: secret.repeat(10) }),
      complaint("payments.pay", { paymentRequestId: `${secret}!` }),
      complaint("payments.pay", { metadata: secret.repeat(200) }),
      complaint("authorizations.applyToken", { grantType: secret }),
    ]
    expect(told.every((each) => each !== undefined)).toBe(true)
    expect(JSON.stringify(told)).not.toContain(secret)
  })

  it("goes out with what is fixed for its method filled in", () => {
    const filled = (name: EndpointName) => ENDPOINTS[name].request.parse(SAMPLES[name])
    expect(filled("payments.consult")).toMatchObject({ productCode: "CASHIER_PAYMENT" })
    expect(filled("payments.pay")).toMatchObject({ productCode: "CASHIER_PAYMENT" })
    expect(filled("authorizations.pay")).toMatchObject({ productCode: "AGREEMENT_PAYMENT" })
    for (const [name, inStorePaymentScenario] of [
      ["inStore.payUserPresented", "PaymentCode"],
      ["inStore.payOrderCode", "OrderCode"],
      ["inStore.payEntryCode", "EntryCode"],
    ] as const) {
      expect(filled(name)).toMatchObject({
        productCode: "IN_STORE_PAYMENT",
        paymentMethod: { paymentMethodType: "CONNECT_WALLET" },
        paymentFactor: { inStorePaymentScenario },
      })
    }
  })
})
