import type { AdminAlipayAccountFields } from "../../types/http"
import type { TextKey } from "../i18n/use-text"

/** A setting of an account that this page edits. */
export type FieldName = Exclude<keyof AdminAlipayAccountFields, "keep_alipay_public_keys">

/** The parts of an account's page that can be edited. */
export type EditableSection = "general" | "private_key" | "public_keys" | "payments" | "return_url"

type FieldText = { label: TextKey; hint: TextKey; section: EditableSection }

export const FIELD_TEXTS: Readonly<Record<FieldName, FieldText>> = {
  label: { label: "field.label.label", hint: "field.label.hint", section: "general" },
  environment: {
    label: "field.environment.label",
    hint: "field.environment.hint",
    section: "general",
  },
  region: { label: "field.region.label", hint: "field.region.hint", section: "general" },
  client_id: { label: "field.client_id.label", hint: "field.client_id.hint", section: "general" },
  key_version: {
    label: "field.key_version.label",
    hint: "field.key_version.hint",
    section: "general",
  },
  gateway_url: {
    label: "field.gateway_url.label",
    hint: "field.gateway_url.hint",
    section: "general",
  },
  timeout_ms: {
    label: "field.timeout_ms.label",
    hint: "field.timeout_ms.hint",
    section: "general",
  },
  private_key: {
    label: "field.private_key.label",
    hint: "field.private_key.hint",
    section: "private_key",
  },
  alipay_public_keys: {
    label: "field.alipay_public_keys.label",
    hint: "field.alipay_public_keys.hint",
    section: "public_keys",
  },
  payment_method_types: {
    label: "field.payment_method_types.label",
    hint: "field.payment_method_types.hint",
    section: "payments",
  },
  capture_mode: {
    label: "field.capture_mode.label",
    hint: "field.capture_mode.hint",
    section: "payments",
  },
  settlement_currency: {
    label: "field.settlement_currency.label",
    hint: "field.settlement_currency.hint",
    section: "payments",
  },
  order_description: {
    label: "field.order_description.label",
    hint: "field.order_description.hint",
    section: "payments",
  },
  return_url: {
    label: "field.return_url.label",
    hint: "field.return_url.hint",
    section: "return_url",
  },
  allowed_return_origins: {
    label: "field.allowed_return_origins.label",
    hint: "field.allowed_return_origins.hint",
    section: "return_url",
  },
}

/** The server's older names of what is one field on this page. */
const OTHER_NAMES: Readonly<Record<string, FieldName>> = {
  alipay_public_key: "alipay_public_keys",
  keep_alipay_public_keys: "alipay_public_keys",
  next_private_key: "private_key",
  next_key_version: "key_version",
}

/** The field of this page that the server means. */
export const fieldOf = (name: string | null): FieldName | undefined => {
  const known = name === null ? undefined : (OTHER_NAMES[name] ?? name)
  return known !== undefined && Object.hasOwn(FIELD_TEXTS, known) ? (known as FieldName) : undefined
}
