import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, QueryContext } from "@medusajs/framework/utils"
import { ask } from "./services"

/** A variant that a sales channel has, at a region's price in major units. */
export type CounterGood = {
  id: string
  title: string | null
  sku: string | null
  barcode: string | null
  product_id: string
  product: { title: string; status: string } | null
  calculated_price?: { calculated_amount: BigNumberInput | null } | null
}

export type GoodsQuestion = {
  channelId: string
  regionId: string
  currency: string
  /** A barcode, a SKU or words. */
  q: string
  atMost: number
}

const FIELDS = [
  ...["id", "title", "sku", "barcode", "product_id", "product.title", "product.status"],
  "calculated_price.calculated_amount",
]

const readVariants = async (
  container: MedusaContainer,
  { regionId, currency, atMost }: GoodsQuestion,
  filters: Record<string, unknown>
): Promise<CounterGood[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields: FIELDS,
    filters,
    pagination: { skip: 0, take: atMost, order: { title: "ASC" } },
    context: {
      calculated_price: QueryContext({
        region_id: regionId,
        currency_code: currency.toLowerCase(),
      }),
    },
  })
  return data as CounterGood[]
}

const inChannel = async (
  container: MedusaContainer,
  variants: readonly CounterGood[],
  { channelId }: GoodsQuestion
): Promise<CounterGood[]> => {
  const links = await ask<{ product_id: string }>(container, {
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { sales_channel_id: channelId, product_id: variants.map((each) => each.product_id) },
  })
  const sold = new Set(links.map(({ product_id: id }) => id))
  return variants.filter(
    ({ product_id: id, product }) => sold.has(id) && product?.status === "published"
  )
}

/** What a sales channel has by a barcode or SKU, which is exact; by words where none is it. */
export const findGoods = async (
  container: MedusaContainer,
  question: GoodsQuestion
): Promise<{ goods: CounterGood[]; isExact: boolean }> => {
  const { q } = question
  const exact = await readVariants(container, question, {
    $or: [{ barcode: q }, { sku: q }, { ean: q }, { upc: q }],
  })
  const found = exact.length > 0 ? exact : await readVariants(container, question, { q })
  return {
    goods: found.length === 0 ? [] : await inChannel(container, found, question),
    isExact: exact.length > 0,
  }
}
