import { sentence, walletOf, type Sentence } from "../../gateway"

/** Why a wallet can't be offered for a currency; nothing when it can, or when only the contract knows. */
export const whyNotInCurrency = (type: string, currency: string): Sentence | null => {
  const { name, currencies } = walletOf(type)
  return currencies.length === 0 || currencies.includes(currency.toUpperCase())
    ? null
    : sentence(
        "wallet_not_in_currency",
        "{{wallet}} is paid in {{currencies}}, not in {{currency}}.",
        {
          wallet: name,
          currencies: currencies.join(", "),
          currency: currency.toUpperCase(),
        }
      )
}
