"use client"
import { useEffect, useRef } from "react"
import { mayHavePayment, type CartToPay } from "../cart.ts"
import type { Outcome } from "../outcome.ts"
import { useAlipay } from "./provider.tsx"
import { useOutcome } from "./use-outcome.ts"

/** Props of {@link PaymentUnderWay}. */
export type PaymentUnderWayProps = {
  cart: CartToPay
  /** The page with `<PaymentReturn>`. */
  returnUrl: string
  /** The cart became an order: forget its id and show the order. */
  onOrder: (orderId: string) => void
}

/**
 * Reminds a shopper who wandered off that a payment of this cart is open, and notices when it is paid. Nothing is shown,
 * and nothing asked, for a cart without a payment with Alipay.
 */
export const PaymentUnderWay = ({ cart, returnUrl, onOrder }: PaymentUnderWayProps) => {
  const { texts } = useAlipay()
  const { outcome } = useOutcome(mayHavePayment(cart) ? cart.id : undefined)
  const tell = useRef(onOrder)
  tell.current = onOrder
  useEffect(() => {
    if (outcome?.kind === "ordered") tell.current(outcome.orderId)
  }, [outcome])
  if (!isUnderWay(outcome)) return null
  return (
    <p className="alipay-under-way" role="status">
      {texts.under_way} <a href={returnUrl}>{texts.see_payment}</a>
    </p>
  )
}

/** A linked wallet that was only chosen is no payment under way: its money moves when the cart is completed. */
const isUnderWay = (outcome: Outcome | undefined): boolean =>
  outcome?.kind === "held" ||
  (outcome?.kind === "waiting" &&
    (outcome.payment?.status === "processing" || Boolean(outcome.payment?.redirect_url)))
