import type { Answer, Cart, Shop } from "../../support/shop"
import type { Store } from "../../support/store"
import type { Goods } from "./scenario"

/** Codes of the store's promotions. */
export const PROMOTIONS = { percent: "THIRD", ten: "TEN", fixed: "FIVE" }

type Shelf = {
  currency: string
  price: number
  quantity: number
  /** Codes that are on the cart from the beginning. */
  codes?: readonly string[]
}

const SHELVES: Readonly<Record<Exclude<Goods, "plain">, Shelf>> = {
  "taxes-on-top": { currency: "SGD", price: 33.335, quantity: 3 },
  "taxes-included": { currency: "EUR", price: 23.7881, quantity: 3 },
  "taxes-included-percent-off": {
    currency: "EUR",
    price: 100.5,
    quantity: 1,
    codes: [PROMOTIONS.ten],
  },
  "taxes-late": { currency: "USD", price: 100.5, quantity: 1 },
  "fixed-off": { currency: "HKD", price: 100.5, quantity: 1, codes: [PROMOTIONS.fixed] },
  "percent-off": { currency: "HKD", price: 33.335, quantity: 3, codes: [PROMOTIONS.percent] },
  "yen-and-a-part": { currency: "JPY", price: 1000.4, quantity: 3 },
  "fine-dinars": {
    currency: "KWD",
    price: 12.34567891234,
    quantity: 1,
    codes: [PROMOTIONS.percent],
  },
}

const bodyOf = ({ status, body }: Answer): Record<string, any> => {
  if (status !== 200) {
    throw new Error(`the shop could not be set up: ${status} ${JSON.stringify(body)}`)
  }
  return body
}

const setUpTaxes = async (store: Store, shop: Shop): Promise<void> => {
  for (const [country_code, rate] of Object.entries({ de: 19, us: 10, sg: 9 })) {
    const default_tax_rate = { name: "Tax", code: `tax-${country_code}`, rate }
    bodyOf(
      await shop.admin("POST", "/tax-regions", {
        country_code,
        provider_id: "tp_system",
        default_tax_rate,
      })
    )
  }
  const { price_preferences } = bodyOf(await shop.admin("GET", "/price-preferences?limit=100"))
  const euro = price_preferences.find(({ value }: { value: string }) => value === "eur")
  bodyOf(await shop.admin("POST", `/price-preferences/${euro.id}`, { is_tax_inclusive: true }))
  const { regions } = store.run.seed
  bodyOf(await shop.admin("POST", `/regions/${regions["USD"]}`, { automatic_taxes: false }))
}

const setUpPromotions = async (shop: Shop): Promise<void> => {
  const methods = {
    [PROMOTIONS.ten]: { type: "percentage", target_type: "order", value: 10 },
    [PROMOTIONS.percent]: { type: "percentage", target_type: "order", value: 33.333 },
    [PROMOTIONS.fixed]: {
      type: "fixed",
      target_type: "order",
      value: 5.555,
      currency_code: "hkd",
    },
  }
  for (const [code, application_method] of Object.entries(methods)) {
    bodyOf(
      await shop.admin("POST", "/promotions", {
        code,
        type: "standard",
        status: "active",
        application_method,
      })
    )
  }
}

/** Makes each thing at most once. */
export const once = <Key, T>(make: (key: Key) => Promise<T>): ((key: Key) => Promise<T>) => {
  const made = new Map<Key, Promise<T>>()
  return async (key) => {
    const thing = made.get(key) ?? make(key)
    made.set(key, thing)
    return await thing
  }
}

/** Makes a product with one variant, like those that the store has. @returns the variant's id */
export const makeProduct = async (
  store: Store,
  shop: Shop,
  sku: string,
  variant: Record<string, unknown>
): Promise<string> => {
  const { rows } = await store.sql.query<{ profile: string; channel: string }>(
    `select s.shipping_profile_id as profile, c.sales_channel_id as channel
       from product_variant v
       join product_shipping_profile s on s.product_id = v.product_id
       join product_sales_channel c on c.product_id = v.product_id
      where v.id = $1`,
    [store.run.seed.variants.tea]
  )
  const { product } = bodyOf(
    await shop.admin("POST", "/products", {
      title: sku,
      status: "published",
      shipping_profile_id: rows[0]?.profile,
      options: [{ title: "Size", values: ["One"] }],
      variants: [{ title: "One", sku, options: { Size: "One" }, ...variant }],
      sales_channels: rows.map(({ channel }) => ({ id: channel })),
    })
  )
  return product.variants[0].id
}

const fill = async (store: Store, shop: Shop, goods: string, shelf: Shelf): Promise<Cart> => {
  const variantId = await makeProduct(store, shop, goods.toUpperCase(), {
    manage_inventory: false,
    prices: [{ currency_code: shelf.currency.toLowerCase(), amount: shelf.price }],
  })
  const cart = await shop.createCart(shelf.currency, { variantId }, shelf.quantity)
  if (shelf.codes) {
    bodyOf(
      await shop.call("POST", `/store/carts/${cart.id}/promotions`, { promo_codes: shelf.codes })
    )
  }
  return cart
}

/** Sets up taxes and promotions. @returns a cart with each kind of goods, filled when it is first asked for */
export const openShelves = async (
  store: Store,
  shop: Shop
): Promise<(goods: Goods) => Promise<Cart>> => {
  await setUpTaxes(store, shop)
  await setUpPromotions(shop)
  return once(async (goods: Goods) =>
    goods === "plain" ? await shop.createCart() : await fill(store, shop, goods, SHELVES[goods])
  )
}
