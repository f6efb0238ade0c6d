import type { MedusaContainer } from "@medusajs/framework/types"
import { isDraftInEdit } from "../medusa/begun-changes"
import { dueOfOrder, readPayable } from "../medusa/payable"
import { isDue } from "../medusa/rules/is-due"
import { alipayOf } from "../modules/alipay"
import type { SaleRow } from "../modules/alipay/till/sale-row"
import { notDueOf, type NotDue } from "./rules/not-due"
import { isUnchanged } from "./rules/unchanged"

/**
 * Why what a sale asks for is not due as it was begun. What an order owes is paid in other ways too, and changes; a cart of the
 * till's own comes to something else only where the shop's code has changed it.
 * @param asked what its payment collection comes to now
 */
export const readNotDue = async (
  container: MedusaContainer,
  sale: SaleRow,
  asked: { amount: bigint; currency: string }
): Promise<NotDue | undefined> => {
  const { from_order_id: orderId, payment_collection_id: collectionId } = sale
  if (orderId === null) {
    return isUnchanged(sale, asked) ? undefined : { why: "changed", owed: undefined }
  }
  const inEdit = await isDraftInEdit(alipayOf(container), orderId)
  const payable = await readPayable(container, collectionId)
  if (!inEdit && payable && isDue(payable) && isUnchanged(sale, payable)) {
    return undefined
  }
  const due = await dueOfOrder(container, orderId)
  return notDueOf(due && { ...due, inEdit })
}
