import type { AlipayDataGroup } from "../../../types/http"
import type { AccountOptions } from "./account-options"
import type { CustomsOptions } from "./customs-options"

/** A row of `alipay_account`: what the settings page says; empty fields leave the options in force. */
export type AccountRow = {
  id: string
  handle: string
  label: string | null
  region: NonNullable<AccountOptions["region"]> | null
  gateway_url: string | null
  environment: "sandbox" | "live" | null
  client_id: string | null
  /** Sealed. */
  private_key: string | null
  key_version: string | null
  /** Sealed. */
  next_private_key: string | null
  next_key_version: string | null
  alipay_public_keys: Record<string, string> | null
  settlement_currency: string | null
  payment_method_types: string[] | null
  order_description: string | null
  display_name: string | null
  merchant_region: string | null
  do_not_send: AlipayDataGroup[] | null
  customs: CustomsOptions | null
  capture_mode: "automatic" | "manual" | null
  timeout_ms: number | null
  return_url: string | null
  allowed_return_origins: string[] | null
  revision: number
  updated_by: string | null
  created_at: Date
  updated_at: Date
}

/** Columns that override an option of the same name. */
export const PLAIN_FIELDS = [
  "region",
  "gateway_url",
  "environment",
  "client_id",
  "key_version",
  "settlement_currency",
  "payment_method_types",
  "order_description",
  "display_name",
  "merchant_region",
  "do_not_send",
  "customs",
  "capture_mode",
  "timeout_ms",
  "return_url",
  "allowed_return_origins",
] as const satisfies readonly (keyof AccountRow & keyof AccountOptions)[]

export type PlainField = (typeof PLAIN_FIELDS)[number]

/** What an edit may set; `private_key` is sealed by the time it is stored. */
export type AccountValues = Partial<
  Pick<
    AccountRow,
    | PlainField
    | "label"
    | "private_key"
    | "next_private_key"
    | "next_key_version"
    | "alipay_public_keys"
  >
>

/** What a row overrides, the private key aside. */
export const plainOverridesOf = (row: AccountRow | undefined): AccountOptions =>
  row === undefined
    ? {}
    : (Object.fromEntries([
        ...PLAIN_FIELDS.flatMap((field) => (row[field] === null ? [] : [[field, row[field]]])),
        ...(row.alipay_public_keys === null ? [] : [["alipay_public_key", row.alipay_public_keys]]),
      ]) as AccountOptions)
