import type { TextKey } from "../i18n/use-text"
import type { AdminAlipayCard } from "../../types/http"

/** A scheme as people write it: its codes are in capitals. */
const brandText = (brand: string): string =>
  brand.length <= 4 ? brand : brand.charAt(0) + brand.slice(1).toLowerCase().replaceAll("_", " ")

/** "VISA •••• 0768", as far as it is known. */
export const cardText = ({ brand, last_four: digits }: AdminAlipayCard): string =>
  [brand === null ? null : brandText(brand), digits === null ? null : `•••• ${digits}`]
    .filter((part) => part !== null)
    .join(" ")

/** The schemes' codes: how far the shopper's bank vouches for the shopper. */
const BY_ECI: Readonly<Record<string, TextKey>> = {
  "05": "three_ds.full",
  "02": "three_ds.full",
  "06": "three_ds.tried",
  "01": "three_ds.tried",
  "07": "three_ds.none",
  "00": "three_ds.none",
}

/** How the shopper was authenticated; nothing where the gateway does not tell. */
export const threeDsText = ({ three_ds: told }: AdminAlipayCard): TextKey | undefined =>
  told === null
    ? undefined
    : (BY_ECI[told.eci ?? ""] ?? (told.challenged === true ? "three_ds.full" : undefined))

/** A country in the reader's language. */
export const countryText = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code
