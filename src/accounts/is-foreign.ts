import type { PaymentRow } from "../modules/alipay"
import type { CurrentAccount } from "../modules/alipay/accounts/account-registry"

/**
 * Whether a payment was requested in another environment than its account is in now: no order may stand on it. Of an
 * account that can't be read, test money counts as foreign: the account may be on its way to live.
 */
export const isForeign = (
  { environment }: Pick<PaymentRow, "environment">,
  current: CurrentAccount
): boolean =>
  current instanceof Error ? environment === "sandbox" : current.account.environment !== environment
