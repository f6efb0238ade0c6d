import { parseNotification, verifyNotification, type GatewayNotification } from "../gateway"
import { readNews, withoutSecrets, type NotificationNews } from "./read-event"
import type { Account, AlipayModuleService, NotificationRow } from "../modules/alipay"
import { OWN_ATTEMPT_MS } from "../modules/alipay/inbox/inbox"
import { digestOf } from "../modules/alipay/secrets/digest"
import { notifyPathOf } from "./notify-url"

export type Delivery = {
  rawBody: Buffer
  headers: Readonly<Record<string, string | string[] | undefined>>
}

export type Opened =
  | {
      ok: true
      notification: GatewayNotification
      news: NotificationNews
      requestTime: string
      /** Whom the gateway addressed. */
      clientId: string
    }
  | { ok: false; refusal: Refusal; reason: string }

/** Other paths than our own under which a genuine message may have been signed. */
type OpenOptions = { morePaths?: readonly string[] }

/** Why a message is refused, from the least to the most that was right about it. */
const REFUSALS = {
  no_account: "no account of this handle can be used",
  headers: "the headers client-id, request-time and signature are not all there",
  client_id: "it is meant for another client ID",
  signature_header: "its signature header is malformed",
  signature: "its signature fits none of Alipay's public keys of this account",
} as const

type Refusal = keyof typeof REFUSALS
const RANK = Object.keys(REFUSALS) as Refusal[]

type Verdict = { ok: true; requestTime: string; clientId: string } | { ok: false; refusal: Refusal }

/**
 * Verifies the raw bytes against the account's keys, and only then reads them. What can't be verified is tried once
 * more with keys read again.
 * @throws what the database throws, when the keys could never be read
 */
export const openNotification = async (
  alipay: AlipayModuleService,
  handle: string,
  delivery: Delivery,
  { morePaths = [] }: OpenOptions = {}
): Promise<Opened> => {
  const paths = [notifyPathOf(alipay, handle), ...morePaths]
  let senders = await alipay.trustedSenders.recent(handle)
  let verdict = await verifyWith(senders.accounts, paths, delivery)
  if (!verdict.ok) {
    const before = new Set(senders.accounts)
    senders = await alipay.trustedSenders.reread(handle)
    const added = senders.accounts.filter((account) => !before.has(account))
    verdict = better(verdict, await verifyWith(added, paths, delivery))
  }
  if (!verdict.ok) {
    const { refusal } = verdict
    return {
      ok: false,
      refusal,
      reason: refusal === "no_account" ? (senders.problem ?? REFUSALS[refusal]) : REFUSALS[refusal],
    }
  }
  const notification = parseNotification(delivery.rawBody)
  const news = readNews(notification, delivery.rawBody)
  if (await isOfAnotherClient(alipay, news, verdict.clientId)) {
    return { ok: false, refusal: "client_id", reason: OTHER_CLIENT }
  }
  const { requestTime, clientId } = verdict
  return { ok: true, notification, news, requestTime, clientId }
}

const OTHER_CLIENT = "it tells of a dispute about another client ID's payment"

/** A handle has had several client IDs. A dispute is believed as it is told, so only its own client ID may tell it. */
const isOfAnotherClient = async (
  alipay: AlipayModuleService,
  { kind, paymentRequestId, paymentId }: NotificationNews,
  clientId: string
): Promise<boolean> => {
  if (kind !== "dispute") {
    return false
  }
  const row =
    (paymentRequestId && (await alipay.payments.byRequestId(paymentRequestId))) ||
    (paymentId && (await alipay.payments.byPaymentId(paymentId))) ||
    undefined
  return row !== undefined && row.client_id !== clientId
}

const verifyWith = async (
  accounts: readonly Account[],
  paths: readonly string[],
  { headers, rawBody }: Delivery
): Promise<Verdict> => {
  let best: Verdict = { ok: false, refusal: "no_account" }
  for (const { clientId, alipayPublicKeys } of accounts) {
    for (const path of paths) {
      const verified = await verifyNotification(
        { path, headers, body: rawBody },
        { clientId, alipayPublicKeys }
      )
      if (verified.ok) {
        return { ok: true, requestTime: verified.requestTime, clientId }
      }
      best = better(best, { ok: false, refusal: verified.reason })
    }
  }
  return best
}

const better = (one: Verdict, other: Verdict): Verdict =>
  one.ok || (!other.ok && RANK.indexOf(other.refusal) < RANK.indexOf(one.refusal)) ? one : other

/** Kinds that later work applies; they are kept and acknowledged until then. */
const APPLIED_KINDS = new Set<GatewayNotification["kind"]>([
  "payment",
  "payment_pending",
  "capture",
  "refund",
  "authorization",
  "dispute",
])

/**
 * A code or token that a message brings is kept sealed with the agreement that waits for it: the inbox keeps messages
 * without their secrets.
 */
const keepCredentials = async (
  alipay: AlipayModuleService,
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
  alipay: AlipayModuleService,
  handle: string,
  { notification, news, requestTime, clientId }: Extract<Opened, { ok: true }>
): Promise<NotificationRow | undefined> => {
  const now = alipay.now()
  const applied = APPLIED_KINDS.has(news.kind)
  await keepCredentials(alipay, notification)
  return await alipay.inbox.record({
    handle,
    client_id: clientId,
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
