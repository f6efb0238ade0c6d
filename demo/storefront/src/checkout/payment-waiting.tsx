import { useEffect, useState } from "react"
import { isExpired, type StartedPayment } from "./payment-session"
import { ExpiredPayment } from "./payment-states"
import { Sign } from "./signs"
import { terminalOf, walletPage } from "./terminal"
import { walletName } from "./wallets"

type Props = { payment: StartedPayment | undefined; askNow: () => void; tryAgain: () => void }

const SECOND = 1000
/** Longer than this (cards have days) a countdown says nothing. */
const COUNTED = 60 * 60 * SECOND

const useNow = () => {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), SECOND)
    return () => window.clearInterval(timer)
  }, [])
  return now
}

const timeLeft = (until: Date, now: Date): string => {
  const seconds = Math.max(0, Math.round((until.getTime() - now.getTime()) / SECOND))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}

/** Not paid yet, as far as anybody knows: back to the wallet, or another way. */
export const WaitingPayment = ({ payment, askNow, tryAgain }: Props) => {
  const now = useNow()
  if (payment && isExpired(payment, now)) return <ExpiredPayment tryAgain={tryAgain} />
  const page = payment && walletPage(payment, terminalOf(navigator.userAgent))
  const wallet = walletName(payment?.walletType)
  const until = payment?.expiresAt
  return (
    <div className="message" data-testid="payment-waiting">
      <Sign of="waiting" />
      <h1 role="status">Waiting for your payment</h1>
      <p className="soft">
        {wallet} has not confirmed it yet. This page looks again by itself, and your order appears
        as soon as the payment is in.
      </p>
      {until && until.getTime() - now.getTime() < COUNTED && (
        <p className="soft small">
          Time left to pay: <b data-testid="time-left">{timeLeft(until, now)}</b>
        </p>
      )}
      <div className="actions">
        {page && (
          <a className="button" href={page} data-testid="back-to-wallet">
            Back to {wallet}
          </a>
        )}
        <button type="button" className="button quiet" data-testid="try-again" onClick={tryAgain}>
          Pay another way
        </button>
      </div>
      <button type="button" className="text-button" data-testid="ask-now" onClick={askNow}>
        I have paid, look again
      </button>
    </div>
  )
}
