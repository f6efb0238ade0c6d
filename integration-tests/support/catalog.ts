import type { Cart, Shop } from "./shop"
import type { Store } from "./store"

let products = 0

/** A variant of a new product at exactly this price, in as many decimals as given. @returns its id */
export const priceVariant = async (
  shop: Pick<Shop, "admin">,
  currency: string,
  amount: number
): Promise<string> => {
  const idOf = async (list: string, name: string): Promise<string> => {
    const { body } = await shop.admin("GET", `/${list.replace("_", "-")}`)
    return body[list].find((each: { name: string }) => each.name === name).id
  }
  const { status, body } = await shop.admin("POST", "/products", {
    title: `Priced ${++products}`,
    status: "published",
    shipping_profile_id: await idOf("shipping_profiles", "Default"),
    sales_channels: [{ id: await idOf("sales_channels", "Web") }],
    options: [{ title: "Size", values: ["One"] }],
    variants: [
      {
        title: "One",
        sku: `PRICED-${products}`,
        manage_inventory: false,
        options: { Size: "One" },
        prices: [{ currency_code: currency.toLowerCase(), amount }],
      },
    ],
  })
  if (status !== 200) {
    throw new Error(`the product could not be made: ${status} ${JSON.stringify(body)}`)
  }
  return body.product.variants[0].id
}

/** Lowers a cart's total, as a gift card does; Medusa does not tell its payment collection. */
export const addCreditLine = async (
  { container }: Pick<Store, "container">,
  cart: Pick<Cart, "id">,
  amount: number
): Promise<void> => {
  const line = {
    cart_id: cart.id,
    amount,
    reference: "gift",
    reference_id: cart.id,
    metadata: null,
  }
  await container.resolve("workflows").run("create-cart-credit-lines", { input: [line] })
}
