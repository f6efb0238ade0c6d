import type Medusa from "@medusajs/js-sdk"
import type { Cart } from "../cart/cart"
import { isCashier } from "./payment-session"
import type { Terminal } from "./terminal"

/** One line of the payment choice: a wallet, or cards, behind an Alipay provider. */
export type WayToPay = {
  key: string
  providerId: string
  type: string
  name: string
  logoUrl: string | undefined
  disabledBecause: string | undefined
  promotions: string[]
}

type PaymentMethod = {
  type: string
  name: string
  logo_url: string | null
  enabled: boolean
  disabled_reason: string | null
  promotions: string[]
}

const REASONS: Readonly<Record<string, string>> = {
  CHANNEL_NOT_SUPPORT_CURRENCY: "Not available in this currency",
  EXCEED_CHANNEL_LIMIT_RULE: "The amount is outside this wallet’s limits",
  CHANNEL_NOT_IN_SERVICE_TIME: "Closed at this hour",
  CHANNEL_DISABLE: "Switched off for now",
  SERVICE_DEGRADE: "Has trouble right now",
  PAYMENT_ACCOUNT_NOT_AVAILABLE: "Your account can’t pay here",
}

const reasonOf = (code: string | null) => REASONS[code ?? ""] ?? "Not available for this order"

const walletsOf = async (
  sdk: Medusa,
  { cart, providerId, terminal }: { cart: Cart; providerId: string; terminal: Terminal }
): Promise<WayToPay[]> => {
  const { payment_methods } = await sdk.client.fetch<{ payment_methods: PaymentMethod[] }>(
    "/store/alipay/payment-methods",
    {
      query: {
        provider_id: providerId,
        cart_id: cart.id,
        locale: navigator.language,
        ...terminal,
      },
    }
  )
  return payment_methods.map((method) => ({
    key: `${providerId} ${method.type}`,
    providerId,
    type: method.type,
    name: method.name,
    logoUrl: method.logo_url ?? undefined,
    disabledBecause: method.enabled ? undefined : reasonOf(method.disabled_reason),
    promotions: method.promotions,
  }))
}

/** Everything the cart's region can be paid with: the wallets the gateway offers now, the usable ones first. */
export const listWaysToPay = async (
  sdk: Medusa,
  cart: Cart,
  terminal: Terminal
): Promise<WayToPay[]> => {
  const { payment_providers } = await sdk.store.payment.listPaymentProviders({
    region_id: cart.region_id ?? "",
  })
  const lists = await Promise.all(
    payment_providers
      .filter(({ id }) => isCashier(id))
      .map(({ id }) => walletsOf(sdk, { cart, providerId: id, terminal }))
  )
  const ways = lists.flat()
  return [
    ...ways.filter(({ disabledBecause }) => !disabledBecause),
    ...ways.filter(({ disabledBecause }) => disabledBecause),
  ]
}
