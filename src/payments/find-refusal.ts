import type { MedusaError } from "@medusajs/framework/utils"
import type { PaymentRow } from "../modules/alipay"
import { CLOSED_PAYMENT_STATES } from "../modules/alipay/ledger/states"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import type { InHand } from "./answer-in-hand"
import { askGateway, inquirePayment } from "./inquire-payment"
import { hadMoney, isOpenForShopper } from "./rules/payment-status"
import { heldForReview, moneyGoesBack, notPaidYet, shopperRefusal } from "./rules/shopper-messages"
import { STATUS_TABLE } from "./rules/status-table"
import type { LedgerStores } from "../modules/alipay/parts"

/** Another amount came than was asked for: no order can stand on it, however often the cart is completed. */
const isPaidOtherwise = ({ amount, currency_code, paid_amount, paid_currency }: PaymentRow) =>
  (paid_amount ?? amount) !== amount || (paid_currency ?? currency_code) !== currency_code

/** Why no order can stand on a payment now, or the answer on which one may. */
type Asked = { refusal: MedusaError } | { answer: InHand } | undefined

/**
 * Asks before the order is begun whether its payment is there. Nothing is written while a shopper still may pay; that a
 * payment is over is written down.
 * @returns nothing where only authorizing will tell: the ledger says it is paid, or a linked wallet is still to be charged
 */
export const findRefusal = async (alipay: LedgerStores, row: PaymentRow): Promise<Asked> => {
  if (row.product === "agreement") {
    return undefined
  }
  if (CLOSED_PAYMENT_STATES.has(row.state)) {
    if (hadMoney(row)) {
      return { refusal: moneyGoesBack() }
    }
    return { refusal: shopperRefusal(row.result_code ?? "ORDER_IS_CANCELED") }
  }
  if (!isOpenForShopper(row)) {
    return isPaidOtherwise(row) ? { refusal: heldForReview() } : undefined
  }
  const account = await alipay.accounts.current(row.handle)
  const { gateway } = await alipay.accounts.forPayment(row, account)
  const inquiry = await askGateway(alipay, gateway, { row, missing: "decided" })
  const { provider } = STATUS_TABLE[inquiry.fact]
  if (!("throws" in provider)) {
    return { answer: { paymentId: row.id, inquiry, account } }
  }
  if (provider.throws === "requires_more") {
    return { refusal: notPaidYet() }
  }
  const news = await alipay.leases.within(
    paymentLeaseKey(row),
    async () => await inquirePayment(alipay, row, { answer: inquiry })
  )
  return { refusal: shopperRefusal(news.row.result_code) }
}
