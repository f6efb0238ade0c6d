import type { BigNumberInput } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { roundedMinor } from "../../medusa/rules/minor-units"
import { shopperTextsOf } from "./shopper-texts"

type Asked = { amount: BigNumberInput; currency: string }

const DECIMAL = /^\d{1,12}(\.\d{1,20})?$/

const refuse = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)

/**
 * A shopper pays no other amount than the button showed them: what is charged without a page that says the amount is
 * compared with it.
 * @param data what the storefront sent with the session: `seen_total` in major units, and its `locale`
 * @throws MedusaError INVALID_DATA in the shopper's language where the total is another one, or naming the field
 */
export const assertSeenTotal = (
  data: Record<string, unknown> | undefined,
  { amount, currency }: Asked
): void => {
  const { seen_total: seen, locale } = data ?? {}
  if (seen === undefined || seen === null) {
    return
  }
  const decimal = typeof seen === "number" ? String(seen) : seen
  if (typeof decimal !== "string" || !DECIMAL.test(decimal)) {
    throw refuse(
      "data.seen_total is not right: it must be the cart's total in major units, such as 19.90."
    )
  }
  if (roundedMinor(decimal, currency) !== roundedMinor(amount, currency)) {
    throw refuse(shopperTextsOf(typeof locale === "string" ? locale : undefined).total_changed)
  }
}
