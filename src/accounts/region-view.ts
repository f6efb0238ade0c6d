import { whyNotInCurrency } from "./rules/region-wallets"
import { walletOf } from "../gateway"
import type { AdminAlipayAccountSummary, AdminAlipayRegionAccount } from "../types/http"
import { listAccounts, viewAccount } from "./account-view"
import type { AccountStores } from "../modules/alipay/parts"

/** A region of Medusa with the providers it offers. */
export type RegionFacts = { id: string; currency_code: string; providerIds: readonly string[] }

/** What a shopper of a region will see of each registered account, and why not if nothing. */
export const viewRegion = async (
  alipay: AccountStores,
  region: RegionFacts
): Promise<AdminAlipayRegionAccount[]> => {
  const accounts = (await listAccounts(alipay)).filter(({ registered }) => registered)
  return await Promise.all(accounts.map((account) => viewOne(alipay, account, region)))
}

const viewOne = async (
  alipay: AccountStores,
  account: AdminAlipayAccountSummary,
  { currency_code: currency, providerIds }: RegionFacts
): Promise<AdminAlipayRegionAccount> => {
  const { handle, label, provider_id: providerId, environment } = account
  const enabled = providerIds.includes(providerId)
  const types = (await viewAccount(alipay, handle))?.settings.payment_method_types.value ?? []
  const wallets = types.map((type) => {
    const reason = whyNotInCurrency(type, currency)
    return { type, name: walletOf(type).name, offered: reason === null, reason }
  })
  const problem = account.problems.find(({ severity }) => severity === "error")
  return {
    handle,
    label,
    provider_id: providerId,
    environment,
    enabled,
    reason: enabled
      ? (problem?.message ??
        (wallets.some(({ offered }) => offered)
          ? null
          : `None of its wallets can be paid in ${currency.toUpperCase()}.`))
      : "Its provider is not enabled in this region. Edit the region and add it to the payment providers.",
    wallets,
  }
}
