import type { HttpTypes } from "@medusajs/types"

export type Product = HttpTypes.StoreProduct
export type Variant = HttpTypes.StoreProductVariant

export const PRODUCT_FIELDS = "*variants.calculated_price,+variants.inventory_quantity,+metadata"

export const priceOf = (variant: Variant | undefined): number | undefined =>
  variant?.calculated_price?.calculated_amount ?? undefined

/** Whether it comes, and is paid, every month when it is paid with a linked wallet. */
export const renewsMonthly = ({ metadata }: Product): boolean => metadata?.["renews"] === "monthly"

export const inStock = (variant: Variant): boolean =>
  !variant.manage_inventory || variant.allow_backorder || (variant.inventory_quantity ?? 0) > 0

/** The lowest price, and whether other variants cost more. */
export const priceFrom = (product: Product) => {
  const prices = (product.variants ?? []).flatMap((variant) => priceOf(variant) ?? [])
  return prices.length === 0
    ? undefined
    : { lowest: Math.min(...prices), varies: new Set(prices).size > 1 }
}

/** The cheapest first; the store keeps no order. */
export const variantsOf = (product: Product): Variant[] =>
  (product.variants ?? []).toSorted(
    (a, b) => (priceOf(a) ?? 0) - (priceOf(b) ?? 0) || (a.title ?? "").localeCompare(b.title ?? "")
  )
