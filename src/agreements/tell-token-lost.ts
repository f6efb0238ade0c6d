import type { AgreementRow } from "../modules/alipay"
import { ITEMS } from "../modules/alipay/attention/items"
import type { AgreementStores } from "../modules/alipay/parts"

/** Nothing can be told to the gateway any more: the account's keys are gone. */
export const KEYS_GONE = "ACCOUNT_KEYS_GONE"
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
