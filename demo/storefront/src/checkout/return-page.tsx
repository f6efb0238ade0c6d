import { useEffect } from "react"
import { Link, useNavigate, useSearchParams } from "react-router-dom"
import { useCart } from "../cart/use-cart"
import { remembered } from "../shop/remembered"
import { Empty } from "../shop/messages"
import { useTitle } from "../shop/use-title"
import { startedPaymentOf } from "./payment-session"
import { ConfirmingPayment, DeclinedPayment, DroppedPayment, StuckPayment } from "./payment-states"
import { WaitingPayment } from "./payment-waiting"
import { useOutcome } from "./use-outcome"
import "./checkout.css"

/** Where the wallet sends the shopper back to. Whether they paid, the store says; the address never does. */
export const ReturnPage = () => {
  const [query] = useSearchParams()
  const navigate = useNavigate()
  const { forget, refresh } = useCart()
  const cartId = query.get("cart_id") ?? remembered.get("cart")
  const { outcome, askNow } = useOutcome(cartId)
  useTitle("Payment")

  useEffect(() => {
    if (outcome?.kind !== "ordered") return
    if (remembered.get("cart") === cartId) forget()
    navigate(`/order/${outcome.orderId}`, { replace: true })
  }, [outcome, cartId, forget, navigate])

  useEffect(() => {
    // The basket and the checkout must not remind of a payment that is over.
    if (outcome?.kind === "declined" || outcome?.kind === "dropped") void refresh()
  }, [outcome?.kind, refresh])

  const leave = () => void refresh().then(() => navigate("/checkout"))

  if (!cartId || outcome?.kind === "gone") return <NothingHere />
  if (!outcome || outcome.kind === "ordered") return <ConfirmingPayment />
  if (outcome.kind === "declined") {
    return <DeclinedPayment message={outcome.message} tryAgain={leave} />
  }
  if (outcome.kind === "dropped") return <DroppedPayment tryAgain={leave} />
  if (outcome.kind === "unclear") {
    return <StuckPayment message={outcome.message} askNow={askNow} leave={leave} />
  }
  return (
    <WaitingPayment payment={startedPaymentOf(outcome.cart)} askNow={askNow} tryAgain={leave} />
  )
}

const NothingHere = () => (
  <Empty title="There is no payment here">
    <p className="soft">The link is old, or the basket is gone.</p>
    <Link className="button" to="/">
      To the shop
    </Link>
  </Empty>
)
