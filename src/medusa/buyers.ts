import { digestOf } from "../modules/alipay/secrets/digest"
import type { Buyer } from "./rules/buyer"
import type { WithDatabase } from "./services"

/** The parts of an address that say where goods go; a cart's and an order's are the same. */
const ADDRESS = [
  "first_name",
  "last_name",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "phone",
] as const

type Row = Record<(typeof ADDRESS)[number], string | null> & {
  customer_id: string | null
  email: string | null
  ordered_at: Date | null
}

const addressOf = (alias: string): string => ADDRESS.map((part) => `${alias}.${part}`).join(", ")

const BUYERS = `
  select c.customer_id, c.email, null::timestamptz as ordered_at, ${addressOf("a")}
    from cart_payment_collection l
    join cart c on c.id = l.cart_id
    left join cart_address a on a.id = c.shipping_address_id
   where l.payment_collection_id = :id and l.deleted_at is null
  union all
  select o.customer_id, o.email, o.created_at, ${addressOf("a")}
    from cart_payment_collection l
    join order_cart oc on oc.cart_id = l.cart_id and oc.deleted_at is null
    join "order" o on o.id = oc.order_id
    left join order_address a on a.id = o.shipping_address_id
   where l.payment_collection_id = :id and l.deleted_at is null`

const OWNERS = `
  select distinct g.customer_id
    from cart_payment_collection l
    join alipay_payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
    join alipay_agreement g on g.id = p.agreement_id
   where l.cart_id = ? and l.deleted_at is null
     and p.state in ('ready', 'created', 'unknown') and p.abandoned_at is null`

const LOST_LINKS = `
  select payment_collection_id
    from (select payment_collection_id, deleted_at
            from cart_payment_collection where payment_collection_id = any(:ids)
          union all
          select payment_collection_id, deleted_at
            from order_payment_collection where payment_collection_id = any(:ids)) as link
   group by payment_collection_id
  having bool_and(deleted_at is not null)`

const toBuyer = ({ customer_id, email, ordered_at, ...address }: Row): Buyer => ({
  customer_id,
  ordered_at,
  delivery_digest: digestOf(
    JSON.stringify([email?.toLowerCase(), ...ADDRESS.map((part) => address[part])].map(textOf))
  ),
})

/** Nothing and an empty text are the same on a parcel. */
const textOf = (part: string | null | undefined): string => part?.trim() ?? ""

/** The cart that a payment collection belongs to and the order made of it; empty when there is no cart. */
export const buyersOf = async (
  { database: { knex } }: WithDatabase,
  paymentCollectionId: string
): Promise<Buyer[]> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(BUYERS, { id: paymentCollectionId })
  return rows.map(toBuyer)
}

/**
 * Of payment collections, those that were a cart's or an order's and are not any more: Medusa takes the link between
 * them away.
 */
export const withoutOwner = async (
  { database: { knex } }: WithDatabase,
  paymentCollectionIds: readonly string[]
): Promise<Set<string>> => {
  const { rows } = await knex.raw<{ rows: { payment_collection_id: string }[] }>(LOST_LINKS, {
    ids: [...paymentCollectionIds],
  })
  return new Set(rows.map(({ payment_collection_id }) => payment_collection_id))
}

/** The customers whose linked wallets completing this cart would charge. */
export const walletOwnersOf = async (
  { database: { knex } }: WithDatabase,
  cartId: string
): Promise<string[]> => {
  const { rows } = await knex.raw<{ rows: { customer_id: string }[] }>(OWNERS, [cartId])
  return rows.map(({ customer_id }) => customer_id)
}
