import type { AgreementRow } from "../modules/alipay"
import type { AgreementStores } from "../modules/alipay/parts"

/** The shopper or the wallet has ended it: there is nothing left to charge, and nothing to tell the gateway. */
export const endByWallet = async (
  alipay: AgreementStores,
  row: AgreementRow
): Promise<AgreementRow> =>
  await alipay.agreements.advance(row.id, "revoked", {
    reason: "ENDED_IN_WALLET",
    ended_at: alipay.now(),
    ended_by: "wallet",
    next_check_at: null,
  })
