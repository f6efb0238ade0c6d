import type { Checkout } from "./rules/checkout"
import type { WithDatabase } from "./services"

/** As many goods as the gateway takes. */
const MOST_ITEMS = 100

const CUSTOMER = `
  (select row_to_json(u) from (
     select id, email, phone, first_name, last_name, has_account, created_at
       from customer where id = c.customer_id and deleted_at is null) u) as customer`

const address = (table: string, column: string): string => `
  (select row_to_json(a) from (
     select first_name, last_name, address_1, address_2, city, province, postal_code, country_code, phone
       from ${table} where id = c.${column}) a) as ${column.replace("_id", "")}`

const SHOP = `(select name from store where deleted_at is null order by id limit 1) as shop`

const ITEM = `i.id, i.title, i.product_title, i.variant_title, i.variant_sku, i.variant_id, i.product_type, i.thumbnail,
  i.requires_shipping`

const listOf = (rows: string, as: string): string =>
  `(select coalesce(json_agg(row_to_json(r)), '[]') from (${rows}) r) as ${as}`

const OF_CART = `
  select ${SHOP}, c.id as cart_id, null::int as display_id, c.email, ${CUSTOMER},
    ${address("cart_address", "shipping_address_id")},
    ${address("cart_address", "billing_address_id")},
    ${listOf(
      `select m.name, m.amount::text as amount
         from cart_shipping_method m where m.cart_id = c.id and m.deleted_at is null order by m.id`,
      "deliveries"
    )},
    ${listOf(
      `select ${ITEM}, i.quantity::text as quantity, i.unit_price::text as unit_price
         from cart_line_item i where i.cart_id = c.id and i.deleted_at is null
        order by i.created_at, i.id limit ${MOST_ITEMS}`,
      "items"
    )}
    from cart_payment_collection l
    join cart c on c.id = l.cart_id
   where l.payment_collection_id = :id and l.deleted_at is null`

const OF_ORDER = `
  select ${SHOP}, null as cart_id, c.display_id, c.email, ${CUSTOMER},
    ${address("order_address", "shipping_address_id")},
    ${address("order_address", "billing_address_id")},
    ${listOf(
      `select m.name, m.amount::text as amount
         from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id
        where s.order_id = c.id and s.version = c.version and s.deleted_at is null order by m.id`,
      "deliveries"
    )},
    ${listOf(
      `select ${ITEM}, o.quantity::text as quantity, coalesce(o.unit_price, i.unit_price)::text as unit_price
         from order_item o join order_line_item i on i.id = o.item_id
        where o.order_id = c.id and o.version = c.version and o.deleted_at is null
        order by i.created_at, i.id limit ${MOST_ITEMS}`,
      "items"
    )}
    from order_payment_collection l
    join "order" c on c.id = l.order_id
   where l.payment_collection_id = :id and l.deleted_at is null`

/**
 * What a payment collection pays for, to be told to the gateway.
 * @returns the order's where there is one, else the cart's; nothing for a collection without either
 */
export const checkoutOf = async (
  { database: { knex } }: WithDatabase,
  paymentCollectionId: string
): Promise<Checkout | undefined> => {
  const { rows } = await knex.raw<{ rows: Checkout[] }>(`${OF_ORDER} union all ${OF_CART}`, {
    id: paymentCollectionId,
  })
  return rows.find(({ display_id }) => display_id !== null) ?? rows[0]
}
