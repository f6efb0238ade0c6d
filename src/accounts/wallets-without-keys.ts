import { MedusaError } from "@medusajs/framework/utils"
import type { LinkedWallets } from "../modules/alipay/agreements/agreement-book"
import type { AccountStores } from "../modules/alipay/parts"

/** The client ID that an account still has without what the settings page keeps, where it can be used. */
export const clientIdInConfig = (
  { accounts }: AccountStores,
  handle: string
): string | undefined => {
  try {
    return accounts.resolve(handle, undefined).clientId
  } catch (error) {
    if (MedusaError.isMedusaError(error)) {
      return undefined
    }
    throw error
  }
}

/** Linked wallets that can neither be charged nor ended from here once an account and its former keys are deleted. */
export const walletsWithoutKeys = async (
  alipay: AccountStores,
  handle: string
): Promise<LinkedWallets> =>
  await alipay.agreements.linkedWith(handle, clientIdInConfig(alipay, handle))
