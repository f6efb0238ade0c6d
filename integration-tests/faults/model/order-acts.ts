import type { Answer } from "../../support/shop"
import type { Command } from "./scenario"
import { changesOrder, orderOf, statusOf, withOrder, type Act, type Acting } from "./shopper"

/** The order's payment collection that is still to be paid, the newest first. */
export const openCollectionOf = async (acting: Acting): Promise<string | undefined> =>
  (
    await acting.world.store.sql.query<{ id: string }>(
      `select pc.id from payment_collection pc
         join order_payment_collection l on l.payment_collection_id = pc.id and l.deleted_at is null
        where l.order_id = $1 and pc.status in ('not_paid', 'awaiting') and pc.deleted_at is null
        order by pc.created_at desc limit 1`,
      [(await orderOf(acting)) ?? null]
    )
  ).rows[0]?.id

type OrderItem = {
  id: string
  quantity: number
  unit_price: number
  detail?: Record<string, number>
}
type OrderSeen = { items: OrderItem[]; summary: { pending_difference: number } }

const read = async ({ world }: Acting, orderId: string): Promise<OrderSeen> =>
  (await world.shop.admin("GET", `/orders/${orderId}?fields=id,*summary,*items`)).body[
    "order"
  ] as OrderSeen

type Ask = readonly [path: string, body: unknown]

/** Asks one after the other, and takes the whole back where one is refused. */
const inOneGo = async (
  { world }: Acting,
  asks: readonly Ask[],
  back: string
): Promise<Answer | undefined> => {
  for (const [path, body] of asks) {
    const answer = await world.shop.admin("POST", path, body)
    if (answer.status !== 200) {
      await world.shop.admin("DELETE", back)
      return answer
    }
  }
  return undefined
}

const editOrder = withOrder<"edit-order">(async (acting, orderId, { by }) => {
  const { shop, store } = acting.world
  const [item] = (await read(acting, orderId)).items
  const begun = await shop.admin("POST", "/order-edits", { order_id: orderId })
  if (begun.status !== 200 || !item) {
    return `not begun ${begun.status}`
  }
  const more = { variant_id: store.run.seed.variants.tea, quantity: 1, unit_price: by }
  const less = { quantity: item.quantity, unit_price: Math.max(0, item.unit_price + by) }
  const change: Ask =
    by > 0
      ? [`/order-edits/${orderId}/items`, { items: [{ ...more, internal_note: null }] }]
      : [`/order-edits/${orderId}/items/item/${item.id}`, less]
  const refused = await inOneGo(
    acting,
    [change, [`/order-edits/${orderId}/request`, {}], [`/order-edits/${orderId}/confirm`, {}]],
    `/order-edits/${orderId}`
  )
  return refused ? `refused ${refused.status}` : by > 0 ? "up" : "down"
})

const fulfil = async ({ world }: Acting, orderId: string, items: OrderItem[]): Promise<Answer> =>
  await world.shop.admin("POST", `/orders/${orderId}/fulfillments`, {
    location_id: world.store.run.seed.location,
    items: items.map(({ id, quantity }) => ({ id, quantity })),
  })

const exchange = withOrder<"exchange">(async (acting, orderId, { price }) => {
  const { shop, store } = acting.world
  const { items } = await read(acting, orderId)
  const [item] = items
  if (!item) {
    return "no item"
  }
  // Only what was sent can come back; what was sent already is refused.
  await fulfil(acting, orderId, [item])
  const begun = await shop.admin("POST", "/exchanges", { order_id: orderId })
  if (begun.status !== 200) {
    return `not begun ${begun.status}`
  }
  const id: string = begun.body["exchange"].id
  const { tea } = store.run.seed.variants
  const inbound = { items: [{ id: item.id, quantity: 1 }], location_id: store.run.seed.location }
  const outbound = { items: [{ variant_id: tea, quantity: 1, unit_price: price }] }
  const refused = await inOneGo(
    acting,
    [
      [`/exchanges/${id}/inbound/items`, inbound],
      [`/exchanges/${id}/outbound/items`, outbound],
      [`/exchanges/${id}/request`, {}],
    ],
    `/exchanges/${id}`
  )
  if (refused) {
    return `refused ${refused.status}`
  }
  acting.shopper.exchanges.unshift(id)
  return "requested"
})

const withdrawExchange: Act<"withdraw-exchange"> = async ({ world, shopper }) => {
  const id = shopper.exchanges.shift()
  return id === undefined
    ? "no exchange"
    : statusOf(await world.shop.admin("POST", `/exchanges/${id}/cancel`, {}))
}

const markPaid = withOrder<"mark-paid">(async (acting, order_id) => {
  const id = await openCollectionOf(acting)
  return id === undefined
    ? "no difference"
    : statusOf(
        await acting.world.shop.admin("POST", `/payment-collections/${id}/mark-as-paid`, {
          order_id,
        })
      )
})

const secondCollection = withOrder<"second-collection">(async (acting, order_id) => {
  const { summary } = await read(acting, order_id)
  const amount = summary.pending_difference
  return amount > 0
    ? statusOf(await acting.world.shop.admin("POST", "/payment-collections", { order_id, amount }))
    : "no difference"
})

const credit = withOrder<"credit">(async (acting, orderId, { share }) => {
  const { summary } = await read(acting, orderId)
  const amount = summary.pending_difference * share
  const line = { amount, reference: "gift-card", reference_id: "gift" }
  return amount === 0
    ? "no difference"
    : statusOf(await acting.world.shop.admin("POST", `/orders/${orderId}/credit-lines`, line))
})

type Names =
  "edit-order" | "exchange" | "withdraw-exchange" | "mark-paid" | "second-collection" | "credit"

/** What an admin does with an order after it was made, besides moving its money. */
export const ORDER_ACTS: { [Name in Names & Command["do"]]: Act<Name> } = {
  "edit-order": changesOrder(editOrder),
  exchange: changesOrder(exchange),
  "withdraw-exchange": changesOrder(withdrawExchange),
  "mark-paid": changesOrder(markPaid),
  "second-collection": changesOrder(secondCollection),
  credit: changesOrder(credit),
}
