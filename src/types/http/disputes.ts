import type { AdminAlipayHistoryEntry } from "./attention"
import type { AdminAlipayNotificationItem } from "./notifications"

/** What the gateway calls a dispute. */
export type AlipayDisputeKind =
  /** The shopper's bank takes the money back unless the shop defends itself. */
  | "chargeback"
  /** The bank asks for papers; no money moves. */
  | "retrieval"
  /** A regulator asks for papers; no money moves. */
  | "compliance"
  /** A rule that the shop agreed to has repaid the shopper at once (Rapid Dispute Resolution). */
  | "rapid_resolution"
  /** A kind that the plugin does not know; taken for one that moves money. */
  | "other"

/** Where a dispute is. */
export type AlipayDisputeState =
  /** It waits for an answer. */
  | "open"
  /** The shop's papers are with the gateway. */
  | "defended"
  /** The shop, or Alipay for it, has accepted: the shopper gets the money. */
  | "accepted"
  /** Not answered in time, which counts as accepted. */
  | "expired"
  | "won"
  | "lost"
  /** The shopper has withdrawn it. */
  | "canceled"

/** Where an answer to a dispute is. */
export type AlipayDisputeRequestState =
  /** Written down, and on its way. */
  | "created"
  /** Its answer was lost, or says that the same was asked before: it was probably done, and is not sent again. */
  | "unknown"
  | "succeeded"
  /** Alipay did not take it. */
  | "failed"

/** A card scheme whose codes the plugin explains. */
export type AlipayDisputeScheme = "VISA" | "MASTERCARD" | "AMEX" | "JCB"

/** What a card scheme's code of why means. */
export type AlipayDisputeMeaning =
  | "fraud"
  | "not_recognized"
  | "counterfeit_card"
  | "not_authorized"
  /** The scheme or the bank suspects the shop itself. */
  | "shop_suspected"
  | "processing_error"
  | "late"
  | "wrong_amount"
  | "wrong_currency"
  | "wrong_account"
  | "paid_twice"
  | "paid_otherwise"
  | "installments"
  | "not_received"
  | "not_as_described"
  | "counterfeit_goods"
  | "misrepresented"
  /** Any of: not received, not as described, canceled, not refunded. */
  | "dissatisfied"
  | "order_canceled"
  | "subscription_canceled"
  | "no_show"
  | "not_refunded"
  | "cash_not_received"
  | "papers_missing"
  | "other"

/** Why a dispute can't be accepted or defended. */
export type AlipayDisputeRefusal =
  /** Alipay has not said yet that an answer arrived; it probably did. */
  | "on_its_way"
  /** Disputes of this kind are not answered like this. */
  | "wrong_kind"
  /** It is answered, decided or over. */
  | "answered"
  /** Money that it is about went back already. */
  | "paid_back"
  /** A refund of that money was asked for, and Alipay has not said that it was made. */
  | "refund_unclear"
  /** Alipay says that it can't be defended. */
  | "not_defendable"
  | "too_late"

/** A dispute as a list shows it. Amounts are minor units, as digits. */
export type AdminAlipayDisputeRow = {
  id: string
  /** The gateway's id. */
  dispute_id: string
  kind: AlipayDisputeKind
  state: AlipayDisputeState
  /** It waits for an answer: it is open, or papers were refused and others can be handed in until its due time. */
  needs_answer: boolean
  /** What is disputed; null while Alipay has not said. */
  amount: string | null
  currency_code: string | null
  currency_decimals: number | null
  /** What the bank keeps back, took for the shopper, or has let go; null where Alipay has not said how much. */
  held_amount: string | null
  taken_amount: string | null
  given_back_amount: string | null
  /** The card scheme's code of why, its words, and who says so. */
  reason_code: string | null
  reason: string | null
  source: string | null
  /** The card scheme whose code it is, and what the code means; null for a code that the plugin does not know. */
  scheme: AlipayDisputeScheme | null
  reason_meaning: AlipayDisputeMeaning | null
  /** Until when it can be accepted or defended. */
  due_at: string | null
  /** How likely a defence is to win, in Alipay's word: `HIGH`, `MEDIUM`, `LOW`. */
  win_rate: string | null
  handle: string
  environment: "sandbox" | "live" | null
  wallet: string | null
  wallet_name: string | null
  /** The payment in the plugin's ledger, for `/admin/alipay/payments/:id`. */
  payment_id: string
  payment_request_id: string | null
  gateway_payment_id: string | null
  order_id: string | null
  order_display_id: number | null
  /** Null for a role that may not see payments. */
  email: string | null
  created_at: string
  updated_at: string
}

/** `GET /admin/alipay/disputes`; newest first. */
export type AdminAlipayDisputesResponse = {
  disputes: AdminAlipayDisputeRow[]
  limit: number
  next_cursor: string | null
  previous_cursor: string | null
}

/** What may be asked of the list. Several values of one field: with commas. */
export type AdminAlipayDisputesQuery = {
  /** An order number, an e-mail address, or an id of the dispute or its payment. */
  q?: string
  state?: string
  kind?: string
  handle?: string
  /** `true`: disputes that wait for an answer, the 1,000 most urgent at most. */
  needs_answer?: string
  /** ISO 8601: disputes that wait for an answer and are due before. */
  due_before?: string
  created_from?: string
  created_to?: string
}

/** Evidence that Alipay says would help. */
export type AdminAlipayWantedEvidence = {
  /** Alipay's word for it, such as `LOGISTIC_INFORMATION`. */
  tag: string
  wanted: string | null
  contribution: string | null
  obtained: boolean | null
  /** Whether the shop has it, so that a defense written here shows it; null where that is not known. */
  in_shop: boolean | null
}

/** An acceptance or a defence that was sent from here. */
export type AdminAlipayDisputeRequest = {
  id: string
  kind: "accept" | "defend"
  state: AlipayDisputeRequestState
  /** Who asked: an admin's e-mail address, or the id of who is no admin; null for the shop's own code. */
  actor: string | null
  document: { file_name: string; format: "PDF" | "DOC" | "DOCX"; bytes: number; md5: string } | null
  /** A copy of the file is kept here: `GET …/document?type=sent&request=`. */
  has_copy: boolean
  result_code: string | null
  /** When Alipay says that it was done. */
  done_at: string | null
  created_at: string
}

export type AdminAlipayDisputeDetail = AdminAlipayDisputeRow & {
  /** Alipay's words, as they came. */
  dispute_type: string | null
  verdict: string | null
  accept_reason: string | null
  auto_defend_reason: string | null
  defendable: boolean | null
  judged_amount: string | null
  judged_currency: string | null
  disputed_at: string | null
  accepted_at: string | null
  judged_at: string | null
  evidence: AdminAlipayWantedEvidence[]
  advice: string | null
  advised_at: string | null
  /** A defence that Alipay has written: `GET …/document?type=ai`. */
  document: { file_name: string | null; format: string | null; md5: string | null } | null
  /** Types of messages that the plugin does not know. */
  unknown_types: string[]
  /** Why it can't be accepted or defended now, in words; null when it can. */
  not_acceptable: string | null
  not_defendable: string | null
  /** The same in a word. */
  not_acceptable_code: AlipayDisputeRefusal | null
  not_defendable_code: AlipayDisputeRefusal | null
  /** What must be typed to accept it. */
  accept_confirmation: string
  requests: AdminAlipayDisputeRequest[]
  /** Alipay's messages about it. */
  notifications: AdminAlipayNotificationItem[]
  history: AdminAlipayHistoryEntry[]
}

/** `GET /admin/alipay/disputes/:id`, and the answer of `accept` and `defend`. */
export type AdminAlipayDisputeResponse = { dispute: AdminAlipayDisputeDetail }

/** `POST /admin/alipay/disputes/:id/ask`: whether a defense whose answer was lost has arrived. */
export type AdminAlipayAskedDisputeResponse = {
  dispute: AdminAlipayDisputeDetail
  /** Alipay has the file that was sent. False proves nothing: it may hand it out later. */
  arrived: boolean
}

/** `POST /admin/alipay/disputes/:id/accept` */
export type AdminAlipayAcceptDispute = {
  /** `accept_confirmation` of the dispute, as it was typed: accepting can't be taken back. */
  confirmation: string
}

/** `POST /admin/alipay/disputes/:id/defend` */
export type AdminAlipayDefendDispute = {
  /** A PDF, DOC or DOCX file in base64, at most 750,000 bytes; it can't be changed or added to afterwards. */
  document: string
  file_name: string
}

/** A language that a defense can be written in. */
export type AlipayDefenseLanguage = "en" | "zh-CN"

/** `POST /admin/alipay/disputes/:id/defense`: writes a defense from what the shop knows, to be looked at; sends nothing. */
export type AdminAlipayWriteDefense = {
  language: AlipayDefenseLanguage
  /** What the shop says itself. */
  statement?: string
  /** PDF, PNG or JPEG files in base64, which become its last pages. */
  annexes?: { name: string; content: string }[]
}

/** A defense that was written; `document` and `file_name` are what `defend` takes. */
export type AdminAlipayDefenseResponse = {
  defense: {
    /** A PDF in base64. */
    document: string
    file_name: string
    bytes: number
    /** Bytes that Alipay takes at most. */
    most_bytes: number
    pages: number
    /** Annexes without which it is small enough, the largest first; empty while it is. */
    remove: { name: string; bytes: number }[]
    /** Why it can't be sent, naming what to remove; null when it can. */
    too_large: string | null
    /** Characters that no font at hand can print; a question mark stands for each. */
    unprintable: string[]
  }
}

/**
 * `GET /admin/alipay/disputes/:id/document?type=`: the form to fill in, what was handed in, or what Alipay has written. With
 * `type=sent` and `request`, the id of an answer, it is the copy that is kept here.
 */
export type AlipayDisputeDocumentType = "template" | "file" | "ai"

/** `GET /admin/alipay/disputes/figures?created_from=`; of disputes that came since, by default in the last 365 days. */
export type AdminAlipayDisputeFiguresResponse = {
  /** They wait for an answer, and so many of them within three days. */
  open: number
  due: number
  defended: number
  /** Decided, of those that move money. */
  won: number
  /** With those that were accepted, or not answered in time. */
  lost: number
  /** Of those that were won or lost, the part that was won: 0 to 1; null while none is decided. */
  won_rate: number | null
  /** Card payments of the last 30 days, and disputes that came in them, by scheme. */
  rates: AdminAlipaySchemeRate[]
  /** There are more payments than could be counted: the rates are of the newest 100,000. */
  rates_are_partial: boolean
}

/** Disputes of one card scheme against its payments. */
export type AdminAlipaySchemeRate = {
  /** As Alipay names it, such as `VISA`. */
  scheme: string
  payments: number
  disputes: number
  /** 0 to 1; null while nothing was paid. */
  rate: number | null
  /** From where on the scheme watches a shop, both to be reached; null where it says nothing. */
  threshold_rate: number | null
  threshold_count: number | null
  level: "fine" | "near" | "above"
  /** Which of both is half of the way there, or further. */
  near: ("rate" | "count")[]
}
