import { MedusaError } from "@medusajs/framework/utils"
import { disputesOf } from "../disputes/read-disputes"
import {
  amountOfDispute,
  isChargeback,
  isHolding,
  leftAfterDisputes,
} from "../disputes/rules/money"
import { toMajorUnits } from "../medusa/rules/minor-units"
import type { PaymentRow } from "../modules/alipay"
import type { DisputeFacts } from "../modules/alipay/disputes/dispute-row"
import type { LedgerStores } from "../modules/alipay/parts"

/**
 * Keeps a shopper who disputes a payment from being paid twice.
 * @param amount minor units, digits
 * @throws MedusaError NOT_ALLOWED while a chargeback is open, and when a refund is more than lost disputes have left
 */
export const assertNotChargedBack = async (
  alipay: LedgerStores,
  row: PaymentRow,
  amount: string
): Promise<void> => {
  const disputes = await disputesOf(alipay, row)
  const open = disputes.filter(isHolding)
  if (open.length > 0) {
    throw refused(`${open.map(openIn).join(" ")} Answer the dispute, or wait until it is decided.`)
  }
  const lost = disputes.filter(isChargeback)
  if (lost.length === 0) {
    return
  }
  const left = leftAfterDisputes(row, disputes, await alipay.operations.list(row.id, "refund"))
  if (BigInt(amount) > left) {
    const money = `${toMajorUnits(left.toString(), row.currency_code)} ${row.currency_code}`
    throw refused(
      `The shopper has got this money back already: dispute ${lost.map(({ dispute_id: id }) => id).join(", ")} was lost, and the bank took it. ${left > 0n ? `At most ${money} can still be refunded.` : "Nothing is left to refund."}`
    )
  }
}

const refused = (why: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, `${why} Nothing was refunded.`)

const openIn = (dispute: DisputeFacts): string => {
  const { value, currency } = amountOfDispute(dispute)
  const money =
    value === null || currency === null
      ? "this payment"
      : `${toMajorUnits(value, currency)} ${currency}`
  return `The shopper disputes ${money} at their bank (dispute ${dispute.dispute_id}), and may get it from there: refunded as well, it would be paid twice.`
}
