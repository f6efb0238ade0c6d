import { walletOf } from "../gateway"
import type { AgreementRow } from "../modules/alipay"
import type { AgreementStores } from "../modules/alipay/parts"

/** The gateway may hold a permission whose token no one has: only the shopper can end it, in the wallet. */
export const tellTokenLost = async (
  alipay: AgreementStores,
  row: AgreementRow,
  code: string
): Promise<void> => {
  await alipay.attention.open({
    kind: "agreement_lost",
    subject: row.id,
    handle: row.handle,
    fingerprint: code,
    facts: {
      agreement_id: row.id,
      customer_id: row.customer_id,
      wallet: walletOf(row.payment_method_type).name,
      login: row.login,
      result_code: code,
    },
  })
}
