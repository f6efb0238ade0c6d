import type { CardSession } from "./card-form.ts"
import { seenTotalOf, textIn, type CartToPay } from "./cart.ts"
import type { CallOptions, StoreClient } from "./client.ts"
import type { CartPayment } from "./contract.ts"
import { loadElement, type ScriptSource } from "./gateway-script.ts"
import { NoPageError } from "./no-page-error.ts"
import { settle } from "./outcome.ts"
import { createSession } from "./sessions.ts"
import { pageFor, terminalOf, type Terminal } from "./terminal.ts"
import type { WayToPay } from "./ways-to-pay.ts"

/** Options of {@link startPayment}. */
export type StartOptions = CallOptions & {
  /** Where the shopper comes back to: an absolute address on one of the account's allowed origins. */
  returnUrl: string
  /**
   * `embedded`: cards are paid in this page, in the gateway's form, where its script loads and the store allows it. Wallets
   * open their page or app all the same. Default: `hosted`.
   */
  mode?: "hosted" | "embedded"
  /** Where the gateway's script comes from, with `embedded`. Default: the gateway's own address. */
  source?: ScriptSource
  /** Default: the browser's. */
  terminal?: Terminal
  /** The token of the gateway's security script, where your page runs it. */
  deviceToken?: string
  /** Whether an open payment of the same wallet is gone on with. Default: true. */
  reuse?: boolean
}

/** What to do next: leave for the wallet's page, show the card form, or show the order of a cart that was paid already. */
export type Started =
  | {
      kind: "leave"
      /** A page that a browser may safely be sent to. */
      url: string
      /** When it closes, ISO 8601. */
      expiresAt: string | null
    }
  | {
      kind: "embedded"
      /** For `showCardForm`. */
      card: CardSession
      /** When the form's session ends, ISO 8601. */
      expiresAt: string | null
    }
  | { kind: "ordered"; orderId: string }

type Way = Pick<WayToPay, "providerId" | "type">

/** An open payment that closes sooner than this is not gone on with. */
const TIME_TO_PAY_MS = 2 * 60_000

/** Whether a way is paid in the page when it is asked for as `embedded`: cards are, what has its own page or app is not. */
export const canEmbed = ({ type }: Pick<WayToPay, "type">): boolean => type === "CARD"

/**
 * Starts the payment of a cart. A cart that is paid already becomes its order instead of being paid twice, and an open payment
 * of the same wallet is gone on with when the cart was read with its payment sessions. A card that can't be paid in the page
 * is paid on the gateway's page. A cart with its `total` is paid with that amount or not at all.
 *
 * @throws NoPageError when there is no page to send the shopper to; the client's error when the store refuses
 */
export async function startPayment(
  sdk: StoreClient,
  cart: CartToPay,
  way: Way,
  options: StartOptions & { mode?: "hosted" }
): Promise<Exclude<Started, { kind: "embedded" }>>
export async function startPayment(
  sdk: StoreClient,
  cart: CartToPay,
  way: Way,
  options: StartOptions
): Promise<Started>
export async function startPayment(
  sdk: StoreClient,
  cart: CartToPay,
  way: Way,
  options: StartOptions
): Promise<Started> {
  const earlier = await settle(sdk, cart.id, options)
  if (earlier.kind === "ordered") return earlier
  const payment = earlier.kind === "waiting" && options.reuse !== false ? earlier.payment : null
  const start = { cart, way, payment, options, terminal: options.terminal ?? terminalOf() }
  return (await startEmbedded(sdk, start)) ?? (await startHosted(sdk, start))
}

type Start = {
  cart: CartToPay
  way: Way
  /** What the store tells of a payment that may be gone on with. */
  payment: CartPayment | null
  options: StartOptions
  terminal: Terminal
}

const startHosted = async (sdk: StoreClient, start: Start): Promise<Started> => {
  const { cart, way, payment, terminal } = start
  const open = payment && hasTime(payment) ? openSession(cart, way, isPageOf(payment)) : undefined
  const openPage = open && pageFor(open, terminal)
  if (openPage) return { kind: "leave", url: openPage, expiresAt: payment?.expires_at ?? null }
  const data = await create(sdk, start)
  const url = pageFor(data, terminal)
  if (!url) throw new NoPageError()
  return { kind: "leave", url, expiresAt: textIn(data, "expires_at") ?? null }
}

/** The script comes first, so that no session is made for a form that can't be shown. @returns nothing where there is none */
const startEmbedded = async (sdk: StoreClient, start: Start): Promise<Started | undefined> => {
  const { cart, way, payment, options } = start
  if (options.mode !== "embedded" || !canEmbed(way)) return undefined
  try {
    await loadElement(options.source)
    const open = payment && hasTime(payment) ? openSession(cart, way, isFormOf(payment)) : undefined
    const data = open ?? (await create(sdk, start, { mode: "embedded" }))
    const card = cardIn(data)
    // A store that has no form to offer has started the payment on a page.
    const url = card ? undefined : pageFor(data, start.terminal)
    const expiresAt = textIn(data, "expires_at") ?? null
    if (card) return { kind: "embedded", card, expiresAt }
    return url === undefined ? undefined : { kind: "leave", url, expiresAt }
  } catch {
    options.signal?.throwIfAborted()
    return undefined
  }
}

const create = async (sdk: StoreClient, start: Start, more: object = {}): Promise<Data> => {
  const { cart, way, options, terminal } = start
  return await createSession(sdk, cart, {
    providerId: way.providerId,
    data: {
      payment_method_type: way.type,
      return_url: options.returnUrl,
      ...terminal,
      ...seenTotalOf(cart),
      ...(options.locale ? { locale: options.locale } : {}),
      ...(options.deviceToken ? { device_token: options.deviceToken } : {}),
      ...more,
    },
  })
}

type Data = Record<string, unknown>

const cardIn = ({ element }: Data): CardSession | undefined => {
  const { session_data: sessionData, environment } = (element ?? {}) as Data
  return typeof sessionData === "string" && (environment === "sandbox" || environment === "prod")
    ? { sessionData, environment }
    : undefined
}

/** The data of the cart's session for this way, if it is the payment that the store itself tells of now. */
const openSession = (
  cart: CartToPay,
  way: Way,
  isSame: (data: Data) => boolean
): Data | undefined =>
  (cart.payment_collection?.payment_sessions ?? []).find(
    ({ provider_id, data }) =>
      provider_id === way.providerId &&
      textIn(data, "payment_method_type") === way.type &&
      isSame(data ?? {})
  )?.data ?? undefined

const isPageOf = (payment: CartPayment) => (data: Data) =>
  payment.redirect_url !== null && textIn(data, "redirect_url") === payment.redirect_url

/** A form has no address to tell it by: the end of its session does. */
const isFormOf = (payment: CartPayment) => (data: Data) =>
  payment.redirect_url === null &&
  cardIn(data) !== undefined &&
  textIn(data, "expires_at") === payment.expires_at

const hasTime = ({ status, expires_at }: CartPayment): boolean =>
  status === "awaiting_shopper" &&
  (expires_at === null || Date.parse(expires_at) - Date.now() > TIME_TO_PAY_MS)
