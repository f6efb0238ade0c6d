import { openSettings } from "./settings"
import { openShop, ordersOf, quiet, settled, sweep, type Answer, type Shop } from "./shop"
import type { Store } from "./store"

export const REGISTRATION = {
  customs_code: "NINGBO",
  merchant_customs_code: "33029601AB",
  merchant_customs_name: "Example Trading",
} as const

export type DeclarationOfStore = Record<string, any> & { id: string; state: string }

type CustomsStore = Pick<Store, "sql" | "simulator">

/** The declarations of a payment as the database has them, oldest first. */
export const declarationsOf = async (
  { sql }: Pick<Store, "sql">,
  paymentRequestId: string
): Promise<DeclarationOfStore[]> =>
  (
    await sql.query<DeclarationOfStore>(
      `select d.* from alipay_declaration d join alipay_payment p on p.id = d.alipay_payment_id
        where p.payment_request_id = $1 order by d.created_at, d.id`,
      [paymentRequestId]
    )
  ).rows

/** How often a payment was sent to be declared. */
export const declareCalls = ({ simulator }: CustomsStore, paymentRequestId: string): number =>
  simulator
    .calls()
    .filter(({ operation, subject }) => operation === "declare" && subject === paymentRequestId)
    .length

/** What a shop does with customs, over HTTP. */
export const openCustoms = (store: Store, shop: Shop = openShop(store)) => ({
  /** Registers the account `cn` with customs. */
  register: async (more: object = {}): Promise<Answer> =>
    await openSettings(store, shop, "cn").save({ customs: { ...REGISTRATION, ...more } }),
  /** An order of two packets of tea that goes to China. @param marks what the gateway does with its payment */
  buy: async (marks?: string): Promise<{ id: string; orderId: string; sessionId: string }> => {
    const cart = await shop.createCart("CNY", "tea", 2)
    const { payment_request_id: id, sessionId } = await shop.startPayment(cart)
    if (marks !== undefined) {
      store.simulator.bend(id, marks)
    }
    store.simulator.pay(id)
    await quiet(store)
    await settled(async () => await ordersOf(store, cart), 1, "the order")
    const [orderId = ""] = await ordersOf(store, cart)
    return { id, orderId, sessionId }
  },
  /** Customs answer with a code, and Alipay is asked. */
  answer: async (declarationId: string, code: string): Promise<void> => {
    store.simulator.declarations.settle(declarationId, { code })
    await sweep(store)
  },
  declare: async (body: object): Promise<Answer> =>
    await shop.admin("POST", "/alipay/declarations", body),
  correct: async (id: string, body: object = {}): Promise<Answer> =>
    await shop.admin("POST", `/alipay/declarations/${id}/correct`, body),
  detail: async (id: string): Promise<Record<string, any>> =>
    (await shop.admin("GET", `/alipay/declarations/${id}`)).body["declaration"],
  /** What the order's page shows. */
  ofOrder: async (orderId: string): Promise<Record<string, any>> =>
    (await shop.admin("GET", `/alipay/orders/${orderId}/declarations`)).body,
  /** Ships so many of the order's only line. @returns the shipment's id */
  fulfill: async (orderId: string, quantity = 1, metadata: object = {}): Promise<string> => {
    const { body } = await shop.admin("GET", `/orders/${orderId}?fields=*items`)
    const items = [{ id: body["order"].items[0].id, quantity }]
    return await fulfillItems({ store, shop }, orderId, { items, metadata })
  },
  /** Ships one piece of each of these lines. @returns the shipment's id */
  fulfillLines: async (orderId: string, lines: readonly string[]): Promise<string> => {
    const items = lines.map((id) => ({ id, quantity: 1 }))
    return await fulfillItems({ store, shop }, orderId, { items, metadata: {} })
  },
})

const fulfillItems = async (
  { store, shop }: { store: Store; shop: Shop },
  orderId: string,
  shipment: { items: { id: string; quantity: number }[]; metadata: object }
): Promise<string> => {
  const before = await shipmentsOf(store, orderId)
  const { status, body } = await shop.admin("POST", `/orders/${orderId}/fulfillments`, {
    ...shipment,
    location_id: store.run.seed.location,
  })
  if (status !== 200) {
    throw new Error(`the order could not be shipped: ${status} ${JSON.stringify(body)}`)
  }
  await quiet(store)
  return (await shipmentsOf(store, orderId)).find((id) => !before.includes(id)) ?? ""
}

const shipmentsOf = async ({ sql }: Pick<Store, "sql">, orderId: string): Promise<string[]> =>
  (
    await sql.query<{ fulfillment_id: string }>(
      `select fulfillment_id from order_fulfillment where order_id = $1 and deleted_at is null`,
      [orderId]
    )
  ).rows.map(({ fulfillment_id: id }) => id)
