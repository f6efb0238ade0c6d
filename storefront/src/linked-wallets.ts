import { isLinkedProvider, seenTotalOf, textIn, type CartToPay } from "./cart.ts"
import { isRefusal, requestOf, type CallOptions, type StoreClient } from "./client.ts"
import type { AgreementsAnswer, LinkableWallet, LinkAnswer, LinkedWallet } from "./contract.ts"
import { NoPageError } from "./no-page-error.ts"
import { completeCart, settle, type Outcome } from "./outcome.ts"
import { listProviders } from "./providers.ts"
import { readPayment } from "./read-payment.ts"
import { createSession } from "./sessions.ts"
import { pageFor, terminalOf, type Terminal } from "./terminal.ts"

const PATH = "/store/alipay/agreements"

/** The customer's wallets, and those they can link. */
export type LinkedWallets = { wallets: LinkedWallet[]; linkable: LinkableWallet[] }

/** Options of {@link listLinkedWallets}. */
export type LinkedWalletsOptions = CallOptions & {
  /** Lists as linkable only what this region's providers can charge. */
  regionId?: string | undefined
}

/** Whether a linked wallet can pay now. */
export const canPay = ({ state }: Pick<LinkedWallet, "state">): boolean =>
  state === "active" || state === "expiring"

/** Lists the signed-in customer's linked wallets. @throws the client's error; 401 without a login */
export const listLinkedWallets = async (
  sdk: StoreClient,
  { regionId, ...options }: LinkedWalletsOptions = {}
): Promise<LinkedWallets> => {
  const [answer, providers] = await Promise.all([
    sdk.client.fetch<AgreementsAnswer>(PATH, requestOf(options)),
    regionId === undefined ? undefined : listProviders(sdk, regionId, options),
  ])
  const offered = providers && new Set(providers.filter(isLinkedProvider))
  return {
    wallets: answer.agreements,
    linkable: answer.linkable_wallets.filter(
      ({ provider_id }) => !offered || offered.has(provider_id)
    ),
  }
}

/** Options of {@link linkWallet}. */
export type LinkOptions = {
  /** Where the shopper comes back to; read what happened there with {@link readLinkReturn}. */
  returnUrl: string
  /** Default: the browser's. */
  terminal?: Terminal
}

/**
 * Asks for a wallet's permission to be charged.
 *
 * @returns the wallet's page, where the customer gives it, and the id of the agreement
 * @throws NoPageError when there is no page to send the shopper to; the client's error when the store refuses
 */
export const linkWallet = async (
  sdk: StoreClient,
  wallet: Pick<LinkableWallet, "provider_id" | "payment_method_type">,
  { returnUrl, terminal = terminalOf() }: LinkOptions
): Promise<{ url: string; agreementId: string; expiresAt: string }> => {
  const { agreement, consent } = await sdk.client.fetch<LinkAnswer>(PATH, {
    method: "POST",
    body: {
      provider_id: wallet.provider_id,
      payment_method_type: wallet.payment_method_type,
      return_url: returnUrl,
      ...terminal,
    },
  })
  const url = pageFor(consent, terminal)
  if (!url) throw new NoPageError()
  return { url, agreementId: agreement.id, expiresAt: consent.expires_at }
}

/** Ends a linked wallet for good; safe to repeat. @throws the client's error */
export const unlinkWallet = async (sdk: StoreClient, id: string): Promise<void> => {
  await sdk.client.fetch<unknown>(`${PATH}/${encodeURIComponent(id)}`, { method: "DELETE" })
}

/**
 * Pays a cart with a linked wallet, without leaving the shop: the money is taken as the cart is completed. `waiting` means
 * that the wallet may have been charged: go on with `waitForOutcome`. While a charge is not decided, a repeat makes no
 * second one; read the cart with its payment sessions for that. A cart with its `total` is charged with that amount or not at all.
 *
 * @throws the client's error when the store refuses, with nothing charged
 */
export const payWithLinkedWallet = async (
  sdk: StoreClient,
  cart: CartToPay,
  wallet: Pick<LinkedWallet, "id" | "provider_id">,
  options: CallOptions = {}
): Promise<Outcome> => {
  const earlier = await settle(sdk, cart.id, options)
  if (earlier.kind === "ordered" || earlier.kind === "held" || isAtWork(earlier)) return earlier
  const goesOn = earlier.kind === "waiting" && isChosen(cart, wallet)
  if (!goesOn || !(await isTotalSeen(sdk, cart, options))) {
    await createSession(sdk, cart, {
      providerId: wallet.provider_id,
      data: {
        agreement_id: wallet.id,
        ...seenTotalOf(cart),
        ...(options.locale ? { locale: options.locale } : {}),
      },
    })
  }
  try {
    const completed = await completeCart(sdk, cart.id)
    if ("orderId" in completed) return { kind: "ordered", orderId: completed.orderId }
    return completed.declined ? await declined(sdk, cart.id, completed.message, options) : WAITING
  } catch (error) {
    // No answer is no refusal: the wallet may have been charged.
    if (isRefusal(error)) throw error
    return WAITING
  }
}

/** A charge of which no one knows yet how it ends. */
const isAtWork = (outcome: Outcome): boolean =>
  outcome.kind === "waiting" && outcome.payment?.status === "processing"

/** Whether the wallet was chosen for this cart before: completing it again charges under the same id. */
const isChosen = (
  { payment_collection: collection }: CartToPay,
  wallet: Pick<LinkedWallet, "id" | "provider_id">
): boolean =>
  (collection?.payment_sessions ?? []).some(
    ({ provider_id, data }) =>
      provider_id === wallet.provider_id && textIn(data, "agreement_id") === wallet.id
  )

/** Whether the cart still costs what the shopper was shown: another tab may have changed it since this one was read. */
const isTotalSeen = async (
  sdk: StoreClient,
  { id, total }: CartToPay,
  { signal }: CallOptions
): Promise<boolean> => {
  if (typeof total !== "number") return true
  const { cart } = await sdk.client.fetch<{ cart: { total?: number } }>(
    `/store/carts/${encodeURIComponent(id)}`,
    requestOf({ signal }, { fields: "total" })
  )
  return cart.total === total
}

const WAITING: Outcome = { kind: "waiting", payment: null, unreachable: false }

/** The reason of a decline in the shopper's language, where the store tells it. */
const declined = async (
  sdk: StoreClient,
  cartId: string,
  message: string,
  options: CallOptions
): Promise<Outcome> => {
  const payment = await readPayment(sdk, cartId, options).catch(() => undefined)
  if (payment?.reason_code === "under_review") return { kind: "held", message: payment.message }
  return {
    kind: "declined",
    message: payment?.message ?? message,
    reasonCode: payment?.reason_code ?? null,
  }
}
