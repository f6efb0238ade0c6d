import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { COUNTER } from "../counter"
import { barcodeOf } from "./barcodes"
import { CATALOGUE, stockOf, type ShopProduct } from "./catalogue"
import { pricesOf } from "./prices"
import type { Warehouse } from "./warehouse"

/** The catalogue, priced in every currency, with its pictures and stock. */
export const seedProducts = async (
  container: MedusaContainer,
  { channelId, warehouse }: { channelId: string; warehouse: Warehouse }
): Promise<void> => {
  await createProductsWorkflow(container).run({
    input: {
      products: CATALOGUE.map((product) => ({
        ...productRow(product),
        shipping_profile_id: warehouse.profileId,
        sales_channels: [{ id: channelId }, { id: COUNTER.sales_channel_id }],
      })),
    },
  })
  await fillShelves(container, warehouse.locationId)
}

const skuOf = (product: ShopProduct, variant: string) =>
  `${product.handle}-${variant}`.toUpperCase().replace(/[^A-Z0-9]+/g, "-")

/** Pictures are addressed without a host: Medusa's port may differ from run to run. */
const pictureOf = (product: ShopProduct) => `/static/products/${product.handle}.svg`

const productRow = (product: ShopProduct) => ({
  title: product.title,
  subtitle: product.subtitle,
  handle: product.handle,
  description: product.description,
  material: product.material,
  status: ProductStatus.PUBLISHED,
  thumbnail: pictureOf(product),
  ...(product.renews ? { metadata: { renews: product.renews } } : {}),
  images: [{ url: pictureOf(product) }],
  options: [{ title: product.option, values: product.variants.map(({ name }) => name) }],
  variants: product.variants.map((variant) => ({
    title: variant.name,
    sku: skuOf(product, variant.name),
    barcode: barcodeOf(skuOf(product, variant.name)),
    manage_inventory: true,
    options: { [product.option]: variant.name },
    prices: pricesOf(variant.yuan),
  })),
})

const fillShelves = async (container: MedusaContainer, locationId: string) => {
  const stock = new Map(
    CATALOGUE.flatMap((product) =>
      product.variants.map((variant) => [skuOf(product, variant.name), stockOf(variant)])
    )
  )
  const { data: items } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "inventory_item",
    fields: ["id", "sku"],
  })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id: locationId,
        stocked_quantity: stock.get(sku ?? "") ?? 0,
      })),
    },
  })
}
