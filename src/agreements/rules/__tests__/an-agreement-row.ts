import type { AgreementRow } from "../../../modules/alipay/agreements/agreement-row"

export const NOW = new Date("2026-06-01T00:00:00Z")
export const DAY = 24 * 3_600_000
export const inDays = (days: number): Date => new Date(NOW.getTime() + days * DAY)

/** An active agreement of half a year, given a while ago. */
export const anAgreementRow = (changes: Partial<AgreementRow> = {}): AgreementRow => ({
  id: "alagr_1",
  handle: "cn",
  client_id: "5Y00000000000001",
  customer_id: "cus_1",
  payment_method_type: "ALIPAY_HK",
  state: "active",
  reason: null,
  auth_state_digest: "digest",
  consent_expires_at: inDays(-1),
  return_url: "https://shop.example/wallets",
  auth_code: null,
  auth_code_digest: null,
  confirmed_digest: null,
  exchange_begun_at: null,
  access_token: "sealed",
  access_token_digest: "digest",
  access_token_expires_at: inDays(179),
  refresh_token: "sealed",
  refresh_token_expires_at: inDays(359),
  token_since: inDays(-100),
  login: "sim***@example.com",
  revoke_asked_at: null,
  ended_at: null,
  ended_by: null,
  checks: 0,
  next_check_at: null,
  created_at: inDays(-1),
  updated_at: inDays(-1),
  ...changes,
})

/** One whose shopper is at the wallet. */
export const aPendingRow = (changes: Partial<AgreementRow> = {}): AgreementRow =>
  anAgreementRow({
    state: "pending",
    consent_expires_at: new Date(NOW.getTime() + 20 * 60_000),
    access_token: null,
    access_token_digest: null,
    access_token_expires_at: null,
    refresh_token: null,
    refresh_token_expires_at: null,
    token_since: null,
    login: null,
    ...changes,
  })
