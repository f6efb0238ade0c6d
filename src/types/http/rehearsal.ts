import type { AlipaySentence } from "./sentences"

/** What is rehearsed, in this order. */
export type AlipayRehearsalStepId = "pay" | "lost_message" | "refund" | "cancel" | "keys"

/** One step: its state, and what was seen, as a sentence. */
export type AdminAlipayRehearsalStep = AlipaySentence & {
  id: AlipayRehearsalStepId
  /** `waiting`: for a person, or for Alipay; asked again by `…/rehearsal/continue`. */
  state: "todo" | "waiting" | "done" | "failed"
  /** Where a person goes on: Alipay's page to pay on. */
  url: string | null
}

/** A run through what can happen to a payment, with test money. */
export type AdminAlipayRehearsal = {
  id: string
  /** Admin's e-mail address, or id; null where none is known. */
  started_by: string | null
  started_at: string
  /** Null while it goes on. */
  ended_at: string | null
  /** The order that is paid, refunded and canceled; null before it is made. */
  order_id: string | null
  steps: AdminAlipayRehearsalStep[]
}

/** `GET`, `POST` and `DELETE /admin/alipay/accounts/:handle/rehearsal`, `POST …/rehearsal/continue` */
export type AdminAlipayRehearsalResponse = {
  /** The account's last one; null where there was none. */
  rehearsal: AdminAlipayRehearsal | null
  /** Why none can be begun: test money alone is rehearsed with. */
  refusal: AlipaySentence | null
}
