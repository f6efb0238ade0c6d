import { useLanguage } from "../language/language"
import { LinkedWallets } from "medusa-payment-alipay-storefront/react"
import { useLocation } from "react-router-dom"
import { useRegions } from "../shop/regions"

/** The customer's linked wallets, with ways to link another and to unlink one. */
export const MyWallets = ({ onUnlinked }: { onUnlinked: () => void }) => {
  const { search } = useLocation()
  const { say } = useLanguage()
  const { current } = useRegions()
  return (
    <section className="card account-part" aria-labelledby="my-wallets">
      <h2 id="my-wallets">{say("my_wallets")}</h2>
      <LinkedWallets
        regionId={current.id}
        query={search}
        onUnlinked={onUnlinked}
        returnUrl={`${window.location.origin}/account`}
      />
    </section>
  )
}
