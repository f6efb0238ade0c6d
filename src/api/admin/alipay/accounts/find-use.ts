import { clientIdInConfig, walletsWithoutKeys } from "../../../../accounts/wallets-without-keys"
import type { AlipayModuleService } from "../../../../modules/alipay"
import type { AdminAlipayInUseResponse } from "../../../../types/http"
import { sentence, type Sentence } from "../../../../gateway"

const saidOf = (payments: number, wallets: number, disputes: number): Sentence => {
  if (payments > 0) {
    return sentence(
      "account_has_payments",
      "{{payments}} payments of this account are still open. Delete it when they are settled.",
      { payments }
    )
  }
  return wallets > 0
    ? sentence(
        "account_has_wallets",
        "{{wallets}} linked wallets can neither be charged nor ended without this account's keys. End them on their customers' pages first, or delete the account without purge_former_keys=true. With leave_linked_wallets=true it is deleted all the same: only the customers can then end the permission, in their wallets.",
        { wallets }
      )
    : sentence(
        "account_has_disputes",
        "{{disputes}} disputes of this account are still open. Without its keys they can't be answered, and what they end with is not believed. Delete it when they are over, or without purge_former_keys=true. With leave_open_disputes=true it is deleted all the same.",
        { disputes }
      )
}

/** What a caller leaves behind: because it keeps its keys, or knowing that it does not. */
type Leaves = { wallets: boolean; disputes: boolean }

/** What keeps an account from being deleted; nothing when it may be. */
export const findUse = async (
  alipay: AlipayModuleService,
  handle: string,
  leaves: Leaves
): Promise<AdminAlipayInUseResponse | undefined> => {
  const payments = await alipay.payments.countOpen(handle)
  const wallets = leaves.wallets
    ? { count: 0, customer_ids: [] }
    : await walletsWithoutKeys(alipay, handle)
  const disputes = leaves.disputes
    ? 0
    : await alipay.disputes.countOpen(handle, clientIdInConfig(alipay, handle))
  return payments === 0 && wallets.count === 0 && disputes === 0
    ? undefined
    : {
        type: "not_allowed",
        ...saidOf(payments, wallets.count, disputes),
        open_payments: payments,
        linked_wallets: wallets.count,
        open_disputes: disputes,
        customer_ids: wallets.customer_ids,
      }
}
