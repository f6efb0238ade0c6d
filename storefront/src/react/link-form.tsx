"use client"
import { useId, useState } from "react"
import type { LinkableWallet } from "../contract.ts"
import { Problem } from "./messages.tsx"
import { useAlipay } from "./provider.tsx"
import { problemOf } from "./use-pay.ts"

type Props = {
  linkable: LinkableWallet[]
  returnUrl: string
  link: (wallet: LinkableWallet, returnUrl: string) => Promise<string>
  onLeave?: ((url: string) => void) | undefined
}

const leaveFor = (url: string) => window.location.assign(url)
const keyOf = (wallet: LinkableWallet) => `${wallet.provider_id} ${wallet.payment_method_type}`

/** Chooses a wallet and leaves for its page, where the customer agrees to be charged. */
export const LinkForm = ({ linkable, returnUrl, link, onLeave = leaveFor }: Props) => {
  const { texts } = useAlipay()
  const id = useId()
  const [chosen, choose] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const wallet = linkable.find((each) => keyOf(each) === chosen) ?? linkable[0]
  if (!wallet) return <p className="alipay-note">{texts.cannot_link}</p>

  const act = async () => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      onLeave(await link(wallet, returnUrl))
    } catch (error) {
      setProblem(problemOf(error, texts))
      setBusy(false)
    }
  }
  return (
    <div className="alipay-link">
      <label htmlFor={id}>{texts.link_label}</label>
      <select id={id} value={keyOf(wallet)} onChange={(event) => choose(event.target.value)}>
        {linkable.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {each.wallet_name}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="alipay-button alipay-link-button"
        aria-disabled={busy}
        onClick={() => void act()}
      >
        {texts.link}
      </button>
      <Problem text={problem} />
      <p className="alipay-note">{texts.link_note}</p>
    </div>
  )
}
