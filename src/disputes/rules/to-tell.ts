import { ITEMS } from "../../modules/alipay/attention/items"
import type { Disagreement } from "../../modules/alipay/attention/kinds"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { alertOf, GATEWAY_WARNS } from "./due-alerts"
import { amountOfDispute, isChargeback } from "./money"
import { hasRefusedPapers } from "./states"

export type ToldPayment = Pick<PaymentRow, "id" | "handle" | "currency_code">
export type ToldDispute = DisputeFacts & { alerted?: number }

/** A request for papers ends with the papers or with its time; nothing else follows. */
const waits = ({ kind, state, due_at: due }: DisputeFacts, now: Date): boolean =>
  state === "open"
    ? kind !== "retrieval" || due === null || due > now
    : state === "defended" && kind !== "retrieval"

/** What a person reads of a dispute, and what makes it the same item. */
export const itemOfDispute = (row: ToldPayment, dispute: ToldDispute): Disagreement => {
  const isLost = isChargeback(dispute)
  const { value, currency } = amountOfDispute(dispute)
  const alerted = dispute.alerted ?? (dispute.is_due_soon ? GATEWAY_WARNS : 0)
  const refused = hasRefusedPapers(dispute) ? (dispute.judged_at ?? undefined) : undefined
  const amount = { amount: value, currency_code: currency }
  return ITEMS[isLost ? "dispute_lost" : "dispute_opened"]({
    row,
    dispute: { ...dispute, ...amount, alert: alertOf(alerted), refused_at: refused },
  })
}

/** What a person must know of a payment's disputes: those that wait, and those that are lost. */
export const disputesToTell = (
  row: ToldPayment,
  disputes: readonly ToldDispute[],
  now: Date
): Disagreement[] =>
  disputes
    .filter((dispute) => isChargeback(dispute) || waits(dispute, now))
    .map((dispute) => itemOfDispute(row, dispute))
