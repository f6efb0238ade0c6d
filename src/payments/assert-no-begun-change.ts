import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"
import {
  begunChangeOf,
  begunChangeOfSession,
  canceledOrderOfSession,
  type BegunChange,
} from "../medusa/begun-changes"
import type { WithDatabase } from "../medusa/services"
import { isOwnReturn } from "./own-return"

const refuse = ({ change_type }: BegunChange, what: string) =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `A change of this order is begun (${change_type ?? "edit"}): confirm it or take it back first. Medusa can't ${what} beside it. No money was moved.`
  )

/**
 * Medusa takes a refund that the order does not owe from what the order asks for, which is a change of the order, and there
 * can be one at a time: it would fail after the money has moved, and a second click would move it once more.
 * @throws MedusaError NOT_ALLOWED
 */
export const assertRefundCanBeBooked = async (
  alipay: WithDatabase,
  { sessionId, amount }: { sessionId: string; amount: BigNumberInput }
): Promise<void> => {
  const begun = await begunChangeOfSession(alipay, sessionId)
  if (begun && exceedsOwed(amount, begun)) {
    throw refuse(begun, "book the refund")
  }
}

/** More than what the order has too much. */
const exceedsOwed = (
  amount: BigNumberInput,
  { outstanding }: Pick<BegunChange, "outstanding">
): boolean => MathBN.gt(amount, MathBN.mult(outstanding ?? 0, -1))

/**
 * The same of a canceled order, whose money the store pays back by itself: a refund that Medusa is asked for is refused.
 * @throws MedusaError NOT_ALLOWED
 */
export const assertNotOfCanceledOrder = async (
  alipay: WithDatabase,
  { sessionId, amount }: { sessionId: string; amount: BigNumberInput }
): Promise<void> => {
  const canceled = isOwnReturn() ? undefined : await canceledOrderOfSession(alipay, sessionId)
  if (canceled && exceedsOwed(amount, canceled)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The order is canceled, and Medusa can't book a refund on it. Its money goes back by itself; what could not go back is on the list under Alipay, where it can be refunded. No money was moved."
    )
  }
}

/** As for a refund: a cancelled order's money goes back before Medusa finds the change. @throws MedusaError NOT_ALLOWED */
export const assertOrderCanBeCanceled = async (
  alipay: WithDatabase,
  orderId: string
): Promise<void> => {
  const begun = await begunChangeOf(alipay, orderId)
  if (begun) {
    throw refuse(begun, "cancel the order")
  }
}
