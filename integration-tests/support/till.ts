import type { Answer, Cart, Shop } from "./shop"
import type { Store } from "./store"

export type Sale = import("../../src/types/http").AdminAlipaySale

/** What a clerk does at the till of the seeded stock location. */
export const openTill = (store: Pick<Store, "run" | "sql">, { admin }: Pick<Shop, "admin">) => {
  const { seed } = store.run
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> =>
    await admin(method, `/alipay/till${path}`, body)
  const expectSale = ({ status, body }: Answer): Sale => {
    if (status !== 200) {
      throw new Error(`the till answered ${status} ${JSON.stringify(body)}`)
    }
    return body["sale"] as Sale
  }
  const tryBegin = async (lines: readonly object[], changes: object = {}): Promise<Answer> =>
    await ask("POST", "/sales", {
      stock_location_id: seed.location,
      terminal: "Counter 1",
      lines,
      ...changes,
    })
  const tryScan = async (id: string, code = "281234567890123456"): Promise<Answer> =>
    await ask("POST", `/sales/${id}/pay`, { method: "scan", code })
  const trySell = async (orderId: string, terminal = "Counter 1"): Promise<Answer> =>
    await ask("POST", "/orders", {
      stock_location_id: seed.location,
      terminal,
      order_id: orderId,
    })
  return {
    ask,
    tryBegin,
    tryScan,
    begin: async (variant: keyof typeof seed.variants = "tea", quantity = 1): Promise<Sale> =>
      expectSale(await tryBegin([{ variant_id: seed.variants[variant], quantity }])),
    /** Begins to sell what an order owes, or a draft of one. */
    trySell,
    sell: async (orderId: string, terminal?: string): Promise<Sale> =>
      expectSale(await trySell(orderId, terminal)),
    scan: async (id: string, code?: string): Promise<Sale> => expectSale(await tryScan(id, code)),
    show: async (id: string): Promise<Sale> =>
      expectSale(await ask("POST", `/sales/${id}/pay`, { method: "show" })),
    look: async (id: string): Promise<Sale> => expectSale(await ask("GET", `/sales/${id}`)),
    stop: async (id: string): Promise<Sale> =>
      expectSale(await ask("POST", `/sales/${id}/stop`, {})),
    cancel: async (id: string): Promise<Sale> =>
      expectSale(await ask("POST", `/sales/${id}/cancel`, {})),
    refund: async (id: string, amount: string, before = "0"): Promise<Answer> =>
      await ask("POST", `/sales/${id}/refund`, { amount, refunded_before: before }),
    /** The cart of a sale, as a shopper's. */
    cartOf: async ({ id, cart_id, currency_code: currency }: Sale): Promise<Cart> => {
      const { rows } = await store.sql.query<{ id: string }>(
        `select payment_collection_id as id from alipay_sale where id = $1`,
        [id]
      )
      return { id: cart_id ?? "", currency, collectionId: rows[0]?.id ?? "" }
    },
    /** The payment requests of a sale, the oldest first. */
    requestsOf: async ({ id }: Sale): Promise<string[]> =>
      (
        await store.sql.query<{ payment_request_id: string }>(
          `select p.payment_request_id from alipay_payment p
             join alipay_sale s on s.payment_collection_id = p.payment_collection_id
            where s.id = $1 order by p.created_at`,
          [id]
        )
      ).rows.map((row) => row.payment_request_id),
  }
}

export type Till = ReturnType<typeof openTill>
