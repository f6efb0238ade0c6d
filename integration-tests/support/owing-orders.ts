import type { Shop } from "./shop"
import type { Store } from "./store"

/** Orders that owe something, as an admin makes them. */
export const openOwing = (store: Pick<Store, "run">, shop: Shop) => {
  const { seed } = store.run
  /** Adds a piece to an order, which then owes for it. */
  const addTea = async (orderId: string, path = "/order-edits"): Promise<void> => {
    await shop.admin("POST", path, { order_id: orderId })
    await shop.admin("POST", `${path}/${orderId}/items`, {
      items: [{ variant_id: seed.variants.tea, quantity: 1 }],
    })
    await shop.admin("POST", `${path}/${orderId}/request`)
    await shop.admin("POST", `${path}/${orderId}/confirm`)
  }
  const ship = async (orderId: string, items: { id: string; quantity: number }[]) => {
    const made = { items, location_id: seed.location }
    await shop.admin("POST", `/orders/${orderId}/fulfillments`, made)
    const { body } = await shop.admin("GET", `/orders/${orderId}?fields=*fulfillments`)
    const shipment = body["order"].fulfillments.at(-1).id
    await shop.admin("POST", `/orders/${orderId}/fulfillments/${shipment}/shipments`, { items })
  }
  return {
    addTea,
    /** A paid order of one piece that is shipped and exchanged: the piece is on its way back. */
    exchanged: async (pieces: number): Promise<string> => {
      const { orderId } = await shop.buy()
      const { body } = await shop.admin("GET", `/orders/${orderId}?fields=*items`)
      const items = [{ id: body["order"].items[0].id, quantity: 1 }]
      await ship(orderId, items)
      const begun = await shop.admin("POST", "/exchanges", { order_id: orderId })
      const path = `/exchanges/${begun.body["exchange"].id}`
      await shop.admin("POST", `${path}/inbound/items`, { items })
      const outbound = { items: [{ variant_id: seed.variants.tea, quantity: pieces }] }
      await shop.admin("POST", `${path}/outbound/items`, outbound)
      const { status, body: answer } = await shop.admin("POST", `${path}/request`)
      if (status !== 200) {
        throw new Error(`no exchange: ${status} ${JSON.stringify(answer)}`)
      }
      return orderId
    },
    /** A paid order that was edited and owes 100.50 more. */
    owing: async (): Promise<string> => {
      const { orderId } = await shop.buy()
      await addTea(orderId)
      return orderId
    },
    draft: async (
      variant: keyof typeof seed.variants = "tea",
      changes: object = {}
    ): Promise<string> => {
      const { status, body } = await shop.admin("POST", "/draft-orders", {
        region_id: seed.regions["CNY"],
        email: "lin@shop.example",
        items: [{ variant_id: seed.variants[variant], quantity: 1 }],
        shipping_methods: [],
        shipping_address: { first_name: "Lin", country_code: seed.countries["CNY"] },
        ...changes,
      })
      if (status !== 200) {
        throw new Error(`no draft: ${status} ${JSON.stringify(body)}`)
      }
      return body["draft_order"].id
    },
  }
}

export type Owing = ReturnType<typeof openOwing>
