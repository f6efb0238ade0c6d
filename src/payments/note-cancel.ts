import { disputesOf } from "../disputes/read-disputes"
import type { PaymentRow } from "../modules/alipay"
import type { LedgerStores } from "../modules/alipay/parts"
import { canceledElsewhere } from "./rules/canceled-elsewhere"
import type { Inquiry } from "./rules/read-inquiry"

/**
 * Writes down a cancel that was made in the gateway's dashboard after the money was taken. The gateway lists no movement for
 * it, and Medusa can book what went back only as a refund of that amount, which takes this over.
 */
export const noteCancel = async (
  alipay: LedgerStores,
  row: PaymentRow,
  { fact, lapsed }: Inquiry
): Promise<void> => {
  if (fact !== "canceled" || lapsed || row.money_since === null) {
    return
  }
  const operations = await alipay.operations.list(row.id)
  const disputes = await disputesOf(alipay, row)
  const amount = canceledElsewhere(row, { operations, disputes })
  if (amount === 0n) {
    return
  }
  await alipay.operations.write(
    {
      alipay_payment_id: row.id,
      kind: "cancel",
      request_id: `canceled_${row.payment_request_id}`,
      medusa_id: null,
      origin: "gateway",
      amount: amount.toString(),
      currency_code: row.paid_currency ?? row.currency_code,
      next_check_at: null,
    },
    "succeeded"
  )
}
