import type { AgreementState } from "./states"

/** Why an agreement ended or never came about, where it was us who noticed; else the gateway's code. */
export type AgreementReason =
  | "CONSENT_EXPIRED"
  | "NO_CONSENT_PAGE"
  | "CODE_OF_ANOTHER"
  | "TOKEN_LOST"
  | "TOKEN_EXPIRED"
  | "REVOKED_BY_CUSTOMER"
  | "REVOKED_BY_SHOP"
  | "ACCOUNT_DELETED"
  | "ENDED_IN_WALLET"
  | "INVALID_ACCESS_TOKEN"

/** A row of `alipay_agreement`. Codes and tokens are sealed. */
export type AgreementRow = {
  id: string
  handle: string
  client_id: string
  customer_id: string
  payment_method_type: string
  state: AgreementState
  reason: string | null
  auth_state_digest: string
  consent_expires_at: Date
  return_url: string
  auth_code: string | null
  auth_code_digest: string | null
  confirmed_digest: string | null
  exchange_begun_at: Date | null
  access_token: string | null
  access_token_digest: string | null
  access_token_expires_at: Date | null
  refresh_token: string | null
  refresh_token_expires_at: Date | null
  token_since: Date | null
  login: string | null
  revoke_asked_at: Date | null
  ended_at: Date | null
  ended_by: string | null
  checks: number
  next_check_at: Date | null
  created_at: Date
  updated_at: Date
}

/** The columns that hold a secret. */
export const SEALED_FIELDS = ["auth_code", "access_token", "refresh_token"] as const
export type SealedField = (typeof SEALED_FIELDS)[number]
