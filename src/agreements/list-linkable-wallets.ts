import { autoDebitProviderOf } from "./rules/agreement-view"
import { linkableWallets } from "./rules/consent"
import { walletOf } from "../gateway"
import type { AlipayModuleService } from "../modules/alipay"
import type { StoreAlipayLinkableWallet } from "../types/http"

/** What customers can link, on every account that can be used. */
export const listLinkableWallets = async (
  alipay: AlipayModuleService
): Promise<StoreAlipayLinkableWallet[]> => {
  const lists = alipay.accounts.handles().map(async (handle) => {
    const usable = await alipay.accounts.get(handle).catch(() => undefined)
    return linkableWallets(usable?.account ?? { paymentMethodTypes: [] }).map((type) => ({
      provider_id: autoDebitProviderOf(handle),
      payment_method_type: type,
      wallet_name: walletOf(type).name,
    }))
  })
  return (await Promise.all(lists)).flat()
}
