import type { AdminAlipayAccountFields } from "../../types/http"

/** A setting of an account that these pages edit; its texts are `field.<name>.label` and `.hint`. */
export type FieldName = Exclude<keyof AdminAlipayAccountFields, "keep_alipay_public_keys">

/** The parts of an account's page that can be edited. */
export type EditableSection =
  "general" | "private_key" | "public_keys" | "payments" | "customs" | "return_url"

/** What an address names a section of the page by, such as `/settings/alipay/cn#connection`. */
export type Anchor = EditableSection | "connection" | "notifications"

/** Where each field is edited, in the order in which they stand on the page. */
export const SECTION_OF: Readonly<Record<FieldName, EditableSection>> = {
  label: "general",
  environment: "general",
  region: "general",
  client_id: "general",
  key_version: "general",
  gateway_url: "general",
  timeout_ms: "general",
  private_key: "private_key",
  alipay_public_keys: "public_keys",
  payment_method_types: "payments",
  capture_mode: "payments",
  settlement_currency: "payments",
  order_description: "payments",
  display_name: "payments",
  merchant_region: "payments",
  do_not_send: "payments",
  customs: "customs",
  return_url: "return_url",
  allowed_return_origins: "return_url",
}

export const FIELD_NAMES = Object.keys(SECTION_OF) as FieldName[]

/** The server's older names of what is one field on this page. */
const OTHER_NAMES: Readonly<Record<string, FieldName>> = {
  alipay_public_key: "alipay_public_keys",
  keep_alipay_public_keys: "alipay_public_keys",
  next_private_key: "private_key",
  next_key_version: "key_version",
}

/** The field of these pages that the server means. */
export const fieldOf = (name: string | null): FieldName | undefined => {
  const known = name === null ? undefined : (OTHER_NAMES[name] ?? name)
  return known !== undefined && Object.hasOwn(SECTION_OF, known) ? (known as FieldName) : undefined
}

/** The part of the page that the address names. */
export const sectionOf = (name: string | null): EditableSection | undefined =>
  Object.values(SECTION_OF).find((section) => section === name)

/** Opens the form of a part, at a field of it. */
export type OpenEditor = (section: EditableSection, focusOn?: FieldName) => void
