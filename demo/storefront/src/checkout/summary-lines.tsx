import { useLanguage } from "../language/language"
import { useStore } from "../shop/store"

type Item = {
  id: string
  title: string
  product_title?: string | null
  variant_title?: string | null
  thumbnail?: string | null
  quantity: number
  unit_price: number
  total?: number
}

/** What is bought, in short: for the side of the checkout and for the order. */
export const SummaryLines = ({ items, currency }: { items: Item[]; currency: string }) => {
  const { pictureUrl } = useStore()
  const { money } = useLanguage()
  return (
    <ul className="summary-lines">
      {items.map((item) => (
        <li key={item.id} data-testid="summary-line">
          <img src={pictureUrl(item.thumbnail)} alt="" width="56" height="56" />
          <div>
            <p>{item.product_title ?? item.title}</p>
            <p className="soft small">
              {item.variant_title} × {item.quantity}
            </p>
          </div>
          <p>{money(item.total ?? item.unit_price * item.quantity, currency)}</p>
        </li>
      ))}
    </ul>
  )
}
