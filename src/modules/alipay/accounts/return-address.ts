import { sentence, type Sentence } from "../../../gateway"

/** Schemes that run or read something instead of leading back to a shop. */
const NEVER = new Set([
  "javascript:",
  "data:",
  "blob:",
  "file:",
  "filesystem:",
  "vbscript:",
  "about:",
  "view-source:",
])

/** Why an address can't be one that a shopper is sent back to. */
export type AddressProblem = "not_absolute" | "scheme" | "credentials"

type Read = { url: URL; problem?: undefined } | { url?: undefined; problem: AddressProblem }

/** Reads an address that leads back to a shop: a page, or a place in an app under the app's scheme. */
export const readReturnAddress = (text: string): Read => {
  if (!URL.canParse(text)) {
    return { problem: "not_absolute" }
  }
  const url = new URL(text)
  if (NEVER.has(url.protocol)) {
    return { problem: "scheme" }
  }
  if (url.username !== "" || url.password !== "") {
    return { problem: "credentials" }
  }
  return { url }
}

/**
 * Scheme and host together, such as `https://shop.example` or `myshop://checkout`. An app's scheme has no origin by the
 * web's rules: all of them would be the same `null`.
 */
export const siteOf = ({ protocol, host }: URL): string => `${protocol}//${host}`

/** What to do about each problem, by the field that holds the address. */
export const ADDRESS_PROBLEMS: Readonly<Record<AddressProblem, (field: string) => Sentence>> = {
  not_absolute: (field) =>
    sentence(
      "address_not_absolute",
      "{{field}} must be an absolute URL such as https://shop.example/checkout/alipay.",
      { field }
    ),
  scheme: (field) =>
    sentence(
      "address_scheme",
      "{{field}} must lead to a page or an app, as https://shop.example/checkout/alipay does; this scheme is not allowed.",
      { field }
    ),
  credentials: (field) =>
    sentence("address_credentials", "{{field}} must not contain a user name or password.", {
      field,
    }),
}

/** Whether a text is a scheme and a host and nothing else. */
export const isSite = (text: string): boolean => {
  const { url } = readReturnAddress(text)
  return url !== undefined && url.host !== "" && siteOf(url) === text.replace(/\/$/, "")
}
