import type { AgreementRow } from "../modules/alipay"
import type { AgreementState } from "../modules/alipay/agreements/states"
import type { AgreementStores } from "../modules/alipay/parts"
import { discardUnused } from "./discard-token"

type Ending = {
  state: Extract<AgreementState, "expired" | "revoked" | "failed">
  /** Our word or the gateway's code; the one that is on the row stays where it is left out. */
  reason?: string
  /** Who ended it; the one that is on the row stays where it is left out. */
  by?: "wallet" | "expiry"
}

/** The shopper or the wallet has ended it: there is nothing left to charge, and nothing to tell the gateway. */
export const ENDED_IN_WALLET: Ending = { state: "revoked", reason: "ENDED_IN_WALLET", by: "wallet" }
export const TOKEN_EXPIRED: Ending = { state: "expired", reason: "TOKEN_EXPIRED", by: "expiry" }
/** The shopper did not agree in time. */
export const CONSENT_EXPIRED: Ending = { state: "failed", reason: "CONSENT_EXPIRED", by: "expiry" }
/** The gateway knows that a person or the shop has ended it; who and why was written down when it was asked for. */
export const REVOKED: Ending = { state: "revoked" }

/** Ends an agreement for good. A token that came for one which never came about is given back. */
export const endAgreement = async (
  alipay: AgreementStores,
  row: AgreementRow,
  { state, reason, by }: Ending
): Promise<AgreementRow> => {
  const after = await alipay.agreements.advance(row.id, state, {
    ended_at: alipay.now(),
    ...(reason === undefined ? {} : { reason }),
    ...(by === undefined ? {} : { ended_by: by }),
    ...(by === "wallet" ? { next_check_at: null } : {}),
  })
  if (state === "failed") {
    await discardUnused(alipay, { before: row, after })
  }
  return after
}
