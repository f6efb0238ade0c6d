"use client"
import { useEffect, useState } from "react"
import { isRefusal } from "../client.ts"
import { payWithLinkedWallet } from "../linked-wallets.ts"
import { NoPageError } from "../no-page-error.ts"
import type { Outcome } from "../outcome.ts"
import { startPayment } from "../start-payment.ts"
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
}

/** A way to pay, the sentence of the last try that failed, and whether one is under way. */
export type Pay = {
  pay: (way: WayToPay) => Promise<void>
  busy: boolean
  problem: string | undefined
}

const leaveFor = (url: string) => window.location.assign(url)

/**
 * Pays a cart: leaves for the wallet's page, or charges a linked wallet in place. A charge whose outcome is not known yet
 * leads to the return page, which waits for it.
 */
export const usePay = ({ cart, returnUrl, onOrder, onLeave = leaveFor }: PayOptions): Pay => {
  const { sdk, locale, texts } = useAlipay()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  useEffect(() => onPageRestored(() => setBusy(false)), [])

  const stay = (message: string) => {
    setProblem(message)
    setBusy(false)
  }
  const pay = async (way: WayToPay) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const next = way.linked
        ? await payWithLinkedWallet(sdk, cart, way.linked, { locale })
        : await startPayment(sdk, cart, way, { returnUrl, locale })
      if (next.kind === "ordered") onOrder(next.orderId)
      else if (next.kind === "leave") onLeave(next.url)
      else if (next.kind === "waiting") onLeave(returnUrl)
      else stay(sentenceOf(next, texts))
    } catch (error) {
      stay(problemOf(error, texts))
    }
  }
  return { pay, busy, problem }
}

/** The browser's Back button brings a page back as it was left: in the middle of paying. */
const onPageRestored = (restored: () => void) => {
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) restored()
  }
  window.addEventListener("pageshow", shown)
  return () => window.removeEventListener("pageshow", shown)
}

const sentenceOf = (outcome: Outcome, texts: Texts): string =>
  ("message" in outcome && outcome.message) || texts.declined

/** The store's own sentence of a refusal; ours for all other troubles. */
export const problemOf = (error: unknown, texts: Texts): string => {
  if (error instanceof NoPageError) return texts.no_page
  return isRefusal(error) && error instanceof Error && error.message ? error.message : texts.problem
}
