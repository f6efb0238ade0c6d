import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { refreshPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import { readCartFields } from "./carts"
import { sameMoney } from "./rules/same-money"

type Money = { raw_amount?: BigNumberInput; amount: BigNumberInput; currency_code: string }

type CartRow = {
  id: string
  currency_code: string
  total: BigNumberInput
  raw_total?: BigNumberInput
  payment_collection?: Money
}

/** How a cart's own total and what its payment collection asks for stand to each other. */
export type CartTotal = {
  /** They are the same money. */
  agrees: boolean
  /** The cart costs nothing (any more). */
  free: boolean
  /** The cart was deleted. */
  gone: boolean
}

const FIELDS = [
  "id",
  "currency_code",
  "total",
  "raw_total",
  "payment_collection.id",
  "payment_collection.amount",
  "payment_collection.raw_amount",
  "payment_collection.currency_code",
]

/**
 * Compares a cart's total with its payment collection. Medusa does not: taxes that are asked for late, or credit lines,
 * change the total alone. A cart that is gone, or has no collection, agrees.
 */
export const compareCartTotal = async (
  container: MedusaContainer,
  cartId: string
): Promise<CartTotal> => {
  const cart = await readCartFields<CartRow>(container, cartId, FIELDS)
  const collection = cart?.payment_collection
  if (!cart || !collection) {
    return { agrees: true, free: false, gone: cart === undefined }
  }
  const total = cart.raw_total ?? cart.total
  return {
    agrees: sameMoney(
      { amount: total, currency_code: cart.currency_code },
      {
        amount: collection.raw_amount ?? collection.amount,
        currency_code: collection.currency_code,
      }
    ),
    free: MathBN.lte(total, 0),
    gone: false,
  }
}

/**
 * Has the payment collection ask for the cart's total, and ends the sessions that were started for another: an open page
 * is closed, and money that was paid on one goes back. To be called under the cart's lease, before there is an order.
 */
export const replaceSessions = async (
  container: MedusaContainer,
  cartId: string
): Promise<void> => {
  await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } })
}
