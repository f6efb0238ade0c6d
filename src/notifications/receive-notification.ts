import { parseNotification, type GatewayNotification } from "../gateway"
import type { NotificationRow } from "../modules/alipay"
import { OWN_ATTEMPT_MS } from "../modules/alipay/inbox/inbox"
import { digestOf } from "../modules/alipay/secrets/digest"
import { checkDispute } from "./check-dispute"
import { notifyPathOf } from "./notify-url"
import { readNews, withoutSecrets, type NotificationNews } from "./read-event"
import { verifyDelivery, type Delivery, type Refused } from "./verify-delivery"
import type { DoorStores } from "../modules/alipay/parts"

export type { Delivery } from "./verify-delivery"

export type Opened =
  | {
      ok: true
      notification: GatewayNotification
      news: NotificationNews
      requestTime: string
      /** Whom the gateway addressed. */
      clientId: string
      /** Of a dispute: the account whose payment it counts for. */
      paymentHandle: string | null
    }
  | Refused

/** Other paths than our own under which a genuine message may have been signed. */
type OpenOptions = { morePaths?: readonly string[] }

/**
 * Verifies the raw bytes against the account's keys, and only then reads them.
 * @throws what the database throws, when the keys could never be read
 */
export const openNotification = async (
  alipay: DoorStores,
  handle: string,
  delivery: Delivery,
  { morePaths = [] }: OpenOptions = {}
): Promise<Opened> => {
  const paths = [notifyPathOf(alipay, handle), ...morePaths]
  const verified = await verifyDelivery(alipay, handle, { paths, delivery })
  if (!verified.ok) {
    return verified
  }
  const { requestTime, clientId } = verified
  const notification = parseNotification(delivery.rawBody)
  const news = readNews(notification, delivery.rawBody)
  const opened = { ok: true, notification, news, requestTime, clientId } as const
  if (!OF_DISPUTES.has(news.kind)) {
    return { ...opened, paymentHandle: null }
  }
  const checked = await checkDispute(alipay, { news, handle, clientId, paths, delivery })
  return checked.ok ? { ...opened, ...checked } : checked
}

/** Kinds that later work applies; they are kept and acknowledged until then. */
const APPLIED_KINDS = new Set<GatewayNotification["kind"]>([
  "payment",
  "payment_pending",
  "capture",
  "refund",
  "authorization",
  "dispute",
  "defense_document",
  "defense_suggestion",
  "registration",
])

/** They are believed as they are told, so that they count under keys of their payment's account alone. */
const OF_DISPUTES = new Set<GatewayNotification["kind"]>([
  "dispute",
  "defense_document",
  "defense_suggestion",
])

/**
 * A code or token that a message brings is kept sealed with the agreement that waits for it: the inbox keeps messages
 * without their secrets.
 */
const keepCredentials = async (
  alipay: DoorStores,
  { kind, body }: GatewayNotification
): Promise<void> => {
  if (kind !== "authorization" || body.authState === undefined) {
    return
  }
  const { authCode, accessToken } = body
  await alipay.agreements.keepFor(
    digestOf(body.authState),
    {
      ...(authCode === undefined ? {} : { auth_code: authCode }),
      ...(accessToken === undefined ? {} : { access_token: accessToken }),
    },
    alipay.now()
  )
}

/** @returns the new row, or nothing when this message was recorded before */
export const recordNotification = async (
  alipay: DoorStores,
  handle: string,
  { notification, news, requestTime, clientId, paymentHandle }: Extract<Opened, { ok: true }>
): Promise<NotificationRow | undefined> => {
  const now = alipay.now()
  const applied = APPLIED_KINDS.has(news.kind)
  await keepCredentials(alipay, notification)
  return await alipay.inbox.record({
    handle,
    client_id: clientId,
    payment_handle: paymentHandle,
    kind: news.kind,
    dedupe_key: `${handle}|${news.kind}|${news.event}`,
    payment_request_id: news.paymentRequestId ?? null,
    gateway_payment_id: news.paymentId ?? null,
    request_id: news.requestId ?? null,
    body: withoutSecrets(notification.body) as Record<string, unknown>,
    request_time: requestTime,
    state: applied ? "received" : "kept",
    next_check_at: applied ? now : null,
    claimed_until: applied ? new Date(now.getTime() + OWN_ATTEMPT_MS) : null,
  })
}
