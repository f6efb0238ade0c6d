import type { AdminAlipayGood, AdminAlipaySaleLine } from "../../types/http"

/** What is about to be sold; amounts are minor units. A free amount has no variant, and is there once. */
export type BasketLine = {
  key: string
  variantId: string | null
  title: string
  /** Of one piece; null where the place has no price. */
  amount: string | null
  quantity: number
}

export type Basket = readonly BasketLine[]

/** As many pieces as the server takes in a line. */
const MOST = 10_000

const nameOf = ({ title, variant_title: variant }: AdminAlipayGood): string =>
  variant === null ? title : `${title} · ${variant}`

/** One more piece of a variant. */
export const withGood = (basket: Basket, good: AdminAlipayGood): Basket => {
  const { variant_id: id, amount } = good
  return basket.some(({ variantId }) => variantId === id)
    ? withQuantity(basket, id, (basket.find(({ key }) => key === id)?.quantity ?? 0) + 1)
    : [...basket, { key: id, variantId: id, title: nameOf(good), amount, quantity: 1 }]
}

export const withAmount = (basket: Basket, title: string, amount: string): Basket => [
  ...basket,
  { key: `free-${basket.length}-${amount}-${title}`, variantId: null, title, amount, quantity: 1 },
]

/** Changes how many pieces there are; none takes the line away. */
export const withQuantity = (basket: Basket, key: string, quantity: number): Basket =>
  basket.flatMap((line) =>
    line.key === key
      ? quantity < 1
        ? []
        : [{ ...line, quantity: Math.min(quantity, MOST) }]
      : [line]
  )

/** What the prices come to, before taxes that are not in them. */
export const sumOf = (basket: Basket): string =>
  basket
    .reduce((sum, { amount, quantity }) => sum + BigInt(amount ?? "0") * BigInt(quantity), 0n)
    .toString()

/** As the server takes them. */
export const saleLinesOf = (basket: Basket): AdminAlipaySaleLine[] =>
  basket.map(({ variantId, title, amount, quantity }) =>
    variantId === null ? { title, amount: amount ?? "0" } : { variant_id: variantId, quantity }
  )

const isLine = (value: unknown): value is BasketLine => {
  const { key, title, quantity, amount, variantId } = (value ?? {}) as Partial<BasketLine>
  return (
    [key, title].every((text) => typeof text === "string") &&
    typeof quantity === "number" &&
    [amount, variantId].every((text) => text === null || typeof text === "string")
  )
}

/** A basket that was kept as text; empty when it is none. */
export const readBasket = (value: unknown): Basket =>
  Array.isArray(value) ? value.filter(isLine) : []
