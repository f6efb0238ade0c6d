import { useEffect, useState } from "react"
import { useNavigate } from "react-router-dom"
import type { Cart } from "../cart/cart"
import { useCart } from "../cart/use-cart"
import { Failure, Loading, Spinner } from "../shop/messages"
import { formatMoney } from "../shop/money"
import { explain } from "../shop/problem"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { startedPaymentOf } from "./payment-session"
import { settle } from "./settle"
import { startPayment } from "./start-payment"
import { terminalOf } from "./terminal"
import { WalletOption } from "./wallet-option"
import { listWaysToPay, type WayToPay } from "./ways-to-pay"

export const PaymentChoice = ({ cart }: { cart: Cart }) => {
  const { sdk } = useStore()
  const terminal = terminalOf(navigator.userAgent)
  const { loaded, retry } = useLoad(`${cart.id} ${cart.region_id} ${cart.total}`, () =>
    listWaysToPay(sdk, cart, terminal)
  )
  // Kept while the list is loaded again: what the shopper chose stays chosen.
  const [chosen, choose] = useState<string>()
  if (loaded.state === "loading") return <Loading what="ways to pay" />
  if (loaded.state === "failed") return <Failure error={loaded.error} retry={retry} />
  return <PaymentForm cart={cart} ways={loaded.value} chosen={chosen} choose={choose} />
}

type FormProps = {
  cart: Cart
  ways: WayToPay[]
  chosen: string | undefined
  choose: (key: string) => void
}

const PaymentForm = ({ cart, ways, chosen, choose }: FormProps) => {
  const usable = ways.filter(({ disabledBecause }) => !disabledBecause)
  const key = (usable.find((candidate) => candidate.key === chosen) ?? usable[0])?.key
  const { pay, busy, problem } = usePay(cart)
  const way = ways.find((candidate) => candidate.key === key)
  const amount = formatMoney(cart.total ?? 0, cart.currency_code)
  return (
    <>
      <fieldset className="choices" disabled={busy}>
        <legend className="hidden-text">Way to pay</legend>
        {ways.map((candidate) => (
          <WalletOption
            key={candidate.key}
            way={candidate}
            chosen={candidate.key === key}
            choose={() => choose(candidate.key)}
          />
        ))}
      </fieldset>
      {ways.length === 0 && <p className="notice calm">There is no way to pay in this region.</p>}
      {problem && (
        <p className="notice" role="alert" data-testid="pay-problem">
          {problem}
        </p>
      )}
      <button
        type="button"
        className="button wide"
        data-testid="pay-button"
        disabled={!way}
        aria-disabled={busy}
        onClick={() => way && void pay(way)}
      >
        {busy && <Spinner />} {way ? `Pay ${amount} with ${way.name}` : `Pay ${amount}`}
      </button>
      <p className="soft small">
        You pay on the wallet’s own page and come back here. We never see your account or card.
      </p>
    </>
  )
}

/** Starts the payment and leaves for the wallet; a payment started earlier is looked at first. */
const usePay = (cart: Cart) => {
  const { sdk } = useStore()
  const { refresh, forget } = useCart()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    // The browser's Back button brings this page back as it was left: mid-way.
    const comeBack = (event: PageTransitionEvent) => {
      if (!event.persisted) return
      setBusy(false)
      void refresh()
    }
    window.addEventListener("pageshow", comeBack)
    return () => window.removeEventListener("pageshow", comeBack)
  }, [refresh])

  const pay = async (way: WayToPay) => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const earlier = startedPaymentOf(await refresh()) && (await settle(sdk, cart.id))
      if (earlier?.kind === "ordered") {
        forget()
        navigate(`/order/${earlier.orderId}`, { replace: true })
        return
      }
      const terminal = terminalOf(navigator.userAgent)
      window.location.assign(await startPayment(sdk, cart, { way, terminal }))
    } catch (error) {
      setProblem(explain(error))
      setBusy(false)
    }
  }

  return { pay, busy, problem }
}
