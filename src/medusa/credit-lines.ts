import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, OrderChangeType } from "@medusajs/framework/utils"
import { orderModule } from "./services"

type CreditLine = {
  amount: BigNumberInput
  reference: string
  reference_id: string
  internal_note: string
}

/**
 * Lowers an order's total by an amount in major units, or raises it by one below zero, as Medusa's refund does. Medusa's
 * workflow of credit lines lets through only what the order owes just then. To be called under the order's lease.
 * @throws MedusaError when a change of the order is begun
 */
export const addCreditLine = async (
  container: MedusaContainer,
  orderId: string,
  line: CreditLine
): Promise<void> => {
  const orders = orderModule(container)
  const { id, version } = await orders.createOrderChange({
    order_id: orderId,
    change_type: OrderChangeType.CREDIT_LINE,
  })
  try {
    const action = ChangeActionType.CREDIT_LINE_ADD
    await orders.addOrderAction({
      ...line,
      order_change_id: id,
      order_id: orderId,
      version,
      action,
    })
    await orders.confirmOrderChange(id)
  } catch (error) {
    await orders.deleteOrderChanges(id)
    throw error
  }
}
