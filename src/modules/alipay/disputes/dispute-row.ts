import type { AlipayDisputeKind, AlipayDisputeState } from "../../../types/http"

export type DisputeKind = AlipayDisputeKind
export type DisputeState = AlipayDisputeState

/** Evidence that the gateway says would help; each is nothing where it does not say. */
export type WantedEvidence = {
  /** The gateway's word for it, such as `LOGISTIC_INFORMATION`. */
  tag: string
  wanted: string | null
  /** `HIGH`, `MEDIUM` … */
  contribution: string | null
  /** Whether the gateway has it already. */
  obtained: boolean | null
}

/** A defence document that the gateway has written; the file itself is fetched from the gateway. */
export type DefenseDocument = {
  file_name: string | null
  /** 32 hexadecimal digits. */
  md5: string | null
  format: string | null
  told_at: string | null
}

/** What the gateway has told of a dispute; amounts are minor units as digits. */
export type DisputeFacts = {
  dispute_id: string
  /** The gateway's word, as it came. */
  dispute_type: string | null
  kind: DisputeKind
  state: DisputeState
  /** What is disputed; nothing while the gateway has not said. */
  amount: string | null
  currency_code: string | null
  /** What a lost verdict takes, where it differs from what is disputed. */
  judged_amount: string | null
  judged_currency: string | null
  reason_code: string | null
  reason: string | null
  /** The card scheme or the bank. */
  source: string | null
  /** The gateway's word of how it was judged, as it came. */
  verdict: string | null
  accept_reason: string | null
  /** Why the gateway defended by itself. */
  auto_defend_reason: string | null
  defendable: boolean | null
  /** Until when it can be accepted or defended. */
  due_at: Date | null
  /** The gateway has warned that little time is left. */
  is_due_soon: boolean
  /** How likely a defence is to win, in the gateway's word: `HIGH`, `MEDIUM`, `LOW`. */
  win_rate: string | null
  evidence: readonly WantedEvidence[] | null
  /** The gateway's advice in words. */
  advice: string | null
  advised_at: Date | null
  document: DefenseDocument | null
  disputed_at: Date | null
  accepted_at: Date | null
  judged_at: Date | null
  /** Types of messages that are not known here, as they came. */
  unknown_types: readonly string[]
}

/** A row of `alipay_dispute`. */
export type DisputeRow = DisputeFacts & {
  id: string
  alipay_payment_id: string
  handle: string
  client_id: string
  /** How many of the alerts before the due time were told. */
  alerted: number
  next_check_at: Date | null
  created_at: Date
  updated_at: Date
}

export type DisputeRequestKind = "accept" | "defend"

/**
 * Where a request to the gateway is: `created` before it left, `unknown` when its answer was lost or says that the same was
 * asked before. It was probably done, and is never sent again.
 */
export type DisputeRequestState = "created" | "unknown" | "succeeded" | "failed"

/** What lists and pages show of a document that was sent; the file itself is kept by `DisputeFiles`. */
export type SentDocument = {
  file_name: string
  format: "PDF" | "DOC" | "DOCX"
  bytes: number
  md5: string
}

/** A row of `alipay_dispute_request`. */
export type DisputeRequestRow = {
  id: string
  alipay_dispute_id: string
  kind: DisputeRequestKind
  state: DisputeRequestState
  actor_id: string | null
  document: SentDocument | null
  result_code: string | null
  /** When the gateway says that it was done. */
  done_at: Date | null
  created_at: Date
  updated_at: Date
}
