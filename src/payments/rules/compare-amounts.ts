import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { minorOf, type MedusaAmount } from "../../medusa/rules/same-money"

export type AmountsSeen = {
  ledger: Pick<PaymentRow, "amount" | "currency_code">
  session: MedusaAmount
  collection: MedusaAmount
  gateway: { value: string; currency: string } | undefined
  /** Minor units that went back before an order stood on the payment, as in the gateway's dashboard. */
  paidBack?: bigint
}

export type AmountDifference =
  | "session_amount"
  | "collection_amount"
  | "currency"
  | "paid_amount"
  | "paid_currency"
  | "paid_back"

type Check = readonly [AmountDifference, (seen: AmountsSeen) => boolean]

const CHECKS: readonly Check[] = [
  [
    "session_amount",
    ({ ledger, session }) => minorOf(session, ledger.currency_code) === ledger.amount,
  ],
  [
    "collection_amount",
    ({ ledger, collection }) => minorOf(collection, ledger.currency_code) === ledger.amount,
  ],
  [
    "currency",
    ({ ledger, session, collection }) =>
      [session, collection].every((it) => it.currency_code.toUpperCase() === ledger.currency_code),
  ],
  ["paid_amount", ({ ledger, gateway }) => gateway?.value === ledger.amount],
  ["paid_currency", ({ ledger, gateway }) => gateway?.currency === ledger.currency_code],
  ["paid_back", ({ paidBack = 0n }) => paidBack === 0n],
]

/**
 * Ledger, session, payment collection and gateway must name the same money before an order may stand on it: Medusa's
 * amounts to the minor unit, what was paid exactly.
 * @returns the first thing that differs, or nothing
 */
export const findAmountDifference = (seen: AmountsSeen): AmountDifference | undefined =>
  CHECKS.find(([, agrees]) => !agrees(seen))?.[0]

/** Medusa's own rows differ from the request; what was paid is what was asked for. */
export const isMedusaDifference = (difference: AmountDifference | undefined): boolean =>
  difference !== undefined && !difference.startsWith("paid_")
