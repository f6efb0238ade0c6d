import type { OrderAddress } from "../../../medusa/rules/disputed-order"

/** What says where goods go; a name or a phone number makes it no other place. */
const PLACE = ["street", "city", "province", "postal_code", "country_code"] as const

const plain = (text: string | null): string =>
  (text ?? "").toLowerCase().replace(/[\s,.\-#/]+/g, "")

/** Whether two addresses are the same place, however they are written; nothing where one is not known. */
export const isSamePlace = (
  one: OrderAddress | null,
  other: OrderAddress | null
): boolean | undefined =>
  one === null || other === null || one.street === null || other.street === null
    ? undefined
    : PLACE.every((part) => plain(one[part]) === plain(other[part]))

/** A country in words; its code where it is none that is known. */
export const countryOf = (code: string | null, locale: string): string | null => {
  try {
    return code === null
      ? null
      : (new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code)
  } catch {
    return code
  }
}

/** An address as lines, with the country in words. */
export const addressLines = (address: OrderAddress, locale: string): string[] => {
  const { name, company, street, city, province, postal_code, country_code, phone } = address
  const place = [postal_code, city, province].filter((part) => part !== null).join(" ")
  return [name, company, street, place, countryOf(country_code, locale), phone].filter(
    (line): line is string => line !== null && line !== ""
  )
}
