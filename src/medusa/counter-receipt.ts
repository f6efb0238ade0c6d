import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { readCartFields } from "./carts"
import { askFirst } from "./services"

/** What a cart, or an order, came to, in major units. */
export type SoldGoods = {
  id: string
  total: BigNumberInput
  tax_total: BigNumberInput
  items: {
    title: string
    variant_title: string | null
    quantity: BigNumberInput
    total: BigNumberInput
  }[]
}

const ITEM_FIELDS = ["id", "title", "variant_title", "quantity", "total"]
const FIELDS = ["id", "total", "tax_total", ...ITEM_FIELDS.map((field) => `items.${field}`)]

/** What a cart holds, also after it became an order. */
export const readSoldGoods = async (
  container: MedusaContainer,
  cartId: string
): Promise<SoldGoods | undefined> => await readCartFields<SoldGoods>(container, cartId, FIELDS)

/** What an order holds, or a draft of one. */
export const readGoodsOfOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<SoldGoods | undefined> =>
  await askFirst<SoldGoods>(container, {
    entity: "order",
    fields: FIELDS,
    filters: { id: orderId },
  })

/** The number that people call an order by. */
export const orderNumber = async (
  container: MedusaContainer,
  orderId: string
): Promise<number | undefined> =>
  (
    await askFirst<{ display_id: number }>(container, {
      entity: "order",
      fields: ["id", "display_id"],
      filters: { id: orderId },
    })
  )?.display_id
