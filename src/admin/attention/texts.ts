import type { TextKey } from "../i18n/use-text"
import type {
  AdminAlipayAccountHealth,
  AdminAlipayHealthResponse,
  AlipayAttentionAction,
  AlipayAttentionKind,
  AlipayAttentionResolution,
  AlipayAttentionState,
} from "../../types/http"

export const KIND_TEXTS: Readonly<Record<AlipayAttentionKind, TextKey>> = {
  paid_without_order: "kind.paid_without_order",
  amount_mismatch: "kind.amount_mismatch",
  paid_twice: "kind.paid_twice",
  paid_after_cancel: "kind.paid_after_cancel",
  refund_failed: "kind.refund_failed",
  capture_failed: "kind.capture_failed",
  authorization_expiring: "kind.authorization_expiring",
  dead_notification: "kind.dead_notification",
  unresolvable_unknown: "kind.unresolvable_unknown",
  account_unusable: "kind.account_unusable",
  agreement_lost: "kind.agreement_lost",
  order_unpaid: "kind.order_unpaid",
  overpaid: "kind.overpaid",
  capture_overdue: "kind.capture_overdue",
  other_environment: "kind.other_environment",
  account_changed: "kind.account_changed",
  dispute_opened: "kind.dispute_opened",
  dispute_lost: "kind.dispute_lost",
}

/** What a kind means and what to do. */
export const KIND_HINTS: Readonly<Record<AlipayAttentionKind, TextKey>> = {
  paid_without_order: "kind_hint.paid_without_order",
  amount_mismatch: "kind_hint.amount_mismatch",
  paid_twice: "kind_hint.paid_twice",
  paid_after_cancel: "kind_hint.paid_after_cancel",
  refund_failed: "kind_hint.refund_failed",
  capture_failed: "kind_hint.capture_failed",
  authorization_expiring: "kind_hint.authorization_expiring",
  dead_notification: "kind_hint.dead_notification",
  unresolvable_unknown: "kind_hint.unresolvable_unknown",
  account_unusable: "kind_hint.account_unusable",
  agreement_lost: "kind_hint.agreement_lost",
  order_unpaid: "kind_hint.order_unpaid",
  overpaid: "kind_hint.overpaid",
  capture_overdue: "kind_hint.capture_overdue",
  other_environment: "kind_hint.other_environment",
  account_changed: "kind_hint.account_changed",
  dispute_opened: "kind_hint.dispute_opened",
  dispute_lost: "kind_hint.dispute_lost",
}

export const STATE_TEXTS: Readonly<Record<AlipayAttentionState, TextKey>> = {
  open: "item_state.open",
  closed: "item_state.closed",
}

export const RESOLUTION_TEXTS: Readonly<Record<AlipayAttentionResolution, TextKey>> = {
  gone: "resolution.gone",
  returned_to_shopper: "resolution.returned_to_shopper",
  marked_settled: "resolution.marked_settled",
}

export const ACTION_TEXTS: Readonly<Record<AlipayAttentionAction, TextKey>> = {
  ask_gateway: "act.ask_gateway",
  complete_cart: "act.complete_cart",
  request_payment: "act.request_payment",
  cancel_order: "act.cancel_order",
  refund: "act.refund",
  void: "act.void",
  mark_settled: "act.mark_settled",
}

export const HEALTH_TEXTS: Readonly<
  Record<AdminAlipayHealthResponse["health"]["status"], TextKey>
> = {
  ok: "health.ok",
  attention: "health.attention",
  trouble: "health.trouble",
}

export const ACCOUNT_TEXTS: Readonly<Record<AdminAlipayAccountHealth["status"], TextKey>> = {
  usable: "health.usable",
  unusable: "health.unusable",
  unknown: "health.unknown",
}

/** What a line of the history says by its code; actions have the name of their button. */
export const DONE_TEXTS: Readonly<Partial<Record<string, TextKey>>> = {
  ...ACTION_TEXTS,
  attention_opened: "done.attention_opened",
  attention_closed: "done.attention_closed",
  order_made: "done.order_made",
  payment_booked: "done.payment_booked",
  captures_booked: "done.captures_booked",
  refunds_booked: "done.refunds_booked",
  returned_to_shopper: "done.returned_to_shopper",
  hold_lapsed: "done.hold_lapsed",
  chargeback_booked: "done.chargeback_booked",
  refund_undone: "done.refund_undone",
  capture_undone: "done.capture_undone",
  refund_confirmed: "done.refund_confirmed",
  capture_confirmed: "done.capture_confirmed",
  cancel_confirmed: "done.cancel_confirmed",
}

export const OUTCOME_TEXTS: Readonly<Partial<Record<string, TextKey>>> = {
  failed: "done.outcome_failed",
  settled: "done.outcome_settled",
  still_open: "done.outcome_still_open",
}
