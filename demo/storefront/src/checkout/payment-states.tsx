import { Link } from "react-router-dom"
import { Spinner } from "../shop/messages"
import { Sign } from "./signs"

export const ConfirmingPayment = () => (
  <div className="message" role="status" data-testid="payment-confirming">
    <Spinner />
    <h1>One moment</h1>
    <p className="soft">We are asking the wallet about your payment.</p>
  </div>
)

type Retry = { tryAgain: () => void }

const TryAgain = ({ tryAgain, children }: Retry & { children: string }) => (
  <button type="button" className="button" data-testid="try-again" onClick={tryAgain}>
    {children}
  </button>
)

export const DeclinedPayment = ({ message, tryAgain }: Retry & { message: string }) => (
  <div className="message" role="alert" data-testid="payment-declined">
    <Sign of="declined" />
    <h1>The payment did not go through</h1>
    <p>{message}</p>
    <p className="soft">Your basket is as you left it.</p>
    <div className="actions">
      <TryAgain tryAgain={tryAgain}>Choose how to pay</TryAgain>
      <Link className="button quiet" to="/cart">
        Back to the basket
      </Link>
    </div>
  </div>
)

/** The cart changed, or a newer payment took this one's place. */
export const DroppedPayment = ({ tryAgain }: Retry) => (
  <div className="message" role="alert" data-testid="payment-dropped">
    <Sign of="expired" />
    <h1>That payment is no longer open</h1>
    <p className="soft">Your basket changed since. Nothing is being charged.</p>
    <div className="actions">
      <TryAgain tryAgain={tryAgain}>To the checkout</TryAgain>
    </div>
  </div>
)

export const ExpiredPayment = ({ tryAgain }: Retry) => (
  <div className="message" role="alert" data-testid="payment-expired">
    <Sign of="expired" />
    <h1>The time to pay has run out</h1>
    <p className="soft">
      The wallet’s page closed before you paid. Your basket is as you left it. If you did pay, stay
      here a moment: your order appears by itself.
    </p>
    <div className="actions">
      <TryAgain tryAgain={tryAgain}>Try again</TryAgain>
    </div>
  </div>
)

type Stuck = { message: string; askNow: () => void; leave: () => void }

export const StuckPayment = ({ message, askNow, leave }: Stuck) => (
  <div className="message" role="alert" data-testid="payment-unclear">
    <Sign of="expired" />
    <h1>We can’t tell yet</h1>
    <p>{message}</p>
    <p className="soft">We keep asking. If you paid, your payment is not lost.</p>
    <div className="actions">
      <button type="button" className="button" onClick={askNow}>
        Ask again
      </button>
      <button type="button" className="button quiet" onClick={leave}>
        To the checkout
      </button>
    </div>
  </div>
)
