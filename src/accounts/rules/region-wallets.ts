import { walletOf } from "../../gateway"

/** Why a wallet can't be offered for a currency; nothing when it can, or when only the contract knows. */
export const whyNotInCurrency = (type: string, currency: string): string | null => {
  const { name, currencies } = walletOf(type)
  return currencies.length === 0 || currencies.includes(currency.toUpperCase())
    ? null
    : `${name} is paid in ${currencies.join(", ")}, not in ${currency.toUpperCase()}.`
}
