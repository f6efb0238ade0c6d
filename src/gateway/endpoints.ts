import { wire } from "./wire/load"
import { type z } from "./wire/zod"

/**
 * How a request may be repeated when its answer was lost: `read` changes nothing, `keyed` is recognised by
 * its request id, `natural` comes to the same whenever it is done, `never` must be sent once.
 */
export type RepeatClass = "read" | "keyed" | "natural" | "never"

/** Whether the sandbox has the endpoint under its own path; in-store endpoints stay where they are. */
export type SandboxPath = "sandbox" | "same"

export type Endpoint<
  Request extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = Readonly<{
  /** Path below `/ams/api/v1`. */
  path: string
  request: Request
  response: Response
  /** The request's field that names it in errors and logs. */
  identity: string | undefined
  /** The request's ids that its answer may repeat; one that differs makes it another request's answer. */
  echoes: readonly string[]
  /** Its answer names no request and gives something away: the same one is believed for one request alone. */
  unnamed: boolean
  repeat: RepeatClass
  /** Milliseconds per attempt. */
  timeoutMs: number
  sandbox: SandboxPath
  /** Codes that prove a refusal here, although they leave doubt elsewhere. */
  settled: readonly string[]
}>

type Options = Partial<
  Pick<Endpoint, "identity" | "echoes" | "unnamed" | "repeat" | "timeoutMs" | "sandbox" | "settled">
>

/** Refused because of where the payment stands: nothing was refunded, cancelled or declared. */
const BY_STATE = ["ORDER_STATUS_INVALID"]

const DEFAULT_TIMEOUT_MS = 10_000
const SLOW_TIMEOUT_MS = 30_000

const endpoint = <Request extends z.ZodType, Response extends z.ZodType>(
  path: string,
  shapes: () => { request: Request; response: Response },
  options: Options
): Endpoint<Request, Response> => ({
  path,
  get request() {
    return shapes().request
  },
  get response() {
    return shapes().response
  },
  identity: undefined,
  echoes: options.identity === undefined ? [] : [options.identity],
  unnamed: false,
  repeat: "read",
  timeoutMs: DEFAULT_TIMEOUT_MS,
  sandbox: "sandbox",
  settled: [],
  ...options,
})

const schemas = <Request extends z.ZodType, Response extends z.ZodType>(
  request: Request,
  response: Response
) => ({ request, response })

const keyedBy = (identity: string, ...others: string[]): Options => ({
  identity,
  echoes: [identity, ...others],
  repeat: "keyed",
})
const inStorePay = { ...keyedBy("paymentRequestId"), sandbox: "same" } as const

/** Every endpoint of the API that this client speaks. */
export const ENDPOINTS = {
  "payments.consult": endpoint(
    "/payments/consult",
    () => schemas(wire.consult.consultRequest, wire.consult.consultResponse),
    { timeoutMs: 5_000 }
  ),
  "payments.pay": endpoint(
    "/payments/pay",
    () => schemas(wire.payments.payRequest, wire.payments.payResponse),
    keyedBy("paymentRequestId")
  ),
  "payments.createPaymentSession": endpoint(
    "/payments/createPaymentSession",
    () =>
      schemas(wire.session.createPaymentSessionRequest, wire.session.createPaymentSessionResponse),
    { ...keyedBy("paymentRequestId"), unnamed: true }
  ),
  "payments.inquiryPayment": endpoint(
    "/payments/inquiryPayment",
    () => schemas(wire.inquiry.inquiryPaymentRequest, wire.inquiry.inquiryPaymentResponse),
    { identity: "paymentRequestId", echoes: ["paymentRequestId", "paymentId"] }
  ),
  "payments.cancel": endpoint(
    "/payments/cancel",
    () => schemas(wire.inquiry.cancelRequest, wire.inquiry.cancelResponse),
    {
      identity: "paymentRequestId",
      echoes: ["paymentRequestId", "paymentId"],
      repeat: "natural",
      settled: BY_STATE,
    }
  ),
  "payments.refund": endpoint(
    "/payments/refund",
    () => schemas(wire.refund.refundRequest, wire.refund.refundResponse),
    { ...keyedBy("refundRequestId", "paymentId"), settled: BY_STATE }
  ),
  "payments.inquiryRefund": endpoint(
    "/payments/inquiryRefund",
    () => schemas(wire.refund.inquiryRefundRequest, wire.refund.inquiryRefundResponse),
    { identity: "refundRequestId", echoes: ["refundRequestId", "refundId"] }
  ),
  "payments.capture": endpoint(
    "/payments/capture",
    () => schemas(wire.capture.captureRequest, wire.capture.captureResponse),
    keyedBy("captureRequestId", "paymentId")
  ),
  "customs.declare": endpoint(
    "/customs/declare",
    () => schemas(wire.customs.declareRequest, wire.customs.declareResponse),
    { ...keyedBy("declarationRequestId", "paymentId"), settled: BY_STATE }
  ),
  "customs.inquiryDeclarationRequests": endpoint(
    "/customs/inquiryDeclarationRequests",
    () => schemas(wire.customs.inquiryDeclarationRequest, wire.customs.inquiryDeclarationResponse),
    {}
  ),
  "authorizations.consult": endpoint(
    "/authorizations/consult",
    () => schemas(wire.authorizations.authConsultRequest, wire.authorizations.authConsultResponse),
    {}
  ),
  "authorizations.applyToken": endpoint(
    "/authorizations/applyToken",
    () => schemas(wire.authorizations.applyTokenRequest, wire.authorizations.applyTokenResponse),
    { repeat: "never", unnamed: true }
  ),
  "authorizations.revoke": endpoint(
    "/authorizations/revoke",
    () => schemas(wire.authorizations.revokeRequest, wire.authorizations.revokeResponse),
    { repeat: "natural" }
  ),
  "authorizations.pay": endpoint(
    "/payments/pay",
    () => schemas(wire.payments.agreementPayRequest, wire.payments.payResponse),
    keyedBy("paymentRequestId")
  ),
  "disputes.accept": endpoint(
    "/payments/acceptDispute",
    () => schemas(wire.disputes.acceptDisputeRequest, wire.disputes.acceptDisputeResponse),
    { identity: "disputeId", repeat: "never" }
  ),
  "disputes.supplyDefenseDocument": endpoint(
    "/payments/supplyDefenseDocument",
    () =>
      schemas(
        wire.disputes.supplyDefenseDocumentRequest,
        wire.disputes.supplyDefenseDocumentResponse
      ),
    { identity: "disputeId", repeat: "never", timeoutMs: SLOW_TIMEOUT_MS }
  ),
  "disputes.downloadEvidence": endpoint(
    "/payments/downloadDisputeEvidence",
    () =>
      schemas(
        wire.disputes.downloadDisputeEvidenceRequest,
        wire.disputes.downloadDisputeEvidenceResponse
      ),
    { identity: "disputeId", timeoutMs: SLOW_TIMEOUT_MS }
  ),
  "inStore.payUserPresented": endpoint(
    "/payments/pay",
    () => schemas(wire.inStore.userPresentedRequest, wire.payments.payResponse),
    inStorePay
  ),
  "inStore.payOrderCode": endpoint(
    "/payments/pay",
    () => schemas(wire.inStore.orderCodeRequest, wire.payments.payResponse),
    inStorePay
  ),
  "inStore.payEntryCode": endpoint(
    "/payments/pay",
    () => schemas(wire.inStore.entryCodeRequest, wire.payments.payResponse),
    inStorePay
  ),
  "inStore.registration": endpoint(
    "/merchants/registration",
    () => schemas(wire.inStore.registrationRequest, wire.inStore.registrationResponse),
    { ...keyedBy("registrationRequestId"), sandbox: "same" }
  ),
  "inStore.inquiryRegistrationStatus": endpoint(
    "/merchants/inquiryRegistrationStatus",
    () =>
      schemas(
        wire.inStore.inquiryRegistrationStatusRequest,
        wire.inStore.inquiryRegistrationStatusResponse
      ),
    { identity: "registrationRequestId", sandbox: "same" }
  ),
  "inStore.inquiryRegistrationInfo": endpoint(
    "/merchants/inquiryRegistrationInfo",
    () =>
      schemas(
        wire.inStore.inquiryRegistrationInfoRequest,
        wire.inStore.inquiryRegistrationInfoResponse
      ),
    { identity: "referenceMerchantId", sandbox: "same" }
  ),
} as const

export type EndpointName = keyof typeof ENDPOINTS

/** Attempts in all, by repeat class. */
export const ATTEMPTS: Readonly<Record<RepeatClass, number>> = {
  read: 3,
  keyed: 3,
  natural: 3,
  never: 1,
}
