import type { AdminAlipayHistoryEntry } from "./attention"
import type { AlipaySentence } from "./sentences"

/** What a message of the gateway is about. */
export type AlipayMessageKind =
  | "payment"
  | "payment_pending"
  | "capture"
  | "refund"
  | "authorization"
  | "dispute"
  /** Alipay has written a defence document. */
  | "defense_document"
  /** Alipay's advice on how to defend. */
  | "defense_suggestion"
  | "registration"
  | "vaulting"
  | "subscription"
  | "unknown"

/** How far a message has come. */
export type AlipayNotificationState =
  /** Verified and stored; to be applied, now or at its next attempt. */
  | "received"
  | "applied"
  /** Verified and stored; nothing follows from a message of its kind. */
  | "kept"
  /** Given up after its last attempt. */
  | "dead"
  /** It could not be verified: it may be from anyone. */
  | "refused"

/** Why a message could not be verified. */
export type AlipayNotificationRefusal =
  "no_account" | "headers" | "client_id" | "signature_header" | "signature"

export type AdminAlipayNotificationItem = {
  id: string
  state: AlipayNotificationState
  /** Null for a refused message: what it says is not believed. */
  kind: AlipayMessageKind | null
  handle: string
  client_id: string | null
  payment_request_id: string | null
  gateway_payment_id: string | null
  /** `captureRequestId` or `refundRequestId`; of a message about a defence, `disputeId`. */
  request_id: string | null
  attempts: number
  /** What is still missing, or was in the last attempt. */
  last_error: string | null
  /** The same with its code and values, where it has them. */
  last_error_sentence: AlipaySentence | null
  refusal: AlipayNotificationRefusal | null
  applied_at: string | null
  next_attempt_at: string | null
  created_at: string
}

/** `GET /admin/alipay/notifications`; newest first. */
export type AdminAlipayNotificationsResponse = {
  notifications: AdminAlipayNotificationItem[]
  limit: number
  next_cursor: string | null
  previous_cursor: string | null
}

/** `GET /admin/alipay/notifications/filters`: values of which there are verified messages. */
export type AdminAlipayNotificationFiltersResponse = {
  handles: string[]
  kinds: AlipayMessageKind[]
}

/** What may be asked of the list, and what a replay of a set is narrowed to. Several values of one field: with commas. */
export type AdminAlipayNotificationsQuery = {
  /** An order number, or an id of the message, of a payment, capture or refund. */
  q?: string
  state?: string
  kind?: string
  handle?: string
  /** ISO 8601. */
  created_from?: string
  created_to?: string
}

export type AdminAlipayNotificationDetail = AdminAlipayNotificationItem & {
  /** The message without credentials and without what tells of a person; of a refused one, its first bytes as text. */
  body: Record<string, unknown> | string
  /** When the sender says that it was sent. */
  request_time: string | null
  /** The payment it is about, where the ledger has it. */
  payment: { id: string; order_id: string | null; order_display_id: number | null } | null
  /** What was done about its payment since it came. */
  history: AdminAlipayHistoryEntry[]
  can_replay: boolean
}

/** `GET /admin/alipay/notifications/:id` */
export type AdminAlipayNotificationResponse = { notification: AdminAlipayNotificationDetail }

/** What applying a message again would do. */
export type AlipayReplayEffect =
  /** The gateway is asked about the payment, and Medusa is brought to its answer. */
  | "check_payment"
  /** The gateway is asked about the refund, and Medusa is brought to its answer. */
  | "check_refund"
  /** The linked wallet is checked. */
  | "check_agreement"
  /** The ledger has no such payment: the gateway is asked whose it is. */
  | "find_payment"
  /** Alipay's advice is written to its dispute. */
  | "note_advice"
  /** The gateway is asked what the wallets say of the store. */
  | "check_store"
  /** Another attempt is being made at this moment. */
  | "at_work"
  /** Nothing follows from a message of this kind. */
  | "nothing"

/** How a replay ended. */
export type AlipayReplayOutcome =
  | "applied"
  /** Not applied: `message` says what is missing. */
  | "not_applied"
  /** Left to the next run of the sweep. */
  | "queued"
  /** Nothing was done: at work, or nothing to do. */
  | "skipped"

export type AdminAlipayReplayResult = {
  notification: AdminAlipayNotificationItem
  effect: AlipayReplayEffect
  order_display_id: number | null
  /** Null in a preview. */
  outcome: AlipayReplayOutcome | null
}

/** `POST /admin/alipay/notifications/:id/replay` */
export type AdminAlipayReplay = {
  /** Says what would be done and does nothing. */
  preview?: boolean
}

/** `POST /admin/alipay/notifications/replay` */
export type AdminAlipayReplaySet = AdminAlipayReplay &
  AdminAlipayNotificationsQuery & {
    /** Messages at most, 1 to 100; default 20. */
    limit?: number
    /** `next_cursor` of the answer before. */
    cursor?: string
  }

/** Of both replays; the oldest message first, as they came. */
export type AdminAlipayReplayResponse = {
  preview: boolean
  results: AdminAlipayReplayResult[]
  /** More messages fit the filters: older ones. */
  next_cursor: string | null
}
