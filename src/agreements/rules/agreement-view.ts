import { walletOf } from "../../gateway"
import type { AgreementRow } from "../../modules/alipay/agreements/agreement-row"
import type { AlipayAgreementState, StoreAlipayAgreement } from "../../types/http"
import { providerIdOf } from "../../modules/alipay/provider-ids"

/** What is to be ended counts as ended for all but the gateway. */
const stateOf = (row: AgreementRow, now: Date): AlipayAgreementState => {
  const lives = row.state === "active" || row.state === "expiring"
  if (row.revoke_asked_at !== null && (lives || row.state === "pending")) {
    return "revoked"
  }
  const over = row.access_token_expires_at !== null && row.access_token_expires_at <= now
  return lives && over ? "expired" : row.state
}

/** An agreement as its owner may see it: never a token, a code or a digest. */
export const toAgreementView = (row: AgreementRow, now: Date): StoreAlipayAgreement => ({
  id: row.id,
  provider_id: providerIdOf("auto_debit", row.handle),
  payment_method_type: row.payment_method_type,
  wallet_name: walletOf(row.payment_method_type).name,
  currencies: [...walletOf(row.payment_method_type).currencies],
  login: row.login,
  state: stateOf(row, now),
  reason: row.reason,
  expires_at: row.access_token_expires_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
})

const SHOWN = new Set<AlipayAgreementState>(["active", "expiring", "expired"])

/** Whether it belongs on a shopper's list: what never came about and what was ended does not. */
export const isListed = ({ state }: StoreAlipayAgreement): boolean => SHOWN.has(state)
