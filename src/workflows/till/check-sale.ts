import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../../modules/alipay"
import { isLeaseBusy } from "../../modules/alipay/leases/busy"
import type { Sale } from "../../till/read-sale"
import { isCheckDue } from "../../payments/rules/schedule"
import { mayBePaid } from "../../till/rules/sale-state"
import { settlePaymentWorkflow } from "../settle-payment"

/**
 * Asks the gateway about a sale that may be paid, and brings Medusa into agreement.
 * @param ifDue only while it is time to, once it is this caller's turn
 */
export const checkSale = async (
  container: MedusaContainer,
  sale: Sale,
  { ifDue = false } = {}
): Promise<void> => {
  const { attempt } = sale
  if (attempt && mayBePaid(sale) && sale.orderId === undefined) {
    await settlePaymentWorkflow(container).run({ input: { id: attempt.id, source: "till", ifDue } })
  }
}

/**
 * As `checkSale`, when it is time to: a till asks as often as it likes, and so may several, and the gateway is asked every
 * three seconds.
 * @returns whether it was asked
 */
export const checkWhenDue = async (container: MedusaContainer, sale: Sale): Promise<boolean> => {
  const { attempt } = sale
  if (attempt === undefined || !isCheckDue(attempt, alipayOf(container).now())) {
    return false
  }
  try {
    await checkSale(container, sale, { ifDue: true })
  } catch (error) {
    // Another till, a message or the sweep is asking: what they learn is read next time.
    if (!isLeaseBusy(error)) {
      throw error
    }
  }
  return true
}
