import { textIn, type CartToPay } from "./cart.ts"
import type { CallOptions, StoreClient } from "./client.ts"
import type { CartPayment } from "./contract.ts"
import { NoPageError } from "./no-page-error.ts"
import { settle, type Outcome } from "./outcome.ts"
import { createSession } from "./sessions.ts"
import { pageFor, terminalOf, type Terminal } from "./terminal.ts"
import type { WayToPay } from "./ways-to-pay.ts"

/** Options of {@link startPayment}. */
export type StartOptions = CallOptions & {
  /** Where the shopper comes back to: an absolute address on one of the account's allowed origins. */
  returnUrl: string
  /** Default: the browser's. */
  terminal?: Terminal
  /** The token of the gateway's security script, where your page runs it. */
  deviceToken?: string
  /** Whether an open payment of the same wallet is gone on with. Default: true. */
  reuse?: boolean
}

/** What to do next: leave for the wallet's page, or show the order, because the cart was paid already. */
export type Started =
  | {
      kind: "leave"
      /** A page that a browser may safely be sent to. */
      url: string
      /** When it closes, ISO 8601. */
      expiresAt: string | null
    }
  | { kind: "ordered"; orderId: string }

/** An open payment that closes sooner than this is not gone on with. */
const TIME_TO_PAY_MS = 2 * 60_000

/**
 * Starts the payment of a cart on the wallet's page. A cart that is paid already becomes its order instead of being paid
 * twice, and an open payment of the same wallet is gone on with when the cart was read with its payment sessions.
 *
 * @throws NoPageError when there is no page to send the shopper to; the client's error when the store refuses
 */
export const startPayment = async (
  sdk: StoreClient,
  cart: CartToPay,
  way: Pick<WayToPay, "providerId" | "type">,
  options: StartOptions
): Promise<Started> => {
  const earlier = await settle(sdk, cart.id, options)
  if (earlier.kind === "ordered") return earlier
  const terminal = options.terminal ?? terminalOf()
  const open = options.reuse === false ? undefined : openPage(cart, way, { earlier, terminal })
  if (open) return open
  const data = await createSession(sdk, cart, {
    providerId: way.providerId,
    data: {
      payment_method_type: way.type,
      return_url: options.returnUrl,
      ...terminal,
      ...(options.locale ? { locale: options.locale } : {}),
      ...(options.deviceToken ? { device_token: options.deviceToken } : {}),
    },
  })
  const url = pageFor(data, terminal)
  if (!url) throw new NoPageError()
  return { kind: "leave", url, expiresAt: textIn(data, "expires_at") ?? null }
}

type Seen = { earlier: Outcome; terminal: Terminal }

/** The page of the cart's open payment with the same wallet, as the store itself tells it now. */
const openPage = (
  cart: CartToPay,
  way: Pick<WayToPay, "providerId" | "type">,
  { earlier, terminal }: Seen
): Started | undefined => {
  const payment = earlier.kind === "waiting" ? earlier.payment : null
  if (!payment || !hasTime(payment)) return undefined
  const session = (cart.payment_collection?.payment_sessions ?? []).find(
    ({ provider_id, data }) =>
      provider_id === way.providerId &&
      textIn(data, "payment_method_type") === way.type &&
      textIn(data, "redirect_url") === payment.redirect_url
  )
  const url = session?.data && pageFor(session.data, terminal)
  return url ? { kind: "leave", url, expiresAt: payment.expires_at } : undefined
}

const hasTime = ({ status, redirect_url, expires_at }: CartPayment): boolean =>
  status === "awaiting_shopper" &&
  redirect_url !== null &&
  (expires_at === null || Date.parse(expires_at) - Date.now() > TIME_TO_PAY_MS)
