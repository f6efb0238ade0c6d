import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { canPay, listWallets, type LinkedWallet } from "../account/linked-wallet"
import { useAccount } from "../account/use-account"
import type { Cart } from "../cart/cart"
import { Spinner } from "../shop/messages"
import { formatMoney } from "../shop/money"
import { explain } from "../shop/problem"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { returnPath } from "./start-payment"
import { WalletLogo } from "./wallets"
import "../account/account.css"

/** A signed-in shopper's linked wallet, paid with in one click; guests see how to get there. */
export const OneClick = ({ cart }: { cart: Cart }) => {
  const { customer, loading } = useAccount()
  if (loading) return null
  if (!customer) {
    return (
      <p className="soft small">
        <Link to="/account/sign-in?next=/checkout" data-testid="sign-in-to-pay">
          Sign in
        </Link>{" "}
        to pay with a linked wallet in one click.
      </p>
    )
  }
  return <LinkedChoice cart={cart} />
}

const LinkedChoice = ({ cart }: { cart: Cart }) => {
  const { sdk } = useStore()
  const { loaded } = useLoad(`${cart.id} ${cart.region_id}`, async () => {
    const { payment_providers } = await sdk.store.payment.listPaymentProviders({
      region_id: cart.region_id ?? "",
    })
    const offered = new Set(payment_providers.map(({ id }) => id))
    const { agreements } = await listWallets(sdk)
    return agreements.filter(({ provider_id }) => offered.has(provider_id))
  })
  if (loaded.state !== "ready") return null
  const wallet = loaded.value.find(canPay)
  if (wallet) return <PayNow cart={cart} wallet={wallet} />
  const ended = loaded.value[0]
  return (
    <p className="soft small">
      {ended
        ? `${ended.wallet_name} is not linked any more. `
        : "Pay with one click the next time. "}
      <Link to="/account">{ended ? "Link it again" : "Link a wallet"}</Link>
    </p>
  )
}

const PayNow = ({ cart, wallet }: { cart: Cart; wallet: LinkedWallet }) => {
  const { sdk } = useStore()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const pay = async () => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      await sdk.store.payment.initiatePaymentSession(cart, {
        provider_id: wallet.provider_id,
        data: { agreement_id: wallet.id },
      })
      // Nothing is taken yet: completing the cart is what pays.
      navigate(returnPath(cart.id))
    } catch (error) {
      setProblem(explain(error))
      setBusy(false)
    }
  }
  return (
    <div className="one-click">
      <p className="wallet-line">
        <WalletLogo type={wallet.payment_method_type} name={wallet.wallet_name} />
        <span>
          <b>{wallet.wallet_name}</b> <span className="soft">{wallet.login}</span>
        </span>
      </p>
      <button
        type="button"
        className="button wide"
        data-testid="one-click"
        aria-disabled={busy}
        onClick={() => void pay()}
      >
        {busy && <Spinner />} Pay {formatMoney(cart.total ?? 0, cart.currency_code)} now
      </button>
      {problem && (
        <p className="notice" role="alert" data-testid="one-click-problem">
          {problem}
        </p>
      )}
    </div>
  )
}
