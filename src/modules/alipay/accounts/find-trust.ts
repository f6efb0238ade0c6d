import { MedusaError } from "@medusajs/framework/utils"
import type { AccountRegistry } from "./account-registry"
import { plainOverridesOf } from "./account-row"
import type { AccountStore } from "./account-store"
import type { FormerCredentials } from "./former-credentials"
import { mergeAccountOptions } from "./resolve-account"
import { trustOf, type Trust } from "./trust"

type Parts = {
  accounts: AccountRegistry
  store: AccountStore
  former: FormerCredentials
}

/**
 * Whom the store believes about a client ID's payments, or did before: the other accounts that have it, and every
 * handle's former credentials.
 * @param handle the account that is being changed
 */
export const findTrust = async (
  { accounts, store, former }: Parts,
  { handle, clientId }: Pick<Trust, "handle" | "clientId">
): Promise<Trust[]> => {
  const rows = new Map((await store.list()).map((row) => [row.handle, row]))
  const present = accounts
    .handles()
    .filter((other) => other !== handle)
    .flatMap((other) =>
      readTrust(other, accounts.optionsOf(other), plainOverridesOf(rows.get(other)))
    )
  const retired = (await former.listOf(clientId)).flatMap(
    ({ handle: owner, region, gateway_url, alipay_public_keys }) =>
      readTrust(owner, undefined, {
        region,
        ...(gateway_url === null ? {} : { gateway_url }),
        client_id: clientId,
        alipay_public_key: alipay_public_keys,
      })
  )
  return [...present, ...retired].filter((trust) => trust.clientId === clientId)
}

/** Settings that can't be used bring no trust. */
const readTrust = (...of: Parameters<typeof mergeAccountOptions>): Trust[] => {
  try {
    return [trustOf(of[0], mergeAccountOptions(...of)) ?? []].flat()
  } catch (error) {
    if (MedusaError.isMedusaError(error)) {
      return []
    }
    throw error
  }
}
