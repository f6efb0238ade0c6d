import { randomUUID } from "node:crypto"
import type { Cart } from "./shop"
import type { Store } from "./store"

/** The rows a cart with an address and a way of shipping is made of, and the columns that tie them together. */
const ROWS: readonly (readonly [table: string, where: string, ids: readonly string[]])[] = [
  [
    "cart_address",
    `id in (select shipping_address_id from cart where id = $1
            union select billing_address_id from cart where id = $1)`,
    ["id"],
  ],
  ["cart", `id = $1`, ["id", "shipping_address_id", "billing_address_id"]],
  ["cart_line_item", `cart_id = $1`, ["id", "cart_id"]],
  [
    "cart_line_item_tax_line",
    `item_id in (select id from cart_line_item where cart_id = $1)`,
    ["id", "item_id"],
  ],
  [
    "cart_line_item_adjustment",
    `item_id in (select id from cart_line_item where cart_id = $1)`,
    ["id", "item_id"],
  ],
  ["cart_promotion", `cart_id = $1`, ["id", "cart_id"]],
  ["cart_shipping_method", `cart_id = $1`, ["id", "cart_id"]],
  ["payment_collection", `id = $2`, ["id"]],
  [
    "cart_payment_collection",
    `cart_id = $1 and payment_collection_id = $2`,
    ["id", "cart_id", "payment_collection_id"],
  ],
]

/** Every id gets the same ending, so that the copies refer to each other as the originals do. */
const copyOf = ([table, where, ids]: (typeof ROWS)[number]): string => `
  insert into ${table}
  select (jsonb_populate_record(t, jsonb_build_object(${ids
    .map((id) => `'${id}', t.${id} || $3`)
    .join(", ")}))).*
    from ${table} t where ${where} and $1 <> '' and $2 <> ''`

/** A cart just like one that the shop has made, without the shop's effort; for tests that need thousands. */
export const copyCart = async ({ sql }: Pick<Store, "sql">, cart: Cart): Promise<Cart> => {
  const ending = randomUUID().replaceAll("-", "").slice(0, 12).toUpperCase()
  for (const row of ROWS) {
    await sql.query(copyOf(row), [cart.id, cart.collectionId, ending])
  }
  return { ...cart, id: cart.id + ending, collectionId: cart.collectionId + ending }
}
