import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SUBSCRIPTION, type SubscriptionService } from "../modules/subscription"
import { monthsAfter } from "../renewal/calendar"
import { shopNow } from "../renewal/shop-clock"

type Item = {
  id: string
  title: string
  unit_price: number
  quantity: number
  product?: { title: string; metadata?: Record<string, unknown> | null } | null
}
type Order = {
  id: string
  customer_id: string | null
  currency_code: string
  metadata: Record<string, unknown> | null
  items: Item[]
  payment_collections: { payment_sessions?: { data?: Record<string, unknown> }[] }[]
}

const FIELDS = [
  ...["id", "customer_id", "currency_code", "metadata"],
  ...["items.*", "items.product.title", "items.product.metadata"],
  "payment_collections.payment_sessions.data",
]

const agreementOf = ({ payment_collections }: Order): string | undefined =>
  payment_collections
    .flatMap(({ payment_sessions }) => payment_sessions ?? [])
    .map(({ data }) => data?.["agreement_id"])
    .find((id): id is string => typeof id === "string")

/** An order paid with a linked wallet begins a subscription for everything in it that renews monthly. */
export default async function beginSubscriptions({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: event.data.id } })
  const order = data[0] as unknown as Order | undefined
  const agreementId = order && agreementOf(order)
  if (!order?.customer_id || !agreementId || order.metadata?.["subscription"]) {
    return
  }
  const subscriptions = container.resolve<SubscriptionService>(SUBSCRIPTION)
  const now = await shopNow()
  for (const item of order.items.filter(({ product }) => product?.metadata?.["renews"])) {
    await subscriptions.createSubscriptions({
      customer_id: order.customer_id,
      agreement_id: agreementId,
      first_order_id: order.id,
      line_item_id: item.id,
      title: item.product?.title ?? item.title,
      amount: String(item.unit_price * item.quantity),
      currency_code: order.currency_code,
      began_at: now,
      next_charge_at: monthsAfter(now, 1),
    })
  }
}

export const config: SubscriberConfig = { event: "order.placed" }
