import type { AlipayConnectionResult, AlipayProbeResult } from "./account-checks"
import type { AlipaySentence, AlipaySentenceParams } from "./sentences"

/** `na`, `us`, `sea`, `eu`: the gateway's domain, by the region of the merchant contract. */
export type AlipayRegion = "na" | "us" | "sea" | "eu"
export type AlipayEnvironment = "sandbox" | "live"
export type AlipayCaptureMode = "automatic" | "manual"
/** What an account may keep from the gateway. */
export type AlipayDataGroup = "buyer" | "shipping" | "billing" | "goods" | "device"

/** Where a value in force comes from: the settings page, medusa-config, the plugin's own default, or nowhere. */
export type AlipayValueSource = "settings" | "config" | "default" | "missing"

export type AlipaySourced<Value> = {
  /** The value in force; `null` when there is none. */
  value: Value
  source: AlipayValueSource
}

/** What can be said about a key without showing it. */
export type AlipayKeyFacts = {
  source: Exclude<AlipayValueSource, "default" | "missing">
  /** SHA-256 of the public half's DER, in hexadecimal; `null` when the key can't be read. */
  fingerprint: string | null
  /** Size in bits. */
  size: number | null
  /** Public half, base64 on one line: what belongs into the gateway's dashboard. `null` when it can't be read. */
  public_key: string | null
  /** Why the key can't be used, with how to fix it. */
  problem: string | null
  /** `problem` with its code and values, where it has them. */
  problem_sentence: AlipaySentence | null
}

/** One of the gateway's own public keys; several may be in force during a rotation. */
export type AlipayPublicKeyFacts = {
  /** The gateway's key version. */
  key_version: string
  fingerprint: string | null
  size: number | null
  problem: string | null
  problem_sentence: AlipaySentence | null
}

export type AlipayNotificationFacts = {
  /** The exact address for the gateway's dashboard; `null` until `backend_url` is set. */
  url: string | null
  /** Path to append to the backend's public address. */
  path: string
  /** Kinds that must be switched on or given this address in the dashboard. */
  kinds: AlipayNotificationKind[]
  last_genuine_at: string | null
  last_refused_at: string | null
  /** Why the last one was refused, as a sentence. */
  last_refused_reason: string | null
  /** `last_refused_reason` with its code and values; null where it was kept by an older version. */
  last_refused_sentence: AlipaySentence | null
  last_probe: AlipayProbeResult | null
}

export type AlipayNotificationKind = {
  /** The gateway's own name of the notification, such as `notifyPayment`. */
  name: string
  /** `request`: its address travels with each request; `dashboard`: it has to be entered there. */
  set_in: "request" | "dashboard"
}

/** What stands between this account and its first payment. */
export type AlipayAccountProblem = AlipaySentence & {
  severity: "error" | "warning"
  field: string | null
}

/** An account in the list; it can't hold a secret. */
export type AdminAlipayAccountSummary = {
  /** The `id` under which the provider is registered. */
  handle: string
  label: string | null
  /** Provider in Medusa: `pp_alipay_<handle>`. */
  provider_id: string
  /** medusa-config registers a provider under this handle. */
  registered: boolean
  /** The settings page keeps a row for it. */
  saved: boolean
  environment: AlipayEnvironment | null
  region: AlipayRegion
  /** Last four characters of the client ID. */
  client_id: string | null
  /** Everything a payment needs is there and can be read. */
  ready: boolean
  problems: AlipayAccountProblem[]
  last_test: AlipayConnectionResult | null
  open_payments: number
  revision: number
  updated_at: string | null
}

/** How a merchant is registered with China's customs, and which orders are declared; see docs/customs.md. */
export type AlipayCustomsSettings = {
  customs_code: string
  merchant_customs_code: string
  merchant_customs_name: string
  declare?: "by_hand" | "by_rule" | undefined
  when?: "payment" | "fulfillment" | undefined
  per?: "order" | "fulfillment" | undefined
  /** Ids; empty or left out: all. */
  sales_channels?: string[] | undefined
  buyer_certificates?: boolean | undefined
}

/** Values in force by field, each with where it comes from; no field can hold a secret. */
export type AlipayAccountSettings = {
  region: AlipaySourced<AlipayRegion>
  gateway_url: AlipaySourced<string | null>
  environment: AlipaySourced<AlipayEnvironment | null>
  client_id: AlipaySourced<string | null>
  key_version: AlipaySourced<string>
  settlement_currency: AlipaySourced<string | null>
  payment_method_types: AlipaySourced<string[]>
  order_description: AlipaySourced<string>
  display_name: AlipaySourced<string | null>
  merchant_region: AlipaySourced<string | null>
  do_not_send: AlipaySourced<AlipayDataGroup[]>
  customs: AlipaySourced<AlipayCustomsSettings | null>
  capture_mode: AlipaySourced<AlipayCaptureMode>
  timeout_ms: AlipaySourced<number | null>
  return_url: AlipaySourced<string | null>
  allowed_return_origins: AlipaySourced<string[]>
}

export type AdminAlipayAccount = AdminAlipayAccountSummary & {
  settings: AlipayAccountSettings
  private_key: AlipayKeyFacts | null
  /** A pair made to replace the key in force; it signs nothing until it is activated. */
  next_private_key: (AlipayKeyFacts & { key_version: string }) | null
  alipay_public_keys: { source: AlipayValueSource; keys: AlipayPublicKeyFacts[] }
  notifications: AlipayNotificationFacts
  /** Merchant accounts used under this handle before, kept for refunds of their payments. */
  former_client_ids: {
    client_id: string
    environment: AlipayEnvironment
    retired_at: string
  }[]
  created_at: string | null
  updated_by: string | null
}

/** Whether secrets can be stored, and the command that makes a sealing key when they can't. */
export type AlipaySealing = {
  available: boolean
  /** Names the key in use without showing it. */
  key_id: string | null
  command: string
  option: string
}

/** `GET /admin/alipay/accounts` */
export type AdminAlipayAccountsResponse = {
  accounts: AdminAlipayAccountSummary[]
  count: number
  sealing: AlipaySealing
}

/** `GET|POST /admin/alipay/accounts/:handle` */
export type AdminAlipayAccountResponse = { account: AdminAlipayAccount; sealing: AlipaySealing }

/**
 * Left out: kept. `null`: cleared, the value of medusa-config or the default is in force again.
 */
export type AdminAlipayAccountFields = {
  label?: string | null
  region?: AlipayRegion | null
  gateway_url?: string | null
  environment?: AlipayEnvironment | null
  client_id?: string | null
  /** PEM or bare base64; written, never read. */
  private_key?: string | null
  key_version?: string | null
  /** The whole list; `null` for that of medusa-config. */
  alipay_public_keys?: { key_version: string; public_key: string }[] | null
  /** Versions of stored keys to keep beside those sent in `alipay_public_keys`. */
  keep_alipay_public_keys?: string[]
  settlement_currency?: string | null
  payment_method_types?: string[] | null
  order_description?: string | null
  display_name?: string | null
  merchant_region?: string | null
  do_not_send?: AlipayDataGroup[] | null
  customs?: AlipayCustomsSettings | null
  capture_mode?: AlipayCaptureMode | null
  timeout_ms?: number | null
  return_url?: string | null
  allowed_return_origins?: string[] | null
}

/** `POST /admin/alipay/accounts` */
export type AdminAlipayCreateAccount = AdminAlipayAccountFields & { handle: string }

/** `POST /admin/alipay/accounts/:handle` */
export type AdminAlipayUpdateAccount = AdminAlipayAccountFields & {
  /** The revision that was edited; 0 for a handle that has no row yet. */
  revision: number
}

/** What is wrong with one field. */
export type AlipayFieldError = {
  field: string
  message: string
  code?: string | undefined
  params?: AlipaySentenceParams | undefined
}

/** 400: one entry per field that is not right. */
export type AdminAlipayInvalidResponse = {
  type: "invalid_data"
  /** Of the first error, as its code and values. */
  message: string
  code?: string | undefined
  params?: AlipaySentenceParams | undefined
  /** `code` and `params` where the message can be translated. */
  errors: AlipayFieldError[]
}

/** 409: another admin saved first. */
export type AdminAlipayConflictResponse = {
  type: "conflict"
  message: string
  /** Fields changed since the revision that was edited. */
  changed_fields: string[]
  changed_by: string | null
  changed_at: string | null
  /** As it is now; `null` when it was deleted. */
  account: AdminAlipayAccount | null
}

/**
 * `POST /admin/alipay/accounts/:handle/key-pair`: makes an RSA-2048 pair, keeps the private half sealed, and answers as
 * the account's GET. An account without a key takes it into use at once (`account.private_key`); otherwise it waits as
 * `account.next_private_key` until its public half is uploaded and it is activated.
 */
export type AdminAlipayCreateKeyPair = { revision: number; key_version?: string }

/** `POST /admin/alipay/accounts/:handle/key-pair/activate`, and `DELETE …/key-pair` to throw the waiting pair away. */
export type AdminAlipaySettleKeyPair = { revision: number }

/**
 * `POST /admin/alipay/accounts/:handle/test-connection` with the fields of an edit that is not saved yet, or `{}` for what is
 * saved; only the latter is remembered. `next_key` signs with the pair that waits.
 */
export type AdminAlipayTestConnection = AdminAlipayAccountFields & { next_key?: boolean }

/** `GET /admin/alipay/accounts/:handle/changes?limit=&offset=` */
export type AdminAlipayAccountChange = {
  id: string
  action:
    | "created"
    | "updated"
    | "deleted"
    | "key_pair_created"
    | "key_pair_activated"
    | "key_pair_discarded"
  /** Names of fields, never values. */
  fields: string[]
  actor_id: string | null
  /** Email of the admin, when there still is one. */
  actor: string | null
  revision: number
  created_at: string
}
export type AdminAlipayAccountChangesResponse = {
  changes: AdminAlipayAccountChange[]
  count: number
  limit: number
  offset: number
}

/**
 * `DELETE /admin/alipay/accounts/:handle`; 409 with `AdminAlipayInUseResponse` while payments are open, and with
 * `purge_former_keys=true` while wallets are linked, unless `leave_linked_wallets=true`, or disputes are open, unless
 * `leave_open_disputes=true`.
 */
export type AdminAlipayDeleteResponse = { id: string; object: "alipay_account"; deleted: true }
export type AdminAlipayInUseResponse = {
  type: "not_allowed"
  message: string
  open_payments: number
  /** Wallets that could neither be charged nor ended without the keys. */
  linked_wallets: number
  /** Disputes that could not be answered, and whose end would not be believed, without the keys. */
  open_disputes: number
  /** Whose wallets they are, 20 at most. */
  customer_ids: string[]
}
