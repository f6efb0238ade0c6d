"use client"
import { useEffect, useState } from "react"
import type { CardSession } from "../card-form.ts"
import { isRefusal } from "../client.ts"
import type { ScriptSource } from "../gateway-script.ts"
import { payWithLinkedWallet } from "../linked-wallets.ts"
import { NoPageError } from "../no-page-error.ts"
import type { Outcome } from "../outcome.ts"
import { startPayment, type StartOptions } from "../start-payment.ts"
import type { Texts } from "../texts/index.ts"
import type { WayToPay } from "../ways-to-pay.ts"
import { useAlipay } from "./provider.tsx"
import type { PayableCart } from "./use-ways-to-pay.ts"

/** What {@link usePay} needs to know. */
export type PayOptions = {
  cart: PayableCart
  /** Where the wallet leads back to: a page with `<PaymentReturn>`. */
  returnUrl: string
  /** The cart is an order: forget its id and show the order. */
  onOrder: (orderId: string) => void
  /** Leaves for another page. Default: `location.assign`. */
  onLeave?: ((url: string) => void) | undefined
  /** `embedded`: cards are paid in this page where that is possible. Default: `hosted`. */
  mode?: StartOptions["mode"]
  /** Where the gateway's script comes from, with `embedded`. Keep a function the same from render to render. */
  source?: ScriptSource | undefined
}

/** A way to pay, the sentence of the last try that failed, and whether one is under way. */
export type Pay = {
  /** @param mode in the place of the options' own */
  pay: (way: WayToPay, mode?: StartOptions["mode"]) => Promise<void>
  busy: boolean
  problem: string | undefined
  /** The card form that has been started, and the way it belongs to. */
  card: { way: WayToPay; session: CardSession } | undefined
  /** Goes back to the ways to pay, with a sentence of what went wrong. */
  leaveCard: (problem?: string) => void
}

export const leaveFor = (url: string) => window.location.assign(url)

/**
 * Pays a cart: leaves for the wallet's page, starts the card form, or charges a linked wallet in place. A charge whose outcome
 * is not known yet leads to the return page, which waits for it.
 */
export const usePay = (options: PayOptions): Pay => {
  const { cart, returnUrl, onOrder, onLeave = leaveFor, source } = options
  const { sdk, locale, texts } = useAlipay()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [card, setCard] = useState<Pay["card"]>()
  // A form that asks for another amount must not stay.
  useEffect(() => setCard(undefined), [cart.id, cart.total])
  useEffect(() => onPageRestored(() => setBusy(false)), [])

  const stay = (message?: string) => {
    setCard(undefined)
    setProblem(message)
    setBusy(false)
  }
  const pay = async (way: WayToPay, mode = options.mode) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const next = way.linked
        ? await payWithLinkedWallet(sdk, cart, way.linked, { locale })
        : await startPayment(sdk, cart, way, {
            ...{ returnUrl, locale },
            ...(mode ? { mode } : {}),
            ...(source ? { source } : {}),
          })
      if (next.kind === "embedded") {
        setCard({ way, session: next.card })
        setBusy(false)
      } else if (next.kind === "ordered") onOrder(next.orderId)
      else if (next.kind === "leave") onLeave(next.url)
      else if (next.kind === "waiting" || next.kind === "held") onLeave(returnUrl)
      else stay(sentenceOf(next, texts))
    } catch (error) {
      stay(problemOf(error, texts))
    }
  }
  return { pay, busy, problem, card, leaveCard: stay }
}

/** The browser's Back button brings a page back as it was left: in the middle of paying. */
const onPageRestored = (restored: () => void) => {
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) restored()
  }
  window.addEventListener("pageshow", shown)
  return () => window.removeEventListener("pageshow", shown)
}

/** The store's sentence of a payment that is over; ours where it has none. */
export const sentenceOf = (outcome: Outcome, texts: Texts): string =>
  ("message" in outcome && outcome.message) || texts.declined

/** The store's own sentence of a refusal; ours for all other troubles. */
export const problemOf = (error: unknown, texts: Texts): string => {
  if (error instanceof NoPageError) return texts.no_page
  return isRefusal(error) && error instanceof Error && error.message ? error.message : texts.problem
}
