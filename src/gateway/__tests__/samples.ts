import type { EndpointName } from "../endpoints"

const amount = { currency: "CNY", value: "100" }
const order = { referenceOrderId: "o", orderDescription: "d", orderAmount: amount }
const redirect = "https://shop.example/back"
const merchant = {
  referenceMerchantId: "m",
  merchantMCC: "5411",
  merchantName: "Shop",
  store: { referenceStoreId: "s", storeName: "Store", storeMCC: "5411" },
}
const inStore = {
  paymentRequestId: "pay-1",
  paymentAmount: amount,
  paymentNotifyUrl: "https://shop.example/hook",
}
const env = { terminalType: "WEB" }

/** The smallest request of every endpoint: each field in it is needed. */
export const SAMPLES: Readonly<Record<EndpointName, unknown>> = {
  "payments.consult": { paymentAmount: amount, env },
  "payments.pay": {
    paymentRequestId: "pay-1",
    paymentAmount: amount,
    order,
    paymentMethod: { paymentMethodType: "ALIPAY_CN" },
    paymentRedirectUrl: redirect,
    env,
  },
  "payments.createPaymentSession": {
    paymentRequestId: "pay-1",
    paymentAmount: amount,
    order,
    paymentRedirectUrl: redirect,
  },
  "payments.inquiryPayment": { paymentRequestId: "pay-1" },
  "payments.cancel": { paymentId: "2026" },
  "payments.refund": { refundRequestId: "ref-1", paymentId: "2026", refundAmount: amount },
  "payments.inquiryRefund": { refundRequestId: "ref-1" },
  "payments.capture": { captureRequestId: "capt-1", paymentId: "2026", captureAmount: amount },
  "customs.declare": {
    declarationRequestId: "d-1",
    paymentId: "2026",
    declarationAmount: amount,
    customs: { customsCode: "ZONGSHU", region: "CN" },
    merchantCustomsInfo: { merchantCustomsCode: "c", merchantCustomsName: "n" },
    splitOrder: false,
  },
  "customs.inquiryDeclarationRequests": { declarationRequestIds: ["d-1"] },
  "authorizations.consult": {
    customerBelongsTo: "GCASH",
    authRedirectUrl: redirect,
    scopes: ["AGREEMENT_PAY"],
    authState: "state",
    terminalType: "WEB",
  },
  "authorizations.applyToken": {
    grantType: "AUTHORIZATION_CODE",
    customerBelongsTo: "GCASH",
    authCode: "code",
  },
  "authorizations.revoke": { accessToken: "token" },
  "authorizations.pay": {
    paymentRequestId: "pay-1",
    paymentAmount: amount,
    order,
    paymentMethod: { paymentMethodType: "GCASH", paymentMethodId: "token" },
  },
  "disputes.accept": { disputeId: "dis-1" },
  "disputes.supplyDefenseDocument": { disputeId: "dis-1", disputeEvidence: "YQ==" },
  "disputes.downloadEvidence": {
    disputeId: "dis-1",
    disputeEvidenceType: "DISPUTE_EVIDENCE_TEMPLATE",
  },
  "inStore.payUserPresented": {
    ...inStore,
    order: {
      ...order,
      merchant,
      env: { storeTerminalId: "t", storeTerminalRequestTime: "2026-01-01T00:00:00Z" },
    },
    paymentMethod: { paymentMethodId: "281234" },
  },
  "inStore.payOrderCode": { ...inStore, order: { ...order, merchant } },
  "inStore.payEntryCode": {
    ...inStore,
    order: { ...order, merchant, env: { userAgent: "AlipayClient" } },
    paymentRedirectUrl: redirect,
  },
  "inStore.registration": {
    productCodes: ["IN_STORE_PAYMENT"],
    registrationRequestId: "reg-1",
    merchantInfo: {
      referenceMerchantId: "m",
      merchantDisplayName: "Shop",
      merchantMCC: "5411",
      merchantAddress: { region: "CN" },
      registrationDetail: {
        legalName: "Shop Ltd",
        registrationType: "ENTERPRISE_REGISTRATION_NO",
        registrationNo: "1",
      },
    },
    storeInfo: { referenceStoreId: "s", storeName: "Shop, Lake Road", storeMCC: "5411" },
  },
  "inStore.inquiryRegistrationStatus": { registrationRequestId: "reg-1" },
  "inStore.inquiryRegistrationInfo": { referenceMerchantId: "m" },
}
