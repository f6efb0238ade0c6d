import { UNKNOWN_INQUIRY, type Inquiry } from "./rules/read-inquiry"
import { isOpenForShopper } from "./rules/payment-status"
import type { PaymentRow } from "../modules/alipay"
import { askGateway } from "./inquire-payment"
import { SharedAnswers } from "./shared-answers"
import type { LedgerStores } from "../modules/alipay/parts"

const answers = new SharedAnswers<Inquiry>({ keptMs: 1_000, most: 1_000, isKept: () => true })

/**
 * What the gateway says of a payment now, without writing anything down: asked at most once a second for each payment in
 * this process, and not at all about one that is over or was never sent.
 */
export const peekPayment = async (alipay: LedgerStores, row: PaymentRow): Promise<Inquiry> => {
  if (!isOpenForShopper(row)) {
    return UNKNOWN_INQUIRY
  }
  const { gateway } = await alipay.accounts.forPayment(row)
  return await answers.get(
    gateway,
    { key: row.id, now: alipay.now() },
    async () => await askGateway(alipay, gateway, { row, missing: "decided" })
  )
}
