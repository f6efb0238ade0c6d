import { useLanguage } from "../language/language"
import { useEffect, useRef, useState } from "react"
import type { Cart } from "../cart/cart"
import { useCart } from "../cart/use-cart"
import { Failure, Loading, Spinner } from "../shop/messages"
import { explain } from "../shop/problem"
import { useStore } from "../shop/store"
import { useLoad } from "../shop/use-load"

export const ShippingChoice = ({ cart, done }: { cart: Cart; done: () => void }) => {
  const { sdk } = useStore()
  const { ship } = useCart()
  const { say, money } = useLanguage()
  const [saving, setSaving] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const chosen = saving ?? cart.shipping_methods?.[0]?.shipping_option_id
  const { loaded, retry } = useLoad(`${cart.id} ${cart.shipping_address?.country_code}`, () =>
    sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
  )
  const choose = async (optionId: string) => {
    setSaving(optionId)
    setProblem(undefined)
    try {
      await ship(optionId)
    } catch (error) {
      setProblem(explain(error, say))
    }
    setSaving(undefined)
  }
  const options =
    loaded.state === "ready"
      ? loaded.value.shipping_options.toSorted((a, b) => (a.amount ?? 0) - (b.amount ?? 0))
      : []
  usePreselected(chosen === undefined ? options[0]?.id : undefined, (id) => void choose(id))
  if (loaded.state === "loading") return <Loading />
  if (loaded.state === "failed") return <Failure error={loaded.error} retry={retry} />

  return (
    <>
      <fieldset className="choices">
        <legend className="hidden-text">{say("delivery")}</legend>
        {options.map((option) => (
          <label key={option.id} className="choice" data-testid="shipping-option">
            <input
              type="radio"
              name="shipping"
              checked={option.id === chosen}
              disabled={saving !== undefined}
              onChange={() => void choose(option.id)}
            />
            <span className="grow">
              {option.name}
              <span className="soft small block">{option.type?.description}</span>
            </span>
            <span>{money(option.amount ?? 0, cart.currency_code)}</span>
          </label>
        ))}
      </fieldset>
      {options.length === 0 && <p className="notice calm">{say("no_delivery")}</p>}
      {problem && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      <button
        type="button"
        className="button"
        disabled={!chosen || saving !== undefined}
        data-testid="shipping-continue"
        onClick={done}
      >
        {saving && <Spinner />} {say("to_payment")}
      </button>
    </>
  )
}

/** Chooses the cheapest way once, so that the total is whole before the shopper looks at it. */
const usePreselected = (id: string | undefined, choose: (id: string) => void) => {
  const done = useRef(false)
  const latest = useRef(choose)
  latest.current = choose
  useEffect(() => {
    if (id === undefined || done.current) return
    done.current = true
    latest.current(id)
  }, [id])
}
