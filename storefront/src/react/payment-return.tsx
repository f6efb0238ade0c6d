"use client"
import { useEffect, useRef, type ReactNode } from "react"
import type { Outcome } from "../outcome.ts"
import { PaymentActions } from "./payment-actions.tsx"
import { stateOf, wordsOf } from "./payment-words.ts"
import { useAlipay } from "./provider.tsx"
import { useOutcome } from "./use-outcome.ts"

/** Props of {@link PaymentReturn}. */
export type PaymentReturnProps = {
  /** The cart whose payment the shopper comes back from. */
  cartId: string | undefined
  /** The cart is an order: forget its id and show the order. */
  onOrder: (orderId: string) => void
  /** The shopper wants to pay again, or another way. */
  onTryAgain: () => void
  /** Called with each outcome, for what else the page shows. */
  onOutcome?: (outcome: Outcome) => void
  /** Level of the headings. Default: `h1`. */
  heading?: "h1" | "h2" | "h3"
  /** Shown below, but not before the first answer. */
  children?: ReactNode
}

/** The page that a wallet leads back to: waits for the payment, and says how it ended and what to do next. */
export const PaymentReturn = (props: PaymentReturnProps) => {
  const { cartId, onTryAgain, heading: Heading = "h1", children } = props
  const { texts } = useAlipay()
  const { outcome: learned, askNow } = useOutcome(cartId)
  const outcome: Outcome | undefined = cartId ? learned : { kind: "none" }
  useTell(outcome, props)

  const state = stateOf(outcome)
  const title = useRef<HTMLHeadingElement>(null)
  // A shopper who does not see the page change is told by where the focus is.
  useEffect(() => title.current?.focus({ preventScroll: true }), [state])

  const { heading, lines } = wordsOf(outcome, texts)
  return (
    <div className={`alipay-return alipay-${state}`} data-state={state} aria-live="polite">
      {state === "confirming" && <span className="alipay-spinner" aria-hidden="true" />}
      <Heading ref={title} tabIndex={-1} className="alipay-heading">
        {heading}
      </Heading>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <PaymentActions {...{ state, outcome, askNow, onTryAgain }} />
      {state !== "confirming" && children}
    </div>
  )
}

type Told = Pick<PaymentReturnProps, "onOrder" | "onOutcome">

/** Tells of each outcome once, whatever functions are given at the next render. */
const useTell = (outcome: Outcome | undefined, { onOrder, onOutcome }: Told) => {
  const latest = useRef({ onOrder, onOutcome })
  latest.current = { onOrder, onOutcome }
  useEffect(() => {
    if (!outcome) return
    latest.current.onOutcome?.(outcome)
    if (outcome.kind === "ordered") latest.current.onOrder(outcome.orderId)
  }, [outcome])
}
