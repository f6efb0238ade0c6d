import { useLanguage } from "../language/language"
import { useState } from "react"
import { Navigate, useNavigate, useSearchParams } from "react-router-dom"
import { Loading } from "../shop/messages"
import { useTitle } from "../shop/use-title"
import { MyOrders } from "./my-orders"
import { MySubscriptions } from "./my-subscriptions"
import { MyWallets } from "./my-wallets"
import { useAccount } from "./use-account"
import "./account.css"

export const AccountPage = () => {
  const { customer, loading, signOut } = useAccount()
  const navigate = useNavigate()
  const { say } = useLanguage()
  const [query] = useSearchParams()
  const [unlinked, setUnlinked] = useState(0)
  useTitle(say("your_account"))
  if (loading) return <Loading />
  if (!customer) {
    // What the wallet led back with is still needed after signing in.
    const here = query.size > 0 ? `?next=${encodeURIComponent(`/account?${query.toString()}`)}` : ""
    return <Navigate to={`/account/sign-in${here}`} replace />
  }
  return (
    <article className="account">
      <header>
        <h1>{say("your_account")}</h1>
        <p className="soft">{customer.email}</p>
        <button
          type="button"
          className="text-button"
          data-testid="sign-out"
          onClick={() => void signOut().then(() => navigate("/"))}
        >
          {say("sign_out")}
        </button>
      </header>
      <MyWallets onUnlinked={() => setUnlinked((count) => count + 1)} />
      <MySubscriptions key={unlinked} />
      <MyOrders />
    </article>
  )
}
