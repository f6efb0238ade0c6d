import {
  cardSession,
  fresh,
  openStage,
  outcome,
  payRequest,
  type Stage,
} from "../../__tests__/support/stage"

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Sets a value deep inside a request; undefined removes the field. */
function bent(request: Record<string, unknown>, path: string, value: unknown): object {
  const copy: Record<string, unknown> = JSON.parse(JSON.stringify(request))
  const steps = path.split(".")
  const last = steps.pop() ?? ""
  let at = copy
  for (const step of steps) {
    const inner = at[step] ?? {}
    at[step] = inner
    at = inner as Record<string, unknown>
  }
  if (value === undefined) {
    delete at[last]
  } else {
    at[last] = value
  }
  return copy
}

const inStore = (id: string) =>
  payRequest(id, "", {
    productCode: "IN_STORE_PAYMENT",
    paymentMethod: { paymentMethodType: "CONNECT_WALLET", paymentMethodId: "28763443825664394" },
    paymentFactor: { inStorePaymentScenario: "PaymentCode" },
    paymentNotifyUrl: "https://shop.example/notify",
    order: {
      referenceOrderId: "o",
      orderDescription: "Coffee",
      orderAmount: { currency: "CNY", value: "100" },
      merchant: {
        referenceMerchantId: "M1",
        merchantMCC: "5411",
        merchantName: "Shop",
        store: { referenceStoreId: "S1", storeName: "Shop", storeMCC: "5411" },
      },
      env: { storeTerminalId: "T1", storeTerminalRequestTime: "2026-09-01T12:00:00+08:00" },
    },
  })

const REQUESTS: Readonly<Record<string, () => Record<string, unknown>>> = {
  "payments/pay": () => payRequest(fresh("strict")),
  "payments/createPaymentSession": () => cardSession(fresh("strict")),
  "payments/inquiryPayment": () => ({ paymentRequestId: "unknown" }),
  "payments/cancel": () => ({ paymentId: "1" }),
  "payments/refund": () => ({
    refundRequestId: fresh("r"),
    paymentId: "1",
    refundAmount: { currency: "CNY", value: "1" },
  }),
  "payments/inquiryRefund": () => ({ refundRequestId: "unknown" }),
  "payments/capture": () => ({
    captureRequestId: fresh("c"),
    paymentId: "1",
    captureAmount: { currency: "CNY", value: "1" },
  }),
  "payments/consult": () => ({
    productCode: "CASHIER_PAYMENT",
    paymentAmount: { currency: "CNY", value: "1" },
    env: { terminalType: "WEB" },
  }),
  "authorizations/consult": () => ({
    customerBelongsTo: "GCASH",
    authRedirectUrl: "https://shop.example/bind",
    authState: fresh("state"),
    scopes: ["AGREEMENT_PAY"],
    terminalType: "WEB",
  }),
  "authorizations/applyToken": () => ({
    grantType: "AUTHORIZATION_CODE",
    customerBelongsTo: "GCASH",
    authCode: "c",
  }),
  "authorizations/revoke": () => ({ accessToken: "t" }),
  "customs/declare": () => ({
    declarationRequestId: fresh("d"),
    paymentId: "1",
    declarationAmount: { currency: "CNY", value: "1" },
    customs: { customsCode: "ZONGSHU", region: "CN" },
    merchantCustomsInfo: { merchantCustomsCode: "c", merchantCustomsName: "n" },
    splitOrder: false,
  }),
  "customs/inquiryDeclarationRequests": () => ({ declarationRequestIds: ["d"] }),
  "payments/supplyDefenseDocument": () => ({ disputeId: "1", disputeEvidence: "QUJD" }),
  "payments/downloadDisputeEvidence": () => ({
    disputeId: "1",
    disputeEvidenceType: "DISPUTE_EVIDENCE_FILE",
  }),
  "merchants/inquiryRegistrationInfo": () => ({ referenceMerchantId: "M" }),
}

const long = (length: number) => "x".repeat(length)

/** path · field · wrong value (undefined: left out) */
const WRONG: readonly (readonly [string, string, unknown])[] = [
  ["payments/pay", "productCode", undefined],
  ["payments/pay", "productCode", "CASHIER"],
  ["payments/pay", "paymentRequestId", undefined],
  ["payments/pay", "paymentRequestId", ""],
  ["payments/pay", "paymentRequestId", 17],
  ["payments/pay", "paymentRequestId", long(65)],
  ["payments/pay", "paymentRequestId", "has a space"],
  ["payments/pay", "order", undefined],
  ["payments/pay", "order.referenceOrderId", long(65)],
  ["payments/pay", "order.orderDescription", long(257)],
  ["payments/pay", "order.orderDescription", undefined],
  ["payments/pay", "order.orderAmount", undefined],
  ["payments/pay", "order.goods", {}],
  ["payments/pay", "order.buyer.buyerEmail", long(65)],
  ["payments/pay", "order.buyer.isAccountVerified", "yes"],
  ["payments/pay", "paymentAmount", "12800"],
  ["payments/pay", "paymentAmount.value", 12800],
  ["payments/pay", "paymentAmount.value", "128.00"],
  ["payments/pay", "paymentAmount.value", "-1"],
  ["payments/pay", "paymentAmount.value", "0"],
  ["payments/pay", "paymentAmount.value", "1e3"],
  ["payments/pay", "paymentAmount.value", "1".repeat(17)],
  ["payments/pay", "paymentAmount.currency", "cny"],
  ["payments/pay", "paymentAmount.currency", "XQZ"],
  ["payments/pay", "paymentMethod", undefined],
  ["payments/pay", "paymentMethod.paymentMethodType", long(65)],
  ["payments/pay", "paymentRedirectUrl", undefined],
  ["payments/pay", "paymentRedirectUrl", "shop.example/return"],
  ["payments/pay", "paymentRedirectUrl", "javascript:alert(1)"],
  ["payments/pay", "paymentRedirectUrl", `https://shop.example/${long(2048)}`],
  ["payments/pay", "paymentNotifyUrl", "ftp://shop.example/"],
  ["payments/pay", "env", undefined],
  ["payments/pay", "env.terminalType", "DESKTOP"],
  ["payments/pay", "env.clientIp", long(65)],
  ["payments/pay", "metadata", { a: 1 }],
  ["payments/pay", "metadata", long(2049)],
  ["payments/pay", "paymentExpiryTime", "tomorrow"],
  ["payments/pay", "paymentExpiryTime", "2026-08-31T12:00:00+08:00"],
  ["payments/pay", "settlementStrategy.settlementCurrency", "US"],
  ["payments/createPaymentSession", "paymentRedirectUrl", undefined],
  ["payments/createPaymentSession", "productScene", "CHECKOUT"],
  ["payments/createPaymentSession", "paymentFactor.isAuthorization", false],
  ["payments/createPaymentSession", "paymentFactor.captureMode", "LATER"],
  ["payments/createPaymentSession", "locale", "en_US_long"],
  ["payments/createPaymentSession", "paymentSessionExpiryTime", "2026-09-01T14:00:00+08:00"],
  ["payments/inquiryPayment", "paymentRequestId", undefined],
  ["payments/cancel", "paymentId", 1],
  ["payments/refund", "paymentId", undefined],
  ["payments/refund", "refundRequestId", undefined],
  ["payments/refund", "refundAmount.value", 1],
  ["payments/refund", "refundReason", long(257)],
  ["payments/refund", "refundNotifyUrl", `https://shop.example/${long(1024)}`],
  ["payments/inquiryRefund", "refundRequestId", undefined],
  ["payments/capture", "captureAmount", undefined],
  ["payments/capture", "isLastCapture", "maybe"],
  ["payments/consult", "env", undefined],
  ["payments/consult", "merchantRegion", "CHN"],
  ["authorizations/consult", "scopes", []],
  ["authorizations/consult", "scopes", "AGREEMENT_PAY"],
  ["authorizations/consult", "authState", long(257)],
  ["authorizations/consult", "authRedirectUrl", `https://shop.example/${long(1024)}`],
  ["authorizations/applyToken", "grantType", "CODE"],
  ["authorizations/applyToken", "authCode", undefined],
  ["authorizations/revoke", "accessToken", long(129)],
  ["customs/declare", "declarationRequestId", long(33)],
  ["customs/declare", "declarationAmount.currency", "USD"],
  ["customs/declare", "customs.region", "HK"],
  ["customs/declare", "splitOrder", undefined],
  ["customs/inquiryDeclarationRequests", "declarationRequestIds", []],
  [
    "customs/inquiryDeclarationRequests",
    "declarationRequestIds",
    Array.from({ length: 11 }, String),
  ],
  ["payments/supplyDefenseDocument", "disputeEvidence", "not base64!"],
  ["payments/downloadDisputeEvidence", "disputeEvidenceType", "FILE"],
  ["merchants/inquiryRegistrationInfo", "referenceMerchantId", undefined],
]

const shown = (value: unknown) =>
  value === undefined ? "left out" : JSON.stringify(value).slice(0, 30)

it.each(WRONG.map(([path, field, value]) => ({ path, field, value, shown: shown(value) })))(
  "$path refuses $field $shown",
  async ({ path, field, value }) => {
    const answer = await stage.merchant.call(path, bent(REQUESTS[path]?.() ?? {}, field, value))
    expect(outcome(answer)).toBe("F PARAM_ILLEGAL")
    expect(answer.body.result.resultMessage).toContain(field)
    expect(stage.merchant.isGenuine(path, answer)).toBe(true)
  }
)

/** field · what makes it necessary */
const CONDITIONAL: readonly (readonly [string, object])[] = [
  ["env.osType", { env: { terminalType: "WAP" } }],
  ["appId", { env: { terminalType: "MINI_APP", osType: "IOS" } }],
  ["paymentFactor", { paymentMethod: { paymentMethodType: "CARD", paymentMethodId: "card_1" } }],
  [
    "paymentMethod.paymentMethodMetaData.cardNo",
    { paymentMethod: { paymentMethodType: "CARD" }, paymentFactor: { isAuthorization: true } },
  ],
  [
    "paymentMethod.paymentMethodId",
    { productCode: "AGREEMENT_PAYMENT", paymentMethod: { paymentMethodType: "GCASH" } },
  ],
  ["paymentFactor.inStorePaymentScenario", { ...inStore("x"), paymentFactor: undefined }],
  [
    "paymentMethod.paymentMethodType",
    { ...inStore("x"), paymentMethod: { paymentMethodType: "ALIPAY_CN", paymentMethodId: "1" } },
  ],
  ["paymentNotifyUrl", { ...inStore("x"), paymentNotifyUrl: undefined }],
  [
    "order.merchant.store.storeName",
    bent(inStore("x"), "order.merchant.store.storeName", undefined),
  ],
  ["order.env.storeTerminalId", bent(inStore("x"), "order.env.storeTerminalId", undefined)],
  ["paymentMethod.paymentMethodId", bent(inStore("x"), "paymentMethod.paymentMethodId", undefined)],
  [
    "order.env.userAgent",
    { ...inStore("x"), paymentFactor: { inStorePaymentScenario: "EntryCode" } },
  ],
]

it.each(CONDITIONAL)("pay needs %s when %j", async (field, more) => {
  const id = fresh("conditional")
  const answer = await stage.merchant.call("payments/pay", {
    ...payRequest(id),
    ...more,
    paymentRequestId: id,
  })
  expect(outcome(answer)).toBe("F PARAM_ILLEGAL")
  expect(answer.body.result.resultMessage).toContain(field)
})

it.each([
  ["osType", "authorizations/consult", { terminalType: "APP" }],
  ["refreshToken", "authorizations/applyToken", { grantType: "REFRESH_TOKEN" }],
  ["subOrderId", "customs/declare", { splitOrder: "true" }],
  [
    "holderName.fullName",
    "customs/declare",
    { buyerCertificate: { certificateType: "ID_CARD", certificateNo: "1" } },
  ],
  ["registrationRequestId", "merchants/inquiryRegistrationStatus", {}],
])("%s is needed in %s when %j", async (field, path, more) => {
  const answer = await stage.merchant.call(path, { ...REQUESTS[path]?.(), ...more })
  expect(outcome(answer)).toBe("F PARAM_ILLEGAL")
  expect(answer.body.result.resultMessage).toContain(field)
})

describe("leniency the official SDKs need", () => {
  it("takes booleans and integers natively and as text", async () => {
    const id = fresh("text")
    const request = cardSession(id, "", { paymentFactor: { isAuthorization: "true" } })
    expect(outcome(await stage.merchant.call("payments/createPaymentSession", request))).toBe(
      "S SUCCESS"
    )
    const env = { terminalType: "WEB", timeZoneOffset: "-120" }
    const pay = await stage.merchant.call("payments/pay", payRequest(fresh("text"), "", { env }))
    expect(outcome(pay)).toBe("U PAYMENT_IN_PROCESS")
  })

  it("takes the terminal from order.env, where older samples put it", async () => {
    const id = fresh("order-env")
    const order = { ...Object(payRequest(id)["order"]), env: { terminalType: "WEB" } }
    const answer = await stage.merchant.call(
      "payments/pay",
      payRequest(id, "", { order, env: undefined })
    )
    expect(outcome(answer)).toBe("U PAYMENT_IN_PROCESS")
  })

  it("takes null for absent", async () => {
    const answer = await stage.merchant.call(
      "payments/pay",
      payRequest(fresh("null"), "", { metadata: null })
    )
    expect(outcome(answer)).toBe("U PAYMENT_IN_PROCESS")
  })

  it("ignores fields it does not know, and says so in the ledger", async () => {
    const id = fresh("unknown")
    const order = { ...Object(payRequest(id)["order"]), colour: "red" }
    const answer = await stage.merchant.call(
      "payments/pay",
      payRequest(id, "", { order, paymentMethods: 1 })
    )
    expect(outcome(answer)).toBe("U PAYMENT_IN_PROCESS")
    expect([...stage.sim.payment(id).ignoredFields].sort()).toEqual([
      "pay: order.colour",
      "pay: paymentMethods",
    ])
  })

  it("refuses a misspelt simulator mark instead of ignoring it", async () => {
    const answer = await stage.merchant.call(
      "payments/pay",
      payRequest(fresh("typo"), "notify.lots")
    )
    expect(outcome(answer)).toBe("F PARAM_ILLEGAL")
    expect(answer.body.result.resultMessage).toContain("notify.lots")
  })
})
