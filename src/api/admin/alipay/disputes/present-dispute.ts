import { walletOf } from "../../../../gateway"
import type { ListedDispute } from "../../../../disputes/list-disputes"
import { moneyOfDispute } from "../../../../disputes/rules/money"
import { schemeReasonOf } from "../../../../disputes/rules/scheme-reasons"
import type { AdminAlipayDisputeRow } from "../../../../types/http"
import { decimalsOf } from "../attention/decimals-of"

export const iso = (date: Date | null): string | null => date?.toISOString() ?? null

/** A dispute as a list shows it. @param emails whether the caller may learn shoppers' e-mail addresses */
export const presentDispute = (
  { dispute, payment, facts, waits }: ListedDispute,
  { emails }: { emails: boolean }
): AdminAlipayDisputeRow => {
  const { held, taken, given_back } = moneyOfDispute(dispute)
  const reason = schemeReasonOf(dispute.reason_code)
  const wallet = payment?.payment_method_type ?? null
  return {
    id: dispute.id,
    dispute_id: dispute.dispute_id,
    kind: dispute.kind,
    state: dispute.state,
    needs_answer: waits,
    amount: dispute.amount,
    currency_code: dispute.currency_code,
    currency_decimals: decimalsOf(dispute.currency_code),
    held_amount: held,
    taken_amount: taken,
    given_back_amount: given_back,
    reason_code: dispute.reason_code,
    reason: dispute.reason,
    source: dispute.source,
    scheme: reason?.scheme ?? null,
    reason_meaning: reason?.meaning ?? null,
    due_at: iso(dispute.due_at),
    win_rate: dispute.win_rate,
    handle: dispute.handle,
    environment: payment?.environment ?? null,
    wallet,
    wallet_name: wallet === null ? null : walletOf(wallet).name,
    payment_id: dispute.alipay_payment_id,
    payment_request_id: payment?.payment_request_id ?? null,
    gateway_payment_id: payment?.gateway_payment_id ?? null,
    order_id: facts?.order_id ?? null,
    order_display_id: facts?.order_display_id ?? null,
    email: emails ? (facts?.email ?? null) : null,
    created_at: dispute.created_at.toISOString(),
    updated_at: dispute.updated_at.toISOString(),
  }
}
