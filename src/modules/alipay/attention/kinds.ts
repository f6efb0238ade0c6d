import type { Sentence } from "../../../gateway"
import type {
  AlipayAttentionKind,
  AlipayAttentionResolution,
  AlipayAttentionState,
} from "../../../types/http"

export const ATTENTION_KINDS = [
  "paid_without_order",
  "amount_mismatch",
  "paid_twice",
  "paid_after_cancel",
  "refund_failed",
  "capture_failed",
  "authorization_expiring",
  "dead_notification",
  "unresolvable_unknown",
  "account_unusable",
  "agreement_lost",
  "order_unpaid",
  "overpaid",
  "capture_overdue",
  "under_review",
  "other_environment",
  "account_changed",
  "installation_changed",
  "dispute_opened",
  "dispute_lost",
  "won_after_write_off",
  "declaration_failed",
  "identity_not_passed",
  "refund_after_declaration",
  "registration_rejected",
] as const satisfies readonly AlipayAttentionKind[]

export type AttentionKind = (typeof ATTENTION_KINDS)[number]

/** Codes, ids, digits and English; a sentence stands under the name of its English and `_sentence`. */
export type Facts = Record<string, string | number | boolean | null | Sentence>

/** A row of `alipay_attention`. */
export type AttentionRow = {
  id: string
  kind: AttentionKind
  subject: string
  handle: string
  alipay_payment_id: string | null
  fingerprint: string
  facts: Facts
  amount: string | null
  currency_code: string | null
  state: AlipayAttentionState
  resolution: AlipayAttentionResolution | null
  reason: string | null
  closed_by: string | null
  closed_at: Date | null
  created_at: Date
  updated_at: Date
}

/** A disagreement as it is reported. */
export type Disagreement = Pick<AttentionRow, "kind" | "subject" | "handle" | "fingerprint"> & {
  alipay_payment_id?: string
  facts?: Facts
  amount?: string | null
  currency_code?: string | null
}

export type Closing = {
  resolution: AlipayAttentionResolution
  /** Minor units that moved, where the item said otherwise. */
  amount?: string
  reason?: string
  actorId?: string
}
