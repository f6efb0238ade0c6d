"use client"
import type { Outcome } from "../outcome.ts"
import { safeAddress } from "../terminal.ts"
import { Countdown } from "./countdown.tsx"
import type { PaymentState } from "./payment-words.ts"
import { useAlipay } from "./provider.tsx"

const OVER: ReadonlySet<PaymentState> = new Set(["declined", "expired", "canceled"])

type Props = {
  state: PaymentState
  outcome: Outcome | undefined
  askNow: () => void
  onTryAgain: () => void
}

/** What a shopper can do about a payment in this state. */
export const PaymentActions = ({ state, outcome, askNow, onTryAgain }: Props) => {
  const { texts } = useAlipay()
  if (OVER.has(state)) {
    return (
      <div className="alipay-actions">
        <button type="button" className="alipay-button alipay-try-again" onClick={onTryAgain}>
          {texts.choose_again}
        </button>
      </div>
    )
  }
  if (state !== "waiting" && state !== "unreachable") return null
  const payment = outcome?.kind === "waiting" ? outcome.payment : null
  const page = safeAddress(payment?.redirect_url)
  return (
    <>
      {payment?.expires_at && <Countdown until={payment.expires_at} onEnd={askNow} />}
      <div className="alipay-actions">
        {page && (
          <a className="alipay-button alipay-back-to-wallet" href={page}>
            {texts.back_to_wallet}
          </a>
        )}
        <button
          type="button"
          className="alipay-button alipay-quiet alipay-try-again"
          onClick={onTryAgain}
        >
          {texts.pay_another_way}
        </button>
        <button type="button" className="alipay-text-button alipay-check-now" onClick={askNow}>
          {texts.check_now}
        </button>
      </div>
    </>
  )
}
