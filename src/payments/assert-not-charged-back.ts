import { sentence, type Sentence } from "../gateway"
import { disputesBeforeMoney } from "../disputes/read-disputes"
import {
  amountOfDispute,
  isChargeback,
  isHolding,
  leftAfterDisputes,
  mayPayShopper,
} from "../disputes/rules/money"
import { toMajorUnits } from "../medusa/rules/minor-units"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import type { DisputeFacts } from "../modules/alipay/disputes/dispute-row"
import { notAllowed } from "../modules/alipay/refusal"
import type { LedgerStores } from "../modules/alipay/parts"

/**
 * Keeps a shopper who disputes a payment from being paid twice by a refund.
 * @param amount minor units, digits
 * @throws MedusaError NOT_ALLOWED while a chargeback is open, and when a refund is more than lost disputes have left
 */
export const assertNotChargedBack = async (
  alipay: LedgerStores,
  row: PaymentRow,
  amount: string
): Promise<void> => {
  const problem = problemOf(row, await readTaken(alipay, row), amount)
  if (problem !== undefined) {
    throw notAllowed(
      sentence("nothing_refunded", "{{reason}} Nothing was refunded.", { reason: problem })
    )
  }
}

/**
 * Where the money is that a refund or cancel was to give back, when a dispute came after it was written: the bank may give
 * it to the shopper, or has. A capture gives nothing back.
 */
export const readBank = async (
  alipay: LedgerStores,
  row: PaymentRow,
  { id, kind, amount }: OperationRow
): Promise<"may_take_it" | "took_it" | undefined> => {
  if (kind === "capture") {
    return undefined
  }
  const { disputes, operations } = await readTaken(alipay, row)
  const others = { disputes, operations: operations.filter((other) => other.id !== id) }
  const back = kind === "cancel" ? (row.paid_amount ?? row.amount) : amount
  if (problemOf(row, others, back) === undefined) {
    return undefined
  }
  return disputes.some(isHolding) ? "may_take_it" : "took_it"
}

type Taken = { disputes: readonly DisputeFacts[]; operations: readonly OperationRow[] }

const readTaken = async (alipay: LedgerStores, row: PaymentRow): Promise<Taken> => {
  const disputes = await disputesBeforeMoney(alipay, row)
  const moved = disputes.some(mayPayShopper)
  return { disputes, operations: moved ? await alipay.operations.list(row.id) : [] }
}

/** Why this much can't be given back; nothing when it can. */
const problemOf = (
  row: PaymentRow,
  { disputes, operations }: Taken,
  amount: string
): Sentence | undefined => {
  const open = disputes.filter(isHolding)
  if (open.length > 0) {
    return sentence(
      "dispute_undecided",
      "{{disputes}} Answer the dispute, or wait until it is decided.",
      { disputes: open.map(openIn).reduce(both) }
    )
  }
  const lost = disputes.filter(isChargeback)
  if (lost.length === 0) {
    return undefined
  }
  const left = leftAfterDisputes(row, disputes, operations)
  if (BigInt(amount) <= left) {
    return undefined
  }
  const money = `${toMajorUnits(left.toString(), row.currency_code)} ${row.currency_code}`
  const rest =
    left > 0n
      ? sentence("refund_at_most", "At most {{money}} can still be refunded.", { money })
      : sentence("refund_nothing_left", "Nothing is left to refund.")
  return sentence(
    "dispute_took",
    "The shopper has got this money back already: dispute {{disputes}} was lost, and the bank took it. {{rest}}",
    { disputes: lost.map(({ dispute_id: id }) => id).join(", "), rest }
  )
}

const both = (one: Sentence, other: Sentence): Sentence =>
  sentence("both_sentences", "{{one}} {{other}}", { one, other })

const openIn = (dispute: DisputeFacts): Sentence => {
  const { value, currency } = amountOfDispute(dispute)
  const { dispute_id: id } = dispute
  return value === null || currency === null
    ? sentence(
        "dispute_holds_payment",
        "The shopper disputes this payment at their bank (dispute {{id}}), and may get it from there: refunded as well, it would be paid twice.",
        { id }
      )
    : sentence(
        "dispute_holds",
        "The shopper disputes {{money}} at their bank (dispute {{id}}), and may get it from there: refunded as well, it would be paid twice.",
        { id, money: `${toMajorUnits(value, currency)} ${currency}` }
      )
}
