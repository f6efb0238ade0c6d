import type { CustomsRegistration } from "../../modules/alipay/accounts/customs-options"

/** The only wallet whose payments can be declared. */
export const DECLARED_WALLET = "ALIPAY_CN"

/** The only country whose customs are declared to. */
const DESTINATION = "cn"

export type DeclaredOrder = { countryCode: string | null; salesChannelId: string | null }

/** Whether an order is one that a rule declares. */
export const isOfRule = (
  { byRule, salesChannels }: Pick<CustomsRegistration, "byRule" | "salesChannels">,
  { countryCode, salesChannelId }: DeclaredOrder
): boolean =>
  byRule &&
  countryCode?.toLowerCase() === DESTINATION &&
  (salesChannels.length === 0 ||
    (salesChannelId !== null && salesChannels.includes(salesChannelId)))
