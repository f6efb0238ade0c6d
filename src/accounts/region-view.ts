import { whyNotInCurrency } from "./rules/region-wallets"
import { sentence, walletOf, type Sentence } from "../gateway"
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

/** A sentence in English, and beside it with its code and values. */
const said = (reason: Sentence | null) => ({
  reason: reason?.message ?? null,
  reason_sentence: reason && { code: reason.code, params: reason.params, message: reason.message },
})

const noWallet = (currency: string): Sentence =>
  sentence("no_wallet_in_currency", "None of its wallets can be paid in {{currency}}.", {
    currency: currency.toUpperCase(),
  })

const NOT_ENABLED = sentence(
  "not_enabled_in_region",
  "Its provider is not enabled in this region. Edit the region and add it to the payment providers."
)

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
    return { type, name: walletOf(type).name, offered: reason === null, ...said(reason) }
  })
  const problem = account.problems.find(({ severity }) => severity === "error")
  return {
    handle,
    label,
    provider_id: providerId,
    environment,
    enabled,
    ...said(
      enabled
        ? (problem ?? (wallets.some(({ offered }) => offered) ? null : noWallet(currency)))
        : NOT_ENABLED
    ),
    wallets,
  }
}
