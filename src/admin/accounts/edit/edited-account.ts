import type {
  AdminAlipayAccount,
  AlipayAccountSettings,
  AlipaySourced,
  AlipayValueSource,
} from "../../../types/http"
import type { FieldName } from "../fields"

type Settings = {
  [Name in keyof AlipayAccountSettings]: AlipaySourced<AlipayAccountSettings[Name]["value"] | null>
}

/** What the forms read of an account. */
export type EditedAccount = Pick<
  AdminAlipayAccount,
  "handle" | "label" | "revision" | "private_key" | "alipay_public_keys"
> & { settings: Settings }

const NOTHING = { value: null, source: "missing" } as const

/** An account of which nothing is known yet. */
export const NEW_ACCOUNT: EditedAccount = {
  handle: "",
  label: null,
  revision: 0,
  private_key: null,
  alipay_public_keys: { source: "missing", keys: [] },
  settings: {
    region: NOTHING,
    gateway_url: NOTHING,
    environment: NOTHING,
    client_id: NOTHING,
    key_version: NOTHING,
    settlement_currency: NOTHING,
    payment_method_types: NOTHING,
    order_description: NOTHING,
    display_name: NOTHING,
    merchant_region: NOTHING,
    do_not_send: NOTHING,
    customs: NOTHING,
    capture_mode: NOTHING,
    timeout_ms: NOTHING,
    return_url: NOTHING,
    allowed_return_origins: NOTHING,
  },
}

/** Where the value in force of a field comes from. */
export const sourceOf = (account: EditedAccount, name: FieldName): AlipayValueSource => {
  if (name === "label") {
    return account.label === null ? "default" : "settings"
  }
  if (name === "private_key") {
    return account.private_key?.source ?? "missing"
  }
  return name === "alipay_public_keys"
    ? account.alipay_public_keys.source
    : account.settings[name].source
}
