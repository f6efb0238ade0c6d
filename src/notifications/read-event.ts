import type { GatewayNotification } from "../gateway"
import { digestOf } from "../modules/alipay/secrets/digest"
import { storableId, storableJson } from "./storable"

/** What a notification is about, in the words of the inbox. */
export type NotificationNews = {
  kind: GatewayNotification["kind"]
  /** Tells one event from another, whatever else differs between two deliveries of it. */
  event: string
  paymentRequestId: string | undefined
  paymentId: string | undefined
  /** captureRequestId, refundRequestId or registrationRequestId; of a message about a defence, disputeId. */
  requestId: string | undefined
  disputeId: string | undefined
}

type Facts = {
  paymentRequestId?: string | undefined
  paymentId?: string | undefined
  captureId?: string | undefined
  captureRequestId?: string | undefined
  refundId?: string | undefined
  refundRequestId?: string | undefined
  refundStatus?: string | undefined
  disputeId?: string | undefined
  disputeNotificationType?: string | undefined
  disputeJudgedResult?: string | undefined
  notifyTime?: string | undefined
  authorizationNotifyType?: string | undefined
  authState?: string | undefined
  authCode?: string | undefined
  accessToken?: string | undefined
  registrationRequestId?: string | undefined
  result?: { resultStatus?: string | undefined } | undefined
}

/** Messages about how to defend a dispute name it and no payment. */
const defense = (f: Facts): unknown[] => [f.disputeId, f.notifyTime]

/** What makes an event the same event, by kind. The rest is told apart by its whole content. */
const EVENT_PARTS: Readonly<Partial<Record<GatewayNotification["kind"], (f: Facts) => unknown[]>>> =
  {
    payment: (f) => [f.paymentId, f.result?.resultStatus],
    payment_pending: (f) => [f.paymentId],
    capture: (f) => [f.captureId, f.result?.resultStatus],
    refund: (f) => [f.refundId, f.refundStatus ?? f.result?.resultStatus],
    // A second verdict may follow, as after papers that were refused.
    dispute: (f) => [f.disputeId, f.disputeNotificationType, f.disputeJudgedResult ?? "-"],
    defense_document: defense,
    defense_suggestion: defense,
    authorization: (f) => [
      f.authorizationNotifyType,
      digestOf(f.authState ?? f.authCode ?? f.accessToken ?? ""),
    ],
  }

export const readNews = (notification: GatewayNotification, rawBody: Buffer): NotificationNews => {
  const facts = notification.body as Facts
  const parts = EVENT_PARTS[notification.kind]?.(facts).map(storableId)
  const { kind } = notification
  const isDefense = kind === "defense_document" || kind === "defense_suggestion"
  const disputeId = storableId(facts.disputeId)
  return {
    kind,
    event: parts?.every((part) => part !== undefined) ? parts.join("|") : digestOf(rawBody),
    paymentRequestId: storableId(facts.paymentRequestId),
    paymentId: storableId(facts.paymentId),
    requestId: isDefense ? disputeId : requestIdOf(facts),
    disputeId,
  }
}

const requestIdOf = ({ captureRequestId, refundRequestId, registrationRequestId }: Facts) =>
  storableId(captureRequestId ?? refundRequestId ?? registrationRequestId)

const DIGEST = "sha256:"

/** The digest that stands in a kept message in place of a secret. */
export const keptDigest = (value: unknown): string | undefined =>
  typeof value === "string" && value.startsWith(DIGEST) ? value.slice(DIGEST.length) : undefined

const SECRET_FIELDS = new Set([
  "accessToken",
  "refreshToken",
  "authCode",
  "authState",
  "cardToken",
  "paymentMethodId",
  "acquirerCardToken",
])

/** The message as it may be kept: credentials replaced by their digest, everything else as it came. */
export const withoutSecrets = (value: unknown): unknown =>
  storableJson(value, (text, field) =>
    field !== undefined && SECRET_FIELDS.has(field) ? `${DIGEST}${digestOf(text)}` : text
  )
