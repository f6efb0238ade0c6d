import { WALLETS, isGatewayFailure } from "../gateway"
import { AccountError } from "../modules/alipay/accounts/account-error"
import type { AdminAlipayWallet } from "../types/http"
import type { AccountStores } from "../modules/alipay/parts"

/** For logos alone: long enough for the gateway, short enough for a page that waits. */
const PATIENCE_MS = 3_000
const CARD_PAGES = new Set(["CARD", "APPLEPAY", "GOOGLEPAY"])

/** Every payment method the gateway has, with logos as far as an account can be asked for them. */
export const listWallets = async (
  alipay: AccountStores,
  handle: string | undefined
): Promise<AdminAlipayWallet[]> => {
  const logos = handle === undefined ? new Map<string, string>() : await logosOf(alipay, handle)
  return Object.entries(WALLETS)
    .map(([type, { name, currencies, autoDebit }]) => ({
      type,
      name,
      logo_url: logos.get(type) ?? null,
      currencies: [...currencies],
      card: CARD_PAGES.has(type),
      auto_debit: autoDebit,
    }))
    .sort((one, other) => one.name.localeCompare(other.name))
}

const logosOf = async (
  alipay: AccountStores,
  handle: string
): Promise<ReadonlyMap<string, string>> => {
  try {
    const { account, gateway } = await alipay.accounts.get(handle)
    const { paymentOptions = [] } = await gateway.payments.consult(
      {
        productCode: "CASHIER_PAYMENT",
        paymentAmount: { currency: account.settlementCurrency ?? "USD", value: "1000" },
        env: { terminalType: "WEB" },
      },
      { timeoutMs: PATIENCE_MS, signal: AbortSignal.timeout(PATIENCE_MS) }
    )
    return new Map(
      paymentOptions.flatMap(({ paymentMethodType, logo }) =>
        paymentMethodType && logo?.logoUrl?.startsWith("https://")
          ? [[paymentMethodType, logo.logoUrl] as const]
          : []
      )
    )
  } catch (error) {
    if (isGatewayFailure(error) || error instanceof AccountError) {
      return new Map()
    }
    throw error
  }
}
