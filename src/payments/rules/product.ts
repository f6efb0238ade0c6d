import type { Account } from "../../modules/alipay/accounts/resolve-account"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import type { ShopperChoice } from "./shopper-choice"
import { holdsFirst } from "./status-table"

/**
 * What can be paid in the shop's own page. Apple Pay and Google Pay have more conditions there (a registered domain, files on
 * it) and fail without a word where one is not met; a wallet is paid in its app or on its page whatever is asked for.
 */
const EMBEDDABLE: ReadonlySet<string> = new Set(["CARD"])

/** How a payment is asked for. The gateway's form for cards needs to be told of the buyer. */
export const productOf = (
  { paymentMethodType, embedded }: Pick<ShopperChoice, "paymentMethodType" | "embedded">,
  { withheld }: Pick<Account, "withheld">
): Exclude<PaymentRow["product"], "agreement"> => {
  if (!holdsFirst(paymentMethodType)) {
    return "pay"
  }
  return embedded && EMBEDDABLE.has(paymentMethodType) && !withheld.includes("buyer")
    ? "element"
    : "session"
}
