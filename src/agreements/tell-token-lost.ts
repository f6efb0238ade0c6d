import type { AgreementRow } from "../modules/alipay"
import { ITEMS } from "../modules/alipay/attention/items"
import type { AgreementStores } from "../modules/alipay/parts"

/** The sealed token can't be read. */
export const TOKEN_UNREADABLE = "TOKEN_UNREADABLE"

/** The gateway may hold a permission whose token no one has: only the shopper can end it, in the wallet. */
export const tellTokenLost = async (
  alipay: AgreementStores,
  agreement: AgreementRow,
  code: string
): Promise<void> => {
  await alipay.attention.open(ITEMS.agreement_lost({ agreement, code }))
}
