import { useId, useState } from "react"
import { Spinner } from "../shop/messages"
import { explain } from "../shop/problem"
import { useRegions } from "../shop/regions"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { autoDebitProvider, linkWallet, type LinkableWallet } from "./linked-wallet"

/** Chooses a wallet and leaves for its page, where the shopper agrees to be charged. */
export const LinkWallet = ({ linkable }: { linkable: LinkableWallet[] }) => {
  const id = useId()
  const { sdk } = useStore()
  const { current } = useRegions()
  const [chosen, choose] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { loaded } = useLoad(current.id, () => autoDebitProvider(sdk, current.id))
  const providerId = loaded.state === "ready" ? loaded.value : undefined
  const wallets = linkable.filter(({ provider_id }) => provider_id === providerId)
  const wallet = chosen ?? wallets[0]?.payment_method_type

  const link = async () => {
    if (!providerId || !wallet || busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      window.location.assign(await linkWallet(sdk, { providerId, wallet }))
    } catch (error) {
      setProblem(explain(error))
      setBusy(false)
    }
  }

  if (loaded.state === "ready" && wallets.length === 0) {
    return <p className="notice calm">Wallets can’t be linked in {current.name}.</p>
  }
  return (
    <div className="link-wallet">
      <label className="field" htmlFor={id}>
        <span>Link a wallet</span>
        <select
          id={id}
          value={wallet ?? ""}
          data-testid="wallet-to-link"
          onChange={(event) => choose(event.target.value)}
        >
          {wallets.map(({ payment_method_type: type, wallet_name: name }) => (
            <option key={type} value={type}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        data-testid="link-wallet"
        disabled={!wallet}
        aria-disabled={busy}
        onClick={() => void link()}
      >
        {busy && <Spinner />} Link
      </button>
      {problem && (
        <p className="notice" role="alert" data-testid="link-problem">
          {problem}
        </p>
      )}
      <p className="soft small">You agree on the wallet’s own page and come back here.</p>
    </div>
  )
}
