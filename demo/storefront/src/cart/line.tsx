import { useLanguage } from "../language/language"
import { useState } from "react"
import { Link } from "react-router-dom"
import { explain } from "../shop/problem"
import { useStore } from "../shop/store"
import type { Cart } from "./cart"
import { Quantity } from "./quantity"
import { useCart } from "./use-cart"

const MOST = 99

type Item = NonNullable<Cart["items"]>[number]

export const Line = ({ item, currency }: { item: Item; currency: string }) => {
  const { pictureUrl } = useStore()
  const { setQuantity } = useCart()
  const { say, money } = useLanguage()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const name = item.product_title ?? item.title

  const change = async (quantity: number) => {
    setBusy(true)
    setProblem(undefined)
    try {
      await setQuantity(item.id, quantity)
    } catch (error) {
      setProblem(explain(error, say))
    }
    setBusy(false)
  }

  return (
    <li className="line" data-testid="cart-line" aria-busy={busy}>
      <img src={pictureUrl(item.thumbnail)} alt="" width="96" height="96" />
      <div className="line-words">
        <h2>
          <Link to={`/products/${item.product_handle}`}>{name}</Link>
        </h2>
        <p className="soft small">{item.variant_title}</p>
        <div className="line-controls">
          <Quantity
            value={item.quantity}
            most={MOST}
            name={name}
            disabled={busy}
            onChange={(quantity) => void change(quantity)}
          />
          <button
            type="button"
            className="text-button"
            data-testid="remove-line"
            disabled={busy}
            onClick={() => void change(0)}
          >
            {say("remove")}
            <span className="hidden-text"> {name}</span>
          </button>
        </div>
        {problem && (
          <p className="notice small" role="alert">
            {problem}
          </p>
        )}
      </div>
      <p className="line-total" data-testid="line-total">
        {money(item.total ?? item.unit_price * item.quantity, currency)}
      </p>
    </li>
  )
}
