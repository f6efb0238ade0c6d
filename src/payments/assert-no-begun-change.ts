import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { sentence, type Sentence } from "../gateway"
import {
  begunChangeOf,
  begunChangeOfSession,
  canceledOrderOfSession,
  type BegunChange,
} from "../medusa/begun-changes"
import type { WithDatabase } from "../medusa/services"
import { notAllowed } from "../modules/alipay/refusal"
import { isOwnReturn } from "./own-return"

const refundBeside = (change: string): Sentence =>
  sentence(
    "change_begun_refund",
    "A change of this order is begun ({{change}}): confirm it or take it back first. Medusa can't book the refund beside it. No money was moved.",
    { change }
  )

const cancelBeside = (change: string): Sentence =>
  sentence(
    "change_begun_cancel",
    "A change of this order is begun ({{change}}): confirm it or take it back first. Medusa can't cancel the order beside it. No money was moved.",
    { change }
  )

const nameOf = ({ change_type }: BegunChange): string => change_type ?? "edit"

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
    throw notAllowed(refundBeside(nameOf(begun)))
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
    throw notAllowed(
      sentence(
        "order_canceled_refund",
        "The order is canceled, and Medusa can't book a refund on it. Its money goes back by itself; what could not go back is on the list under Alipay, where it can be refunded. No money was moved."
      )
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
    throw notAllowed(cancelBeside(nameOf(begun)))
  }
}
