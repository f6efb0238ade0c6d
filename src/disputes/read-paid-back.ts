import type { PaymentRow } from "../modules/alipay"
import type { DisputeRow } from "../modules/alipay/disputes/dispute-row"
import type { AnswerStores } from "../modules/alipay/parts"
import { paidBackOf, type PaidBack } from "./rules/money"

type Paid = Pick<PaymentRow, "id" | "amount" | "paid_amount" | "paid_currency" | "currency_code">

/** Whether money that a dispute is about went back to the shopper already: accepted as well, it would be paid twice. */
export const readPaidBack = async (
  { disputes, operations }: Pick<AnswerStores, "disputes" | "operations">,
  row: Paid,
  dispute: DisputeRow
): Promise<PaidBack> => {
  const [all, moved] = await Promise.all([disputes.ofPayment(row.id), operations.list(row.id)])
  const others = all.filter(({ id }) => id !== dispute.id)
  return paidBackOf(row, dispute, { others, operations: moved })
}
