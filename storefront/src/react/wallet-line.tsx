"use client"
import { useState } from "react"
import type { LinkedWallet } from "../contract.ts"
import { canPay } from "../linked-wallets.ts"
import { fillIn, type Texts } from "../texts/index.ts"
import { Problem } from "./messages.tsx"
import { useAlipay } from "./provider.tsx"
import { problemOf } from "./use-pay.ts"
import { WalletBadge } from "./wallet-badge.tsx"

type Props = { wallet: LinkedWallet; unlink: (id: string) => Promise<void> }

/** One linked wallet, with what it can do and the way to unlink it, which asks first. */
export const WalletLine = ({ wallet, unlink }: Props) => {
  const { texts, locale } = useAlipay()
  const [asking, setAsking] = useState(false)
  const { wallet_name: name, login, state } = wallet
  return (
    <li className="alipay-wallet" data-wallet={wallet.payment_method_type} data-state={state}>
      <WalletBadge type={wallet.payment_method_type} name={name} />
      <span className="alipay-way-text">
        <span className="alipay-way-name">
          {name} {login && <bdi className="alipay-login">{login}</bdi>}
        </span>
        <span className="alipay-hint">{standingOf(wallet, { texts, locale })}</span>
      </span>
      {canPay(wallet) && !asking && (
        <button
          type="button"
          className="alipay-text-button alipay-unlink"
          aria-label={fillIn(texts.unlink_wallet, { wallet: name })}
          onClick={() => setAsking(true)}
        >
          {texts.unlink}
        </button>
      )}
      {asking && <Sure {...{ wallet, unlink }} keep={() => setAsking(false)} />}
    </li>
  )
}

const Sure = ({ wallet, unlink, keep }: Props & { keep: () => void }) => {
  const { texts } = useAlipay()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const question = fillIn(texts.unlink_sure, { wallet: wallet.wallet_name })
  const act = async () => {
    if (busy) return
    setBusy(true)
    try {
      await unlink(wallet.id)
    } catch (error) {
      setProblem(problemOf(error, texts))
      setBusy(false)
    }
  }
  return (
    <div className="alipay-sure" role="group" aria-label={question}>
      <p>{question}</p>
      <Problem text={problem} />
      <div className="alipay-actions">
        <button
          type="button"
          className="alipay-button alipay-unlink-sure"
          aria-disabled={busy}
          autoFocus
          onClick={() => void act()}
        >
          {texts.unlink}
        </button>
        <button type="button" className="alipay-button alipay-quiet" onClick={keep}>
          {texts.keep}
        </button>
      </div>
    </div>
  )
}

const standingOf = (
  { state, expires_at: end }: LinkedWallet,
  { texts, locale }: { texts: Texts; locale: string }
): string => {
  if (state !== "active" && state !== "expiring") return texts.wallet_ended
  if (state === "active" || end === null) return texts.wallet_ready
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(end))
  return fillIn(texts.wallet_ends, { date })
}
