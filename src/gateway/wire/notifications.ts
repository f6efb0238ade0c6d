import {
  acquirerInfo,
  echoes,
  paymentResultInfo,
  promotionResults,
  pspCustomerInfo,
  settlement,
} from "./answer-parts"
import { maybeAmount, paymentIds, result } from "./objects"
import { registrationResult } from "./in-store"
import { maybe, maybeBoolean, maybeList, maybeStatus, maybeText, maybeTexts } from "./scalars"
import { z } from "./zod"

const base = { result: maybe(result), notifyType: maybeText }

/** Of a card, S means held; of a wallet it means paid. */
const paymentBody = z.looseObject({
  ...base,
  ...paymentIds,
  ...settlement,
  ...echoes,
  paymentAmount: maybeAmount,
  actualPaymentAmount: maybeAmount,
  paymentCreateTime: maybeText,
  paymentTime: maybeText,
  authExpiryTime: maybeText,
  paymentMethodType: maybeText,
  customsDeclarationAmount: maybeAmount,
  acquirerReferenceNo: maybeText,
  pspCustomerInfo,
  paymentResultInfo,
  acquirerInfo,
  promotionResult: promotionResults,
})

/** Carries no paymentRequestId: it is found by its paymentId. */
const captureBody = z.looseObject({
  ...base,
  captureRequestId: maybeText,
  captureId: maybeText,
  paymentId: maybeText,
  captureAmount: maybeAmount,
  captureTime: maybeText,
  acquirerReferenceNo: maybeText,
  paymentResultInfo,
  acquirerInfo,
})

/** Carries no paymentId: it is found by its refundRequestId. */
const refundBody = z.looseObject({
  ...base,
  ...settlement,
  ...echoes,
  refundRequestId: maybeText,
  refundId: maybeText,
  refundAmount: maybeAmount,
  actualRefundAmount: maybeAmount,
  refundStatus: maybeStatus,
  refundTime: maybeText,
  arn: maybeText,
})

/** `authCode` and `accessToken` are credentials. */
const authorizationBody = z.looseObject({
  ...base,
  authorizationNotifyType: maybeText,
  ...maybeTexts("authCode", "authState", "accessToken", "authClientId").shape,
  ...maybeTexts("userLoginId", "userId", "reason", "passThroughInfo").shape,
})

const disputeBody = z.looseObject({
  disputeNotificationType: maybeText,
  ...paymentIds,
  ...maybeTexts("disputeId", "disputeType", "disputeSource", "disputeTime", "captureId").shape,
  ...maybeTexts("disputeReasonCode", "disputeReasonMsg", "defenseDueTime", "arn").shape,
  ...maybeTexts("disputeJudgedTime", "disputeAcceptReason", "disputeAcceptTime").shape,
  disputeAmount: maybeAmount,
  defendable: maybeBoolean,
  autoDefendReason: maybeText,
  disputeJudgedResult: maybeStatus,
  disputeJudgedAmount: maybeAmount,
  acquirerInfo,
})

const defenseBody = z.looseObject({
  ...maybeTexts("disputeId", "notifyTime", "winRateLevel", "cardholderDisputeReason").shape,
  ...maybeTexts("suggestionsForImprovement", "defenseStrategyDescription").shape,
})

const registrationBody = z.looseObject({
  registrationRequestId: maybeText,
  referenceMerchantId: maybeText,
  referenceStoreId: maybeText,
  registrationResult,
  pspRegistrationResultList: maybeList(z.looseObject({ pspName: maybeText, registrationResult })),
})

const vaultingBody = z.looseObject({
  ...base,
  vaultingRequestId: maybeText,
  vaultingCreateTime: maybeText,
})

const subscriptionBody = z.looseObject({
  ...base,
  subscriptionRequestId: maybeText,
  subscriptionId: maybeText,
  subscriptionStatus: maybeStatus,
  subscriptionNotificationType: maybeText,
  subscriptionStartTime: maybeText,
  subscriptionEndTime: maybeText,
})

const anyBody = z.looseObject({ ...base })

const BODIES = {
  payment: paymentBody,
  payment_pending: paymentBody,
  capture: captureBody,
  refund: refundBody,
  authorization: authorizationBody,
  dispute: disputeBody,
  defense_document: defenseBody,
  defense_suggestion: defenseBody,
  registration: registrationBody,
  vaulting: vaultingBody,
  subscription: subscriptionBody,
  unknown: anyBody,
} as const

export type NotificationKind = keyof typeof BODIES

/** A notification told apart by its kind. */
export type GatewayNotification = {
  [Kind in NotificationKind]: { kind: Kind; body: z.infer<(typeof BODIES)[Kind]> }
}[NotificationKind]

const NOTIFY_TYPES: ReadonlyMap<unknown, NotificationKind> = new Map([
  ["PAYMENT_RESULT", "payment"],
  ["PAYMENT_PENDING", "payment_pending"],
  ["CAPTURE_RESULT", "capture"],
  ["REFUND_RESULT", "refund"],
])

/** Kinds that carry no `notifyType` are told by a field that only they have. */
const TELLING_FIELDS: readonly (readonly [string, NotificationKind])[] = [
  ["authorizationNotifyType", "authorization"],
  ["disputeNotificationType", "dispute"],
  ["defenseFile", "defense_document"],
  ["evidenceList", "defense_suggestion"],
  ["registrationResult", "registration"],
  ["vaultingRequestId", "vaulting"],
  ["subscriptionNotificationType", "subscription"],
]

const kindOf = (json: Record<string, unknown>): NotificationKind =>
  NOTIFY_TYPES.get(json["notifyType"]) ??
  TELLING_FIELDS.find(([field]) => field in json)?.[1] ??
  "unknown"

const toObject = (body: Buffer): Record<string, unknown> => {
  try {
    const json: unknown = JSON.parse(body.toString("utf8"))
    return typeof json === "object" && json !== null && !Array.isArray(json)
      ? (json as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}

/** Reads a notification whose bytes have been verified. Never throws: what can't be read is `unknown`. */
export const parseNotification = (body: Buffer): GatewayNotification => {
  const json = toObject(body)
  const kind = kindOf(json)
  return { kind, body: BODIES[kind].parse(json) } as GatewayNotification
}
