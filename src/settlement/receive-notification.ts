import { parseNotification, verifyNotification, type GatewayNotification } from "../gateway"
import { readNews, withoutSecrets, type NotificationNews } from "../bridge/notification-news"
import type { AlipayModuleService, NotificationRow } from "../modules/alipay"
import { notifyPathOf } from "./notify-url"

export type Delivery = {
  rawBody: Buffer
  headers: Readonly<Record<string, string | string[] | undefined>>
}

export type Opened =
  | { ok: true; notification: GatewayNotification; news: NotificationNews; requestTime: string }
  | { ok: false; reason: string }

/** Other paths than our own under which a genuine message may have been signed. */
type OpenOptions = { morePaths?: readonly string[] }

/**
 * Verifies the raw bytes against the account's keys, and only then reads them.
 * @throws MedusaError when the account is unknown or its settings are unusable
 */
export const openNotification = async (
  alipay: AlipayModuleService,
  handle: string,
  delivery: Delivery,
  { morePaths = [] }: OpenOptions = {}
): Promise<Opened> => {
  const { account } = await alipay.accounts.get(handle)
  let reason = "signature"
  for (const path of [notifyPathOf(alipay, handle), ...morePaths]) {
    const verified = await verifyNotification(
      { path, headers: delivery.headers, body: delivery.rawBody },
      { clientId: account.clientId, alipayPublicKeys: account.alipayPublicKeys }
    )
    if (verified.ok) {
      const notification = parseNotification(delivery.rawBody)
      return {
        ok: true,
        notification,
        news: readNews(notification, delivery.rawBody),
        requestTime: verified.requestTime,
      }
    }
    reason = verified.reason
  }
  return { ok: false, reason }
}

/** Kinds that later work applies; they are kept and acknowledged meanwhile. */
const APPLIED_KINDS = new Set<GatewayNotification["kind"]>([
  "payment",
  "payment_pending",
  "capture",
  "refund",
])

/** How long the process that took a message works on it before the sweep may take it over. */
const OWN_ATTEMPT_MS = 60_000

/** @returns the new row, or nothing when this message was recorded before */
export const recordNotification = async (
  alipay: AlipayModuleService,
  handle: string,
  { notification, news, requestTime }: Extract<Opened, { ok: true }>
): Promise<NotificationRow | undefined> => {
  const now = alipay.now()
  const applied = APPLIED_KINDS.has(news.kind)
  return await alipay.inbox.record({
    handle,
    kind: news.kind,
    dedupe_key: `${handle}|${news.kind}|${news.event}`,
    payment_request_id: news.paymentRequestId ?? null,
    payment_id: news.paymentId ?? null,
    request_id: news.requestId ?? null,
    body: withoutSecrets(notification.body) as Record<string, unknown>,
    request_time: requestTime,
    state: applied ? "received" : "kept",
    next_check_at: applied ? now : null,
    claimed_until: applied ? new Date(now.getTime() + OWN_ATTEMPT_MS) : null,
  })
}
