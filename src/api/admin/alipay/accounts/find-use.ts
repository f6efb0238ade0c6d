import { walletsWithoutKeys } from "../../../../accounts/wallets-without-keys"
import type { AlipayModuleService } from "../../../../modules/alipay"
import type { AdminAlipayInUseResponse } from "../../../../types/http"
import { sentence, type Sentence } from "../../../../gateway"

const saidOf = (payments: number, wallets: number): Sentence =>
  payments > 0
    ? sentence(
        "account_has_payments",
        "{{payments}} payments of this account are still open. Delete it when they are settled.",
        { payments }
      )
    : sentence(
        "account_has_wallets",
        "{{wallets}} linked wallets can neither be charged nor ended without this account's keys. End them on their customers' pages first, or delete the account without purge_former_keys=true. With leave_linked_wallets=true it is deleted all the same: only the customers can then end the permission, in their wallets.",
        { wallets }
      )

/**
 * What keeps an account from being deleted; nothing when it may be.
 * @param leavesWallets whether linked wallets keep their keys, or the caller knows that they don't
 */
export const findUse = async (
  alipay: AlipayModuleService,
  handle: string,
  leavesWallets: boolean
): Promise<AdminAlipayInUseResponse | undefined> => {
  const payments = await alipay.payments.countOpen(handle)
  const wallets = leavesWallets
    ? { count: 0, customer_ids: [] }
    : await walletsWithoutKeys(alipay, handle)
  return payments === 0 && wallets.count === 0
    ? undefined
    : {
        type: "not_allowed",
        ...saidOf(payments, wallets.count),
        open_payments: payments,
        linked_wallets: wallets.count,
        customer_ids: wallets.customer_ids,
      }
}
