import type { BigNumberInput } from "@medusajs/framework/types"
import type { PaymentRow } from "../modules/alipay/ledger/rows"
import { sameDecimal } from "./decimal"

export type MedusaAmount = { amount: BigNumberInput; currency_code: string }

export type AmountsSeen = {
  ledger: Pick<PaymentRow, "amount" | "session_amount" | "currency_code">
  session: MedusaAmount
  collection: MedusaAmount
  gateway: { value: string; currency: string } | undefined
}

export type AmountDifference =
  "session_amount" | "collection_amount" | "currency" | "paid_amount" | "paid_currency"

const CHECKS: readonly (readonly [AmountDifference, (seen: AmountsSeen) => boolean])[] = [
  ["session_amount", ({ ledger, session }) => sameDecimal(ledger.session_amount, session.amount)],
  [
    "collection_amount",
    ({ session, collection }) => sameDecimal(session.amount, collection.amount),
  ],
  [
    "currency",
    ({ ledger, session, collection }) =>
      [session, collection].every((it) => it.currency_code.toUpperCase() === ledger.currency_code),
  ],
  ["paid_amount", ({ ledger, gateway }) => gateway?.value === ledger.amount],
  ["paid_currency", ({ ledger, gateway }) => gateway?.currency === ledger.currency_code],
]

/**
 * Ledger, session, payment collection and gateway must name the same money before an order may stand on it.
 * @returns the first thing that differs, or nothing
 */
export const findAmountDifference = (seen: AmountsSeen): AmountDifference | undefined =>
  CHECKS.find(([, agrees]) => !agrees(seen))?.[0]

/** Medusa's own rows differ from the request; what was paid is what was asked for. */
export const isMedusaDifference = (difference: AmountDifference | undefined): boolean =>
  difference !== undefined && !difference.startsWith("paid_")
