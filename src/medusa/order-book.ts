import { isAddress } from "./rules/email-address"
import type { WithDatabase } from "./services"
import { shopperDigestOf } from "./shopper-digest"

/** What Medusa knows of a payment collection: its order or cart, and the shopper's e-mail address. */
export type OrderFacts = {
  order_id: string | null
  order_display_id: number | null
  cart_id: string | null
  email: string | null
}

/** Where a search may lead in Medusa. */
export type Named = { collections: string[]; sessions: string[] }

/** Orders and carts of one shopper that a search follows at most, the newest. */
const MOST_FOLLOWED = 500

const FACTS = `
  select asked.id, o.order_id, o.order_display_id, c.cart_id, coalesce(o.email, c.email) as email
    from unnest(cast(:ids as text[])) as asked(id)
    left join lateral (
      select o.id as order_id, o.display_id as order_display_id, o.email
        from order_payment_collection l join "order" o on o.id = l.order_id
       where l.payment_collection_id = asked.id and l.deleted_at is null limit 1) o on true
    left join lateral (
      select c.id as cart_id, c.email
        from cart_payment_collection l join cart c on c.id = l.cart_id
       where l.payment_collection_id = asked.id and l.deleted_at is null limit 1) c on true`

const OF_ORDERS = (orders: string): string => `
  select l.payment_collection_id as id from (${orders}) o
    join order_payment_collection l on l.order_id = o.id and l.deleted_at is null`

const OF_CARTS = (carts: string): string => `
  select l.payment_collection_id as id from (${carts}) c
    join cart_payment_collection l on l.cart_id = c.id and l.deleted_at is null`

/** Medusa keeps a customer for each e-mail address, guests' too; an order itself has no index of addresses. */
const OF_SHOPPER = (table: string): string => `
  select t.id from customer s join ${table} t on t.customer_id = s.id and t.deleted_at is null
   where s.email in (:text, :lowered) and s.deleted_at is null order by t.created_at desc limit ${MOST_FOLLOWED}`

/** Also where the customer has another address now, or is gone, and however the address is written. */
const OF_DIGEST = `
  select payment_collection_id as id from alipay_payment
   where email_digest = :digest and deleted_at is null order by created_at desc limit ${MOST_FOLLOWED}`

/** What a search means, by how it looks. */
const SEARCHES: readonly { looks: (text: string) => boolean; finds: string }[] = [
  {
    looks: (text) => /^#?\d{1,9}$/.test(text),
    finds: OF_ORDERS(`select id from "order" where display_id = :number and deleted_at is null`),
  },
  {
    looks: (text) => /^order_\w+$/.test(text),
    finds: OF_ORDERS("select cast(:text as text) as id"),
  },
  { looks: (text) => /^cart_\w+$/.test(text), finds: OF_CARTS("select cast(:text as text) as id") },
  {
    looks: isAddress,
    finds: `${OF_ORDERS(OF_SHOPPER(`"order"`))} union ${OF_CARTS(OF_SHOPPER("cart"))} union (${OF_DIGEST})`,
  },
]

const PAYMENT = /^pay_\w+$/

const idsOf = async (
  { database: { knex } }: WithDatabase,
  sql: string,
  values: { text: string; lowered: string; digest: string; number: number }
): Promise<string[]> => {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(sql, values)
  return rows.map(({ id }) => id)
}

/** What Medusa knows of payment collections, by their ids. */
export const orderFactsOf = async (
  { database: { knex } }: WithDatabase,
  collectionIds: readonly string[]
): Promise<Map<string, OrderFacts>> => {
  const { rows } = await knex.raw<{ rows: (OrderFacts & { id: string })[] }>(FACTS, {
    ids: [...new Set(collectionIds)],
  })
  return new Map(rows.map(({ id, ...facts }) => [id, facts]))
}

/** What an order number, an e-mail address or an id of an order, a cart or a payment leads to. */
export const findNamed = async (alipay: WithDatabase, text: string): Promise<Named> => {
  const found = SEARCHES.filter(({ looks }) => looks(text))
  const values = {
    ...{ text, lowered: text.toLowerCase(), digest: shopperDigestOf(text) },
    number: Number(text.replace("#", "")) || 0,
  }
  const collections = await Promise.all(found.map(({ finds }) => idsOf(alipay, finds, values)))
  const sessions = PAYMENT.test(text)
    ? await idsOf(alipay, "select payment_session_id as id from payment where id = :text", values)
    : []
  return { collections: collections.flat(), sessions }
}
