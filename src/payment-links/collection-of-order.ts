import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { sentence, type Sentence } from "../gateway"
import { assertDraftAtRest } from "../medusa/assert-draft-at-rest"
import { collectionOfDue } from "../medusa/collection-of-due"
import { underOrderLease } from "../medusa/order-lease"
import { dueOfOrder, type Payable } from "../medusa/payable"
import { isDue } from "../medusa/rules/is-due"
import { alipayOf } from "../modules/alipay"
import { Refusal } from "../modules/alipay/refusal"

const refuse = (said: Sentence, type: string = MedusaError.Types.NOT_ALLOWED) =>
  new Refusal(type, said)

/** The payment collection at which what an order owes is paid; made where there is none. */
export const collectionOfOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<string> =>
  await underOrderLease(alipayOf(container).leases, orderId, async () => {
    const due = await dueOfOrder(container, orderId)
    if (!due) {
      throw refuse(
        sentence("link_no_order", "order_id: there is no order {{id}}.", { id: orderId }),
        MedusaError.Types.NOT_FOUND
      )
    }
    const { owed, canceled } = due
    if (canceled || owed <= 0n) {
      throw refuse(
        canceled
          ? sentence(
              "link_order_canceled",
              "order_id: the order is canceled. There is nothing to pay."
            )
          : sentence(
              "link_nothing_owed",
              "order_id: the order owes nothing, or a payment holds what it owes. Look at its payments."
            )
      )
    }
    await assertDraftAtRest(container, orderId)
    return await collectionOfDue(container, orderId, due)
  })

/** What can be paid now. @throws MedusaError NOT_FOUND, NOT_ALLOWED naming the field */
export const assertPayable = (payable: Payable | undefined, id: string): Payable => {
  if (!payable) {
    throw refuse(
      sentence(
        "link_no_collection",
        "payment_collection_id: there is no payment collection {{id}}.",
        { id }
      ),
      MedusaError.Types.NOT_FOUND
    )
  }
  if (!isDue(payable)) {
    throw refuse(
      sentence(
        "link_not_due",
        "payment_collection_id: this amount is not due. It is paid, held or ended, or its order or cart has changed."
      )
    )
  }
  return payable
}
