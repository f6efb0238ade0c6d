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
export type AddressProblem = "not_absolute" | "scheme" | "credentials" | "too_long"

/** As many characters as the gateway takes. */
const LONGEST = 2048

type Read = { url: URL; problem?: undefined } | { url?: undefined; problem: AddressProblem }

/** Reads an address that a shopper can be sent to: a page, or a place in an app under the app's scheme. */
export const readAddress = (text: string): Read => {
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

/** Reads an address that leads back to a shop. It is sent as it was parsed, and one letter may become nine then. */
export const readReturnAddress = (text: string): Read => {
  const read = readAddress(text)
  return read.url !== undefined && read.url.href.length > LONGEST ? { problem: "too_long" } : read
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
  too_long: (field) =>
    sentence(
      "address_too_long",
      "{{field}} is longer than {{longest}} characters as it is sent, with letters beyond ASCII and spaces encoded. Send a shorter one.",
      { field, longest: LONGEST }
    ),
}

/** Whether a text is a scheme and a host and nothing else. */
export const isSite = (text: string): boolean => {
  const { url } = readAddress(text)
  return url !== undefined && url.host !== "" && siteOf(url) === text.replace(/\/$/, "")
}
