import { maybeAmount, paymentIds, result } from "./objects"
import { registrationResult } from "./in-store"
import { maybe, maybeBoolean, maybeList, maybeStatus, maybeText } from "./scalars"
import { z } from "./zod"

const base = { result: maybe(result) }

const paymentBody = z.looseObject({
  ...base,
  ...paymentIds,
  notifyType: maybeText,
  paymentAmount: maybeAmount,
  paymentTime: maybeText,
  paymentMethodType: maybeText,
  customsDeclarationAmount: maybeAmount,
})

const captureBody = z.looseObject({
  ...base,
  captureRequestId: maybeText,
  captureId: maybeText,
  paymentId: maybeText,
  captureAmount: maybeAmount,
  captureTime: maybeText,
})

const refundBody = z.looseObject({
  ...base,
  refundRequestId: maybeText,
  refundId: maybeText,
  refundAmount: maybeAmount,
  refundStatus: maybeStatus,
  refundTime: maybeText,
})

const authorizationBody = z.looseObject({
  ...base,
  authorizationNotifyType: maybeText,
  authCode: maybeText,
  authState: maybeText,
  accessToken: maybeText,
  userLoginId: maybeText,
  reason: maybeText,
})

const disputeBody = z.looseObject({
  disputeNotificationType: maybeText,
  disputeId: maybeText,
  ...paymentIds,
  disputeAmount: maybeAmount,
  disputeReasonCode: maybeText,
  disputeReasonMsg: maybeText,
  defenseDueTime: maybeText,
  defendable: maybeBoolean,
  disputeJudgedResult: maybeStatus,
  disputeJudgedAmount: maybeAmount,
})

const registrationBody = z.looseObject({
  registrationRequestId: maybeText,
  referenceMerchantId: maybeText,
  referenceStoreId: maybeText,
  registrationResult,
  pspRegistrationResultList: maybeList(z.looseObject({ pspName: maybeText, registrationResult })),
})

const anyBody = z.looseObject({ ...base })

const BODIES = {
  payment: paymentBody,
  payment_pending: paymentBody,
  capture: captureBody,
  refund: refundBody,
  authorization: authorizationBody,
  dispute: disputeBody,
  registration: registrationBody,
  vaulting: anyBody,
  subscription: anyBody,
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
