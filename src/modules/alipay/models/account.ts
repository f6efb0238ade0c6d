import { model } from "@medusajs/framework/utils"

/**
 * What the settings page says about an account, by handle. An empty field leaves the value of medusa-config, or the
 * default, in force.
 */
export const AlipayAccount = model.define("alipay_account", {
  id: model.id({ prefix: "alacc" }).primaryKey(),
  handle: model.text().unique(),
  label: model.text().nullable(),
  region: model.text().nullable(),
  gateway_url: model.text().nullable(),
  environment: model.text().nullable(),
  client_id: model.text().nullable(),
  /** Sealed; never plain. */
  private_key: model.text().nullable(),
  key_version: model.text().nullable(),
  /** Sealed; waits until its public half is known at the gateway. */
  next_private_key: model.text().nullable(),
  next_key_version: model.text().nullable(),
  /** By key version. */
  alipay_public_keys: model.json().nullable(),
  settlement_currency: model.text().nullable(),
  payment_method_types: model.json().nullable(),
  order_description: model.text().nullable(),
  display_name: model.text().nullable(),
  merchant_region: model.text().nullable(),
  do_not_send: model.json().nullable(),
  /** Registration with China's customs, and which orders are declared. */
  customs: model.json().nullable(),
  capture_mode: model.text().nullable(),
  timeout_ms: model.number().nullable(),
  return_url: model.text().nullable(),
  allowed_return_origins: model.json().nullable(),
  /** Counts the saves; an edit of an older one is refused. */
  revision: model.number().default(1),
  updated_by: model.text().nullable(),
})
