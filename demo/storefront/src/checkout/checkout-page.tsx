import { useLanguage } from "../language/language"
import { useEffect, useRef, useState, type ReactNode } from "react"
import { Link } from "react-router-dom"
import type { Cart } from "../cart/cart"
import { Totals } from "../cart/totals"
import { useCart } from "../cart/use-cart"
import { Empty, Loading } from "../shop/messages"
import { useTitle } from "../shop/use-title"
import { AddressForm } from "./address-form"
import { AddressLines } from "./address-lines"
import { PaymentStep } from "./payment-step"
import { ShippingChoice } from "./shipping-choice"
import { SummaryLines } from "./summary-lines"
import "../cart/cart.css"
import "./checkout.css"

const STEPS = ["address", "delivery", "payment"] as const
type Step = (typeof STEPS)[number]

const firstOpenStep = (cart: Cart): Step => {
  if (!cart.email || !cart.shipping_address?.address_1) return "address"
  return cart.shipping_methods?.length ? "payment" : "delivery"
}

export const CheckoutPage = () => {
  const { cart, loading } = useCart()
  const { say } = useLanguage()
  useTitle(say("checkout"))
  if (loading) return <Loading />
  if (!cart?.items?.length) {
    return (
      <Empty title={say("nothing_to_pay")}>
        <Link className="button" to="/">
          {say("look_around")}
        </Link>
      </Empty>
    )
  }
  return <Checkout key={`${cart.id} ${cart.region_id}`} cart={cart} />
}

const Checkout = ({ cart }: { cart: Cart }) => {
  const { say } = useLanguage()
  const [step, go] = useState(() => firstOpenStep(cart))
  const method = cart.shipping_methods?.[0]
  const at = (name: Step) => ({ name, step, go })
  return (
    <>
      <h1>{say("checkout")}</h1>
      <div className="with-summary">
        <div className="steps">
          <StepCard
            {...at("address")}
            title={say("address")}
            summary={<AddressLines email={cart.email} address={cart.shipping_address} />}
          >
            <AddressForm cart={cart} done={() => go("delivery")} />
          </StepCard>
          <StepCard {...at("delivery")} title={say("delivery")} summary={method?.name}>
            <ShippingChoice cart={cart} done={() => go("payment")} />
          </StepCard>
          <StepCard {...at("payment")} title={say("payment")}>
            <PaymentStep cart={cart} />
          </StepCard>
        </div>
        <aside className="card summary first" aria-label={say("your_order")}>
          <SummaryLines items={cart.items ?? []} currency={cart.currency_code} />
          <Totals of={cart} shipping={method ? "known" : "open"} />
        </aside>
      </div>
    </>
  )
}

type StepProps = {
  name: Step
  step: Step
  go: (step: Step) => void
  title: string
  summary?: ReactNode
  children: ReactNode
}

/** One step: open when it is its turn, a summary with a way back when it is done, a title before that. */
const StepCard = ({ name, step, go, title, summary, children }: StepProps) => {
  const { say } = useLanguage()
  const mine = STEPS.indexOf(name)
  const now = STEPS.indexOf(step)
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    // The button that led here is gone; keyboards and screen readers go on at the heading.
    if (mine === now && shown.current !== step) heading.current?.focus()
    shown.current = step
  }, [mine, now, step])
  return (
    <section
      className="card step"
      data-state={mine === now ? "open" : mine < now ? "done" : "later"}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          <span className="step-number" aria-hidden="true">
            {mine < now ? "✓" : mine + 1}
          </span>
          {title}
        </h2>
        {mine < now && (
          <button
            type="button"
            className="text-button"
            data-testid={`edit-${name}`}
            onClick={() => go(name)}
          >
            {say("change")}
            <span className="hidden-text"> {title}</span>
          </button>
        )}
      </header>
      {mine === now && <div className="step-body">{children}</div>}
      {mine < now && <div className="step-summary soft">{summary}</div>}
    </section>
  )
}
