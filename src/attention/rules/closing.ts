import type { AttentionKind } from "../../modules/alipay/attention/kinds"

/** What ends a kind of item by itself; whatever ends it, a person can mark it settled too. */
export type ClosedBy =
  /** The next check of its payment finds nothing behind it any more. */
  | "payment_check"
  /** The account's next signed answer, to any server of the store. */
  | "account_answer"
  /** The gateway confirms that the agreement has ended. */
  | "agreement_end"
  /** Customs accept the declaration, or another one takes its place. */
  | "declaration"
  /** The wallets approve the store, or it is under review again. */
  | "registration"
  /** Nothing: it says what happened, and a person says that they know. */
  | "person"

/** How each kind closes. A check of a payment closes no item of another rule. */
export const CLOSED_BY: Readonly<Record<AttentionKind, ClosedBy>> = {
  paid_without_order: "payment_check",
  amount_mismatch: "payment_check",
  paid_twice: "payment_check",
  paid_after_cancel: "payment_check",
  refund_failed: "payment_check",
  capture_failed: "payment_check",
  authorization_expiring: "payment_check",
  dead_notification: "payment_check",
  unresolvable_unknown: "payment_check",
  account_unusable: "account_answer",
  account_changed: "person",
  installation_changed: "person",
  agreement_lost: "agreement_end",
  dispute_opened: "payment_check",
  dispute_lost: "payment_check",
  won_after_write_off: "payment_check",
  declaration_failed: "declaration",
  identity_not_passed: "declaration",
  refund_after_declaration: "person",
  registration_rejected: "registration",
  order_unpaid: "payment_check",
  overpaid: "payment_check",
  capture_overdue: "payment_check",
  under_review: "payment_check",
  other_environment: "payment_check",
}
