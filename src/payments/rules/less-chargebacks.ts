import type { BigNumberInput } from "@medusajs/framework/types"
import { roundedMinor } from "../../medusa/rules/minor-units"
import type { MedusaView } from "../../medusa/rules/view"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { chargedBack } from "../../disputes/rules/money"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"

type Moved = { captured: BigNumberInput; refunded: BigNumberInput }

/** What a bank took back by lost disputes is not kept: there is nothing of it to return. */
export const lessChargebacks = <View extends MedusaView & Moved>(
  row: PaymentRow,
  view: View,
  disputes: readonly DisputeFacts[]
): View => {
  const lost = chargedBack(row, disputes)
  if (lost === 0n || !view.payment) {
    return view
  }
  const { currency_code: currency } = row
  const gone = roundedMinor(view.refunded, currency) + lost
  const kept = roundedMinor(view.captured, currency) > gone
  return { ...view, payment: { ...view.payment, kept } }
}
