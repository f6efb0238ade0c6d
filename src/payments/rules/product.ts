import type { Account } from "../../modules/alipay/accounts/resolve-account"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import type { ShopperChoice } from "./shopper-choice"
import { holdsFirst } from "./status-table"

/**
 * What can be paid in the shop's own page. Apple Pay and Google Pay have more conditions there (a registered domain, files on
 * it) and fail without a word where one is not met; a wallet is paid in its app or on its page whatever is asked for.
 */
const EMBEDDABLE: ReadonlySet<string> = new Set(["CARD"])

/** Ways to pay at a counter. */
export type CounterProduct = Extract<
  PaymentRow["product"],
  "payment_code" | "order_code" | "entry_code"
>

/** Products whose shopper pays on a page or in a form. */
export type PagedProduct = Exclude<PaymentRow["product"], CounterProduct | "agreement">

const AT_COUNTER: ReadonlySet<string> = new Set<CounterProduct>([
  "payment_code",
  "order_code",
  "entry_code",
])

/** Whether a payment is made at a counter, whose shopper stands there and waits. */
export const isAtCounter = ({ product }: { product?: PaymentRow["product"] }): boolean =>
  product !== undefined && AT_COUNTER.has(product)

/** How a payment is asked for. The gateway's form for cards needs to be told of the buyer. */
export const productOf = (
  { paymentMethodType, embedded }: Pick<ShopperChoice, "paymentMethodType" | "embedded">,
  { withheld }: Pick<Account, "withheld">
): PagedProduct => {
  if (!holdsFirst(paymentMethodType)) {
    return "pay"
  }
  return embedded && EMBEDDABLE.has(paymentMethodType) && !withheld.includes("buyer")
    ? "element"
    : "session"
}
