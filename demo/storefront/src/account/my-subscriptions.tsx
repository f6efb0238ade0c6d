import { useState } from "react"
import { Link } from "react-router-dom"
import { Failure, Loading } from "../shop/messages"
import { formatMoney } from "../shop/money"
import { explain } from "../shop/problem"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { endSubscription, listSubscriptions, type Subscription } from "./subscription"

const dayOf = (iso: string): string =>
  new Intl.DateTimeFormat("en", { dateStyle: "long" }).format(new Date(iso))

const STANDING: Readonly<Record<Subscription["state"], (of: Subscription) => string>> = {
  active: ({ next_charge_at }) => `Renews on ${dayOf(next_charge_at)}`,
  past_due: ({ next_charge_at }) =>
    `The last renewal was not paid. It is tried again on ${dayOf(next_charge_at)}.`,
  ended: () => "Has ended",
}

/** What renews by itself, and the way to end it. */
export const MySubscriptions = () => {
  const { sdk } = useStore()
  const { loaded, retry } = useLoad("subscriptions", () => listSubscriptions(sdk))
  return (
    <section className="card account-part" aria-labelledby="my-subscriptions">
      <h2 id="my-subscriptions">My subscriptions</h2>
      {loaded.state === "loading" && <Loading what="your subscriptions" />}
      {loaded.state === "failed" && <Failure error={loaded.error} retry={retry} />}
      {loaded.state === "ready" &&
        (loaded.value.length === 0 ? (
          <p className="soft">
            None. <Link to="/products/tea-of-the-month">Tea of the month</Link> renews by itself
            when it is paid with a linked wallet.
          </p>
        ) : (
          <ul className="account-list" data-testid="subscriptions">
            {loaded.value.map((subscription) => (
              <SubscriptionLine key={subscription.id} subscription={subscription} changed={retry} />
            ))}
          </ul>
        ))}
    </section>
  )
}

type LineProps = { subscription: Subscription; changed: () => void }

const SubscriptionLine = ({ subscription, changed }: LineProps) => {
  const { sdk } = useStore()
  const [problem, setProblem] = useState<string>()
  const { title, amount, currency_code, renewals, state } = subscription
  const end = () =>
    endSubscription(sdk, subscription.id).then(changed, (error: unknown) =>
      setProblem(explain(error))
    )
  return (
    <li data-testid="subscription" data-state={state} data-renewals={renewals}>
      <div className="grow">
        <p>
          <b>{title}</b>{" "}
          <span className="soft">{formatMoney(Number(amount), currency_code)} a month</span>
        </p>
        <p className="soft small">
          {STANDING[state](subscription)}
          {renewals > 0 && ` · renewed ${renewals === 1 ? "once" : `${renewals} times`}`}
        </p>
        {problem && (
          <p className="notice" role="alert">
            {problem}
          </p>
        )}
      </div>
      {state !== "ended" && (
        <button
          type="button"
          className="text-button"
          data-testid="end-subscription"
          onClick={() => void end()}
        >
          End<span className="hidden-text"> {title}</span>
        </button>
      )}
    </li>
  )
}
