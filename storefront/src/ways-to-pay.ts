import { isHostedProvider, isLinkedProvider, type CartToPay } from "./cart.ts"
import { requestOf, type CallOptions, type StoreClient } from "./client.ts"
import type { LinkedWallet, PaymentMethod } from "./contract.ts"
import { canPay, listLinkedWallets } from "./linked-wallets.ts"
import { listProviders } from "./providers.ts"
import { safeAddress, terminalOf, type Terminal } from "./terminal.ts"

/** Why a way to pay can't be used for this cart now. */
export type UnusableReason =
  "currency" | "limit" | "hours" | "disabled" | "trouble" | "account" | "other"

/** One way to pay a cart: a wallet, cards, or a wallet that the customer has linked. */
export type WayToPay = {
  /** Tells ways of one list apart. */
  id: string
  providerId: string
  /** The gateway's code, such as `ALIPAY_CN`. */
  type: string
  /** In the shopper's language where the gateway has it. */
  name: string
  /** The gateway's logo; show {@link walletBadge} or the name where there is none. */
  logoUrl: string | null
  /** Names of the wallet's promotions now. */
  promotions: readonly string[]
  /** Why it can't be used; null when it can. */
  unusable: UnusableReason | null
  /** Set for a linked wallet: it pays without leaving the shop. */
  linked: LinkedWallet | null
}

/** Options of {@link listWaysToPay}. */
export type WaysOptions = CallOptions & {
  /** The customer is signed in: their linked wallets are listed too. */
  signedIn?: boolean
  /** Lists also the ways that can't be used now, last, with the reason. */
  includeUnusable?: boolean
  /** Default: the browser's. */
  terminal?: Terminal
}

const REASONS: Readonly<Record<string, UnusableReason>> = {
  CHANNEL_NOT_SUPPORT_CURRENCY: "currency",
  EXCEED_CHANNEL_LIMIT_RULE: "limit",
  CHANNEL_NOT_IN_SERVICE_TIME: "hours",
  CHANNEL_DISABLE: "disabled",
  SERVICE_DEGRADE: "trouble",
  PAYMENT_ACCOUNT_NOT_AVAILABLE: "account",
}

/**
 * Lists how a cart can be paid with all of the region's Alipay accounts: linked wallets first, then what the gateway
 * offers for this amount and device. An account that can't be asked is left out while another one answers.
 *
 * @throws the client's error when none could be asked
 */
export const listWaysToPay = async (
  sdk: StoreClient,
  cart: CartToPay,
  options: WaysOptions = {}
): Promise<WayToPay[]> => {
  const providers = await listProviders(sdk, cart.region_id ?? "", options)
  const [linked, ...hosted] = await Promise.allSettled([
    options.signedIn ? linkedWays(sdk, cart, { ...options, providers }) : [],
    ...providers
      .filter(isHostedProvider)
      .map(async (id) => await hostedWays(sdk, { cartId: cart.id, providerId: id }, options)),
  ])
  const lists = [linked, ...hosted]
  const refused = lists.find(({ status }) => status === "rejected")
  const ways = lists.flatMap((list) => (list.status === "fulfilled" ? list.value : []))
  if (ways.length === 0 && refused?.status === "rejected") throw refused.reason
  const usable = ways.filter(({ unusable }) => unusable === null)
  return options.includeUnusable
    ? [...usable, ...ways.filter(({ unusable }) => unusable !== null)]
    : usable
}

/** A store of an earlier version tells no currencies. */
const isChargedIn = (
  { currencies = [] }: Partial<Pick<LinkedWallet, "currencies">>,
  currency: string | undefined
): boolean =>
  currency === undefined || currencies.length === 0 || currencies.includes(currency.toUpperCase())

const linkedWays = async (
  sdk: StoreClient,
  { currency_code: currency }: CartToPay,
  { providers, ...options }: CallOptions & { providers: readonly string[] }
): Promise<WayToPay[]> => {
  const offered = new Set(providers.filter(isLinkedProvider))
  if (offered.size === 0) return []
  const { wallets } = await listLinkedWallets(sdk, options)
  return wallets
    .filter((wallet) => canPay(wallet) && offered.has(wallet.provider_id))
    .map((wallet) => ({
      id: wallet.id,
      providerId: wallet.provider_id,
      type: wallet.payment_method_type,
      name: wallet.wallet_name,
      logoUrl: null,
      promotions: [],
      unusable: isChargedIn(wallet, currency) ? null : "currency",
      linked: wallet,
    }))
}

const hostedWays = async (
  sdk: StoreClient,
  { cartId, providerId }: { cartId: string; providerId: string },
  options: WaysOptions
): Promise<WayToPay[]> => {
  const { payment_methods: methods } = await sdk.client.fetch<{ payment_methods: PaymentMethod[] }>(
    "/store/alipay/payment-methods",
    requestOf(options, {
      provider_id: providerId,
      cart_id: cartId,
      ...(options.terminal ?? terminalOf()),
    })
  )
  return methods.map((method) => ({
    id: `${providerId} ${method.type}`,
    providerId,
    type: method.type,
    name: method.name,
    logoUrl: safeAddress(method.logo_url) ?? null,
    promotions: method.promotions,
    unusable: method.enabled ? null : (REASONS[method.disabled_reason ?? ""] ?? "other"),
    linked: null,
  }))
}
