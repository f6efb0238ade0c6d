import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { addCreditLine } from "../../medusa/credit-lines"
import { orderOfCollection } from "../../medusa/links"
import { creditLineChangesOf, type CreditLineChange } from "../../medusa/order-changes"
import { transactionsOf } from "../../medusa/order-transactions"
import { readOrderHead, type OrderHead } from "../../medusa/orders"
import { exactOf } from "../../medusa/rules/sums"
import type { FoundMovement } from "./movement"

/**
 * A refund of more than the order owed lowered the order's total by a credit line. When the refund is taken
 * back, an opposite line raises it again, once; a cancelled order keeps its total. It comes before anything is removed:
 * Medusa writes no line beside an order change that is begun, and the next try must find the refund as it was.
 */
export const reverseCreditLineStep = createStep(
  "alipay-reverse-credit-line",
  async (refund: FoundMovement, { container }) => {
    const order = await orderOf(container, refund)
    if (refund.kind !== "refund" || !order || order.status === "canceled") {
      return new StepResponse(undefined)
    }
    const line = await creditLineOf(container, order.id, refund)
    if (line) {
      await addCreditLine(container, order.id, {
        reference: "refund_failed",
        reference_id: refund.medusa_id,
        amount: MathBN.mult(line.amount, -1),
        internal_note: line.changeId,
      })
    }
    return new StepResponse(undefined)
  }
)

const orderOf = async (
  container: MedusaContainer,
  { payment_collection_id }: FoundMovement
): Promise<OrderHead | undefined> => {
  const id =
    payment_collection_id === null
      ? undefined
      : await orderOfCollection(container, payment_collection_id)
  return id === undefined ? undefined : await readOrderHead(container, id)
}

/**
 * Medusa names no refund on a credit line. It writes a refund's transaction in the order's version of that moment, and the
 * line makes the next version: of the refunds of one version, the last is the one that the line is of. A line that reverses
 * another names its change, so that none is reversed twice.
 */
const creditLineOf = async (
  container: MedusaContainer,
  orderId: string,
  refund: FoundMovement
): Promise<{ changeId: string; amount: BigNumberInput } | undefined> => {
  const transactions = await transactionsOf(container, orderId, "refund")
  const own = transactions.find(({ reference_id }) => reference_id === refund.medusa_id)
  const isLast = !transactions.some(
    (each) => each !== own && each.version === own?.version && isAfter(each, own)
  )
  if (own === undefined || !isLast) {
    return undefined
  }
  const changes = await creditLineChangesOf(container, orderId)
  const reversed = new Set(changes.flatMap(notesOf))
  const change = changes.find(({ id, version }) => version === own.version + 1 && !reversed.has(id))
  const amount = (change?.actions ?? [])
    .filter(({ action }) => action === "CREDIT_LINE_ADD")
    .map((action) => MathBN.convert(exactOf(action)))
    .find((credit) => MathBN.gt(credit, 0) && MathBN.lte(credit, refund.amount ?? 0))
  return change && amount && { changeId: change.id, amount }
}

const notesOf = ({ actions = [] }: CreditLineChange) =>
  actions.map(({ internal_note }) => internal_note)

type Written = { id: string; created_at: string | Date }

const isAfter = (one: Written, other: Written): boolean => {
  const age = new Date(one.created_at).getTime() - new Date(other.created_at).getTime()
  return age > 0 || (age === 0 && one.id > other.id)
}
