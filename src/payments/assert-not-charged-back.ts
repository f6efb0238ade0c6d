import { MedusaError } from "@medusajs/framework/utils"
import { isChargeback, leftAfterDisputes } from "./rules/disputes"
import { toMajorUnits } from "../medusa/rules/minor-units"
import type { PaymentRow } from "../modules/alipay"
import { disputesOf } from "./read-disputes"
import type { LedgerStores } from "../modules/alipay/parts"

/**
 * Keeps a shopper who won a dispute from being paid twice.
 * @param amount minor units, digits
 * @throws MedusaError NOT_ALLOWED when a refund is more than lost disputes have left
 */
export const assertNotChargedBack = async (
  alipay: LedgerStores,
  row: PaymentRow,
  amount: string
): Promise<void> => {
  const disputes = await disputesOf(alipay, row)
  const lost = disputes.filter(isChargeback)
  if (lost.length === 0) {
    return
  }
  const left = leftAfterDisputes(row, disputes, await alipay.operations.list(row.id, "refund"))
  if (BigInt(amount) > left) {
    const money = `${toMajorUnits(left.toString(), row.currency_code)} ${row.currency_code}`
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The shopper has got this money back already: dispute ${lost.map(({ id }) => id).join(", ")} was lost, and the bank took it. ${left > 0n ? `At most ${money} can still be refunded.` : "Nothing is left to refund."} Nothing was refunded.`
    )
  }
}
