import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { SubscriptionRow } from "./write-running"

export type RenewalOrder = { id: string; status: string; currency_code: string }

const read = async <Row>(
  container: MedusaContainer,
  fields: string[],
  filters: Record<string, unknown>
): Promise<Row[]> =>
  (
    await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields, filters })
  ).data as Row[]

type FirstOrder = {
  region_id: string
  sales_channel_id: string
  email: string
  shipping_address: Record<string, unknown>
  items: { id: string; variant_id: string; title: string; unit_price: number; quantity: number }[]
}

const FIRST_ORDER = ["region_id", "sales_channel_id", "email", "shipping_address.*", "items.*"]

const addressOf = (address: Record<string, unknown>) =>
  Object.fromEntries(
    [
      "first_name",
      "last_name",
      "address_1",
      "address_2",
      "city",
      "postal_code",
      "country_code",
    ].map((field) => [field, address[field]])
  )

/** The order of the renewal that is due: the one made before, or a new one like the first. */
export const renewalOrder = async (
  container: MedusaContainer,
  subscription: SubscriptionRow
): Promise<RenewalOrder> => {
  const made =
    subscription.renewal_order_id ??
    (await orderOfPeriod(container, subscription)) ??
    (await makeOrder(container, subscription))
  const [order] = await read<RenewalOrder>(container, ["id", "status", "currency_code"], {
    id: made,
  })
  if (!order) {
    throw new Error(`The order of the renewal of ${subscription.id} is gone.`)
  }
  return order
}

const markOf = ({ id, renewals }: SubscriptionRow) => ({ subscription: id, renewal: renewals + 1 })

/** Made by a process that was cut off before it could write the order down. */
const orderOfPeriod = async (
  container: MedusaContainer,
  subscription: SubscriptionRow
): Promise<string | undefined> => {
  type Row = { id: string; metadata: Record<string, unknown> | null }
  const mark = markOf(subscription)
  const orders = await read<Row>(container, ["id", "metadata"], {
    customer_id: subscription.customer_id,
  })
  return orders.find(
    ({ metadata }) =>
      metadata?.["subscription"] === mark.subscription && metadata["renewal"] === mark.renewal
  )?.id
}

const makeOrder = async (
  container: MedusaContainer,
  subscription: SubscriptionRow
): Promise<string> => {
  const [first] = await read<FirstOrder>(container, FIRST_ORDER, {
    id: subscription.first_order_id,
  })
  const item = first?.items.find(({ id }) => id === subscription.line_item_id)
  if (!first || !item) {
    throw new Error(`The first order of ${subscription.id} is gone.`)
  }
  const { result } = await createOrderWorkflow(container).run({
    input: {
      region_id: first.region_id,
      sales_channel_id: first.sales_channel_id,
      customer_id: subscription.customer_id,
      email: first.email,
      currency_code: subscription.currency_code,
      shipping_address: addressOf(first.shipping_address),
      billing_address: addressOf(first.shipping_address),
      items: [
        {
          variant_id: item.variant_id,
          title: item.title,
          quantity: item.quantity,
          unit_price: item.unit_price,
          is_tax_inclusive: true,
        },
      ],
      metadata: markOf(subscription),
    },
  })
  return result.id
}
