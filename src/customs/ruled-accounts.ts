import {
  customsOptionsSchema,
  readCustoms,
  type CustomsRegistration,
} from "../modules/alipay/accounts/customs-options"
import type { AccountStores } from "../modules/alipay/parts"

/** Accounts whose orders a rule declares, by handle. Each order asks: the rows are read once in some seconds. */
export const ruledAccounts = async ({
  accounts,
  accountStore,
}: Pick<AccountStores, "accounts" | "accountStore">): Promise<Map<string, CustomsRegistration>> => {
  const rows = new Map((await accountStore.listLately()).map((row) => [row.handle, row]))
  const found = new Map<string, CustomsRegistration>()
  for (const handle of accounts.handles()) {
    const { customs } = (accounts.optionsOf(handle) ?? {}) as { customs?: unknown }
    const given = customsOptionsSchema.safeParse(rows.get(handle)?.customs ?? customs)
    const registration = readCustoms(given.data)
    if (registration?.byRule === true) {
      found.set(handle, registration)
    }
  }
  return found
}
