import { useState } from "react"
import { WalletLogo } from "../checkout/wallets"
import { Failure, Loading, Spinner } from "../shop/messages"
import { explain } from "../shop/problem"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { LinkWallet } from "./link-wallet"
import { canPay, listWallets, unlinkWallet, type LinkedWallet } from "./linked-wallet"

/** The customer's linked wallets, with ways to link another and to unlink one. */
export const MyWallets = () => {
  const { sdk } = useStore()
  const { loaded, retry } = useLoad("wallets", () => listWallets(sdk))
  return (
    <section className="card account-part" aria-labelledby="my-wallets">
      <h2 id="my-wallets">My wallets</h2>
      {loaded.state === "loading" && <Loading what="your wallets" />}
      {loaded.state === "failed" && <Failure error={loaded.error} retry={retry} />}
      {loaded.state === "ready" && (
        <>
          {loaded.value.agreements.length === 0 ? (
            <p className="soft" data-testid="no-wallets">
              No wallet is linked yet. Link one to pay with one click.
            </p>
          ) : (
            <ul className="account-list" data-testid="wallets">
              {loaded.value.agreements.map((wallet) => (
                <WalletLine key={wallet.id} wallet={wallet} changed={retry} />
              ))}
            </ul>
          )}
          <LinkWallet linkable={loaded.value.linkable_wallets} />
        </>
      )}
    </section>
  )
}

const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(iso))

const standingOf = ({ state, expires_at: end }: LinkedWallet): string => {
  if (state === "expired") return "Has ended. Link it again to use it."
  if (end === null) return "Ready to pay"
  return state === "expiring" ? `Ends on ${dayOf(end)}. Link it again in time.` : "Ready to pay"
}

type LineProps = { wallet: LinkedWallet; changed: () => void }

const WalletLine = ({ wallet, changed }: LineProps) => {
  const { sdk } = useStore()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const { wallet_name: name } = wallet
  const unlink = async () => {
    setBusy(true)
    try {
      await unlinkWallet(sdk, wallet.id)
      changed()
    } catch (error) {
      setProblem(explain(error))
      setBusy(false)
    }
  }
  return (
    <li data-testid="wallet" data-state={wallet.state}>
      <WalletLogo type={wallet.payment_method_type} name={name} />
      <div className="grow">
        <p>
          <b>{name}</b> {wallet.login && <span className="soft">{wallet.login}</span>}
        </p>
        <p className={canPay(wallet) ? "soft small" : "small warning"}>{standingOf(wallet)}</p>
        {problem && (
          <p className="notice" role="alert">
            {problem}
          </p>
        )}
      </div>
      {canPay(wallet) && !asking && (
        <button
          type="button"
          className="text-button"
          data-testid="unlink"
          onClick={() => setAsking(true)}
        >
          Unlink<span className="hidden-text"> {name}</span>
        </button>
      )}
      {asking && (
        <div className="sure" role="group" aria-label={`Unlink ${name}?`}>
          <p className="small">Subscriptions paid with it will end.</p>
          <button
            type="button"
            className="button"
            data-testid="unlink-sure"
            disabled={busy}
            autoFocus
            onClick={() => void unlink()}
          >
            {busy && <Spinner />} Unlink
          </button>
          <button type="button" className="button quiet" onClick={() => setAsking(false)}>
            Keep it
          </button>
        </div>
      )}
    </li>
  )
}
