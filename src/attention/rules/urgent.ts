import { ATTENTION_KINDS, type AttentionKind } from "../../modules/alipay/attention/kinds"

/**
 * What can't wait for the next morning: a shopper's money without an order, goods that must not be shipped, a time that
 * runs out, an account that takes no payments, and what may be an attack.
 */
const IS_URGENT: Readonly<Record<AttentionKind, boolean>> = {
  paid_without_order: true,
  amount_mismatch: true,
  paid_twice: true,
  paid_after_cancel: true,
  refund_failed: true,
  capture_failed: true,
  authorization_expiring: true,
  order_unpaid: true,
  capture_overdue: true,
  under_review: true,
  other_environment: true,
  account_unusable: true,
  account_changed: true,
  installation_changed: true,
  dispute_opened: true,
  declaration_failed: true,
  identity_not_passed: true,
  dead_notification: false,
  unresolvable_unknown: false,
  agreement_lost: false,
  overpaid: false,
  dispute_lost: false,
  won_after_write_off: false,
  refund_after_declaration: false,
  registration_rejected: false,
}

export const isUrgent = (kind: AttentionKind): boolean => IS_URGENT[kind]

export const URGENT_KINDS: readonly AttentionKind[] = ATTENTION_KINDS.filter(isUrgent)
