import { linkableWallets } from "./rules/consent"
import { walletOf } from "../gateway"
import type { StoreAlipayLinkableWallet } from "../types/http"
import type { AgreementStores } from "../modules/alipay/parts"
import { providerIdOf } from "../modules/alipay/provider-ids"

/** What customers can link, on every account that can be used. */
export const listLinkableWallets = async (
  alipay: AgreementStores
): Promise<StoreAlipayLinkableWallet[]> => {
  const lists = alipay.accounts.handles().map(async (handle) => {
    const usable = await alipay.accounts.get(handle).catch(() => undefined)
    return linkableWallets(usable?.account ?? { paymentMethodTypes: [] }).map((type) => ({
      provider_id: providerIdOf("auto_debit", handle),
      payment_method_type: type,
      wallet_name: walletOf(type).name,
    }))
  })
  return (await Promise.all(lists)).flat()
}
