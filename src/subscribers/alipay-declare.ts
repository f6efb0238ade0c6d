import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ruledAccounts } from "../customs/ruled-accounts"
import { orderOfCollection } from "../medusa/links"
import { alipayOf } from "../modules/alipay"
import { declareByRule } from "../workflows/declare-order/by-rule"

type Told = { id?: string; order_id?: string }

const orderOfPayment = async (
  container: MedusaContainer,
  { id = "" }: Told
): Promise<string | undefined> => {
  const row = await alipayOf(container).payments.byId(id)
  return row?.state === "paid"
    ? await orderOfCollection(container, row.payment_collection_id)
    : undefined
}

const ORDERS: Readonly<
  Record<string, (container: MedusaContainer, told: Told) => Promise<string | undefined>>
> = {
  "order.placed": async (_, { id }) => id,
  "order.fulfillment_created": async (_, { order_id: id }) => id,
  // An order may stand on a payment that is still pending.
  "alipay.payment.updated": orderOfPayment,
}

/** Declares to customs what a rule says, once an order is paid or shipped; when the event is lost, the sweep does. */
export default async function declare({ event, container }: SubscriberArgs<Told>): Promise<void> {
  if ((await ruledAccounts(alipayOf(container))).size === 0) {
    return
  }
  const orderId = await ORDERS[event.name]?.(container, event.data)
  if (orderId !== undefined) {
    await declareByRule(container, orderId)
  }
}

export const config: SubscriberConfig = {
  event: Object.keys(ORDERS),
  context: { subscriberId: "alipay-declare" },
}
