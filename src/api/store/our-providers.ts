import { autoDebitProviderOf } from "../../agreements/rules/agreement-view"

const OUR_PROVIDERS = /^pp_alipay(-auto-debit)?_/

/** Whether a payment provider's id is one of ours. */
export const isOurProvider = (providerId: unknown): boolean =>
  typeof providerId === "string" && OUR_PROVIDERS.test(providerId)

/** Whether it is the one that charges linked wallets. */
export const isAutoDebitProvider = (providerId: string): boolean =>
  providerId.startsWith(autoDebitProviderOf(""))
