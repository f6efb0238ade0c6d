import { ITEMS } from "../../modules/alipay/attention/items"
import type { Disagreement } from "../../modules/alipay/attention/kinds"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { alertOf, GATEWAY_WARNS } from "./due-alerts"
import { amountOfDispute, isChargeback, takenByDisputes } from "./money"
import { hasRefusedPapers } from "./states"

export type ToldPayment = Pick<
  PaymentRow,
  "id" | "handle" | "currency_code" | "amount" | "paid_amount" | "paid_currency"
>
export type ToldDispute = DisputeFacts & { alerted?: number }

/** A request for papers ends with the papers or with its time; nothing else follows. */
const waits = ({ kind, state, due_at: due }: DisputeFacts, now: Date): boolean =>
  state === "open"
    ? kind !== "retrieval" || due === null || due > now
    : state === "defended" && kind !== "retrieval"

/**
 * What a person reads of a dispute, and what makes it the same item.
 * @param taken minor units, where what it took is known
 */
export const itemOfDispute = (
  row: ToldPayment,
  dispute: ToldDispute,
  taken?: string
): Disagreement => {
  const isLost = isChargeback(dispute)
  const { value, currency } = amountOfDispute(dispute)
  const alerted = dispute.alerted ?? (dispute.is_due_soon ? GATEWAY_WARNS : 0)
  const refused = hasRefusedPapers(dispute) ? (dispute.judged_at ?? undefined) : undefined
  const amount = { amount: value, currency_code: currency }
  return ITEMS[isLost ? "dispute_lost" : "dispute_opened"]({
    row,
    dispute: {
      ...{ ...dispute, ...amount, alert: alertOf(alerted), refused_at: refused },
      counted: isLost && taken !== value ? taken : undefined,
    },
  })
}

type Of = { disputes: readonly ToldDispute[]; operations: readonly OperationRow[] }

/** What a person must know of a payment's disputes: those that wait, and those that are lost. */
export const disputesToTell = (
  row: ToldPayment,
  { disputes, operations }: Of,
  now: Date
): Disagreement[] => {
  const taken = takenByDisputes(row, disputes, operations)
  return disputes
    .filter((dispute) => isChargeback(dispute) || waits(dispute, now))
    .map((dispute) => itemOfDispute(row, dispute, taken.get(dispute.dispute_id)))
}
