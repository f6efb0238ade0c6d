import { model } from "@medusajs/framework/utils"
import { LINKED_STATES } from "../agreements/states"

/**
 * A shopper's permission to be debited, from the moment the wallet is asked for it. Tokens and the code they are
 * exchanged for are sealed; what has to be found again is kept as a digest beside them.
 */
export const AlipayAgreement = model
  .define("alipay_agreement", {
    id: model.id({ prefix: "alagr" }).primaryKey(),
    handle: model.text(),
    /** Tokens belong to the client ID they were given to. */
    client_id: model.text(),
    customer_id: model.text(),
    payment_method_type: model.text(),
    state: model.text(),
    /** A stable code of why it ended or failed. */
    reason: model.text().nullable(),
    /** SHA-256 of the secret that comes back with the shopper. */
    auth_state_digest: model.text().unique(),
    /** Until when the shopper may answer. */
    consent_expires_at: model.dateTime(),
    return_url: model.text(),
    auth_code: model.text().nullable(),
    auth_code_digest: model.text().nullable(),
    /** Digest of the code that the customer's own browser brought back: no other is exchanged. */
    confirmed_digest: model.text().nullable(),
    /** A code or refresh token is on its way to the gateway: if no answer is written, one may have been lost. */
    exchange_begun_at: model.dateTime().nullable(),
    access_token: model.text().nullable(),
    access_token_digest: model.text().nullable(),
    access_token_expires_at: model.dateTime().nullable(),
    refresh_token: model.text().nullable(),
    refresh_token_expires_at: model.dateTime().nullable(),
    /** When the tokens in use were given; with the expiry it tells their lifetime. */
    token_since: model.dateTime().nullable(),
    /** Masked by the wallet. */
    login: model.text().nullable(),
    /** It is to be ended; the gateway is told until it has agreed. */
    revoke_asked_at: model.dateTime().nullable(),
    ended_at: model.dateTime().nullable(),
    /** `customer`, `wallet`, `expiry`, or an admin user's id. */
    ended_by: model.text().nullable(),
    checks: model.number().default(0),
    next_check_at: model.dateTime().nullable(),
    claimed_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["customer_id"] },
    { on: ["access_token_digest"] },
    { on: ["auth_code_digest"] },
    { on: ["next_check_at"], where: "next_check_at IS NOT NULL" },
    { name: "IDX_alipay_agreement_linked_handle", on: ["handle"], where: LINKED_STATES },
    {
      name: "IDX_alipay_agreement_open",
      on: ["id"],
      where: "state IN ('pending', 'active', 'expiring') AND revoke_asked_at IS NULL",
    },
  ])
