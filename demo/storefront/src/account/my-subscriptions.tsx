import { useLanguage } from "../language/language"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Failure, Loading } from "../shop/messages"
import { explain } from "../shop/problem"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"
import { endSubscription, listSubscriptions, type Subscription } from "./subscription"

const STANDING = { active: "renews_on", past_due: "past_due", ended: "has_ended" } as const

/** What renews by itself, and the way to end it. */
export const MySubscriptions = () => {
  const { sdk } = useStore()
  const { say } = useLanguage()
  const [before, after] = say("no_subscription").split("{product}")
  const { loaded, retry } = useLoad("subscriptions", () => listSubscriptions(sdk))
  return (
    <section className="card account-part" aria-labelledby="my-subscriptions">
      <h2 id="my-subscriptions">{say("my_subscriptions")}</h2>
      {loaded.state === "loading" && <Loading />}
      {loaded.state === "failed" && <Failure error={loaded.error} retry={retry} />}
      {loaded.state === "ready" &&
        (loaded.value.length === 0 ? (
          <p className="soft">
            {before}
            <Link to="/products/tea-of-the-month">{say("tea_of_the_month")}</Link>
            {after}
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
  const { say, money, day } = useLanguage()
  const [problem, setProblem] = useState<string>()
  const { title, amount, currency_code, renewals, state } = subscription
  const end = () =>
    endSubscription(sdk, subscription.id).then(changed, (error: unknown) =>
      setProblem(explain(error, say))
    )
  return (
    <li data-testid="subscription" data-state={state} data-renewals={renewals}>
      <div className="grow">
        <p>
          <b>{title}</b>{" "}
          <span className="soft">
            {say("a_month", { price: money(Number(amount), currency_code) })}
          </span>
        </p>
        <p className="soft small">
          {say(STANDING[state], { date: day(subscription.next_charge_at) })}
          {renewals === 1 && ` · ${say("renewed_once")}`}
          {renewals > 1 && ` · ${say("renewed_times", { count: String(renewals) })}`}
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
          {say("end")}
          <span className="hidden-text"> {title}</span>
        </button>
      )}
    </li>
  )
}
