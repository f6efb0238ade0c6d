import { cutText } from "../../gateway"
import type { DescriptionPlace } from "../../modules/alipay/accounts/description-places"
import type { Checkout } from "../../medusa/rules/checkout"

const LONGEST = 256

/** What is shown when the shop's own words come to nothing. */
const PLAIN = "Online order"

/** Methods that refuse a description with characters outside of Latin. */
const LATIN_ONLY: ReadonlySet<string> = new Set(["CARD", "QRIS"])

const OUTSIDE_LATIN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** A cart's id is long; its end tells it from others. */
const END_OF_ID = 8

const referenceOf = ({ display_id, cart_id }: Checkout): string =>
  display_id !== null ? `#${display_id}` : (cart_id?.slice(-END_OF_ID) ?? "")

const itemsOf = ({ items }: Checkout): string =>
  items
    .map(({ title, product_title, quantity }) => {
      const count = Number(quantity)
      return `${product_title ?? title}${count > 1 ? ` × ${count}` : ""}`
    })
    .join(", ")

export type DescribedBy = {
  /** The account's text, with `{shop}`, `{items}` and `{order}`. */
  template: string
  /** The account's name for the shop; the store's own otherwise. */
  displayName: string | undefined
  method: string
}

/** What the shopper reads in the wallet and on the bill: the account's text with its places filled. */
export const describeOrder = (
  checkout: Checkout | undefined,
  { template, displayName, method }: DescribedBy
): string => {
  const values: Readonly<Record<DescriptionPlace, string>> = {
    shop: displayName ?? checkout?.shop ?? "",
    items: checkout === undefined ? "" : itemsOf(checkout),
    order: checkout === undefined ? "" : referenceOf(checkout),
  }
  const filled = template
    .replace(/\{(\w+)\}/g, (_, name: DescriptionPlace) => values[name])
    .replace(/\s+/g, " ")
    .replace(/^[\s:,·-]+|[\s:,·-]+$/g, "")
  const isRefused = LATIN_ONLY.has(method) && OUTSIDE_LATIN.test(filled)
  return filled === "" || isRefused ? PLAIN : cutText(filled, LONGEST)
}
