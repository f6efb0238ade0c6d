import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { orderOfCollection } from "../../medusa/links"
import { creditLineChangesOf } from "../../medusa/order-changes"
import { readOrderHead, type OrderHead } from "../../medusa/orders"
import { exactOf } from "../../medusa/rules/sums"
import type { RemovedMovement } from "./movement"
import { MINUTE } from "../../modules/alipay/time"

/** Medusa writes a refund's credit line in the same workflow run, moments after the refund itself. */
const SAME_RUN_MS = MINUTE

/**
 * A refund of more than the order owed lowered the order's total by a credit line. When the refund is taken
 * back, an opposite line raises it again; a cancelled order keeps its total.
 */
export const reverseCreditLineStep = createStep(
  "alipay-reverse-credit-line",
  async (removed: RemovedMovement, { container }) => {
    const order = await orderOf(container, removed)
    if (removed.kind !== "refund" || !order || order.status === "canceled") {
      return new StepResponse(undefined)
    }
    const amount = await creditedWith(container, order.id, removed)
    if (amount !== undefined) {
      await createOrderCreditLinesWorkflow(container).run({
        input: {
          id: order.id,
          credit_lines: [
            {
              amount: MathBN.mult(amount, -1),
              reference: "refund_failed",
              reference_id: removed.payment_id ?? "",
            },
          ],
        },
      })
    }
    return new StepResponse(undefined)
  }
)

const orderOf = async (
  container: MedusaContainer,
  { payment_collection_id }: RemovedMovement
): Promise<OrderHead | undefined> => {
  const id =
    payment_collection_id === null
      ? undefined
      : await orderOfCollection(container, payment_collection_id)
  return id === undefined ? undefined : await readOrderHead(container, id)
}

const creditedWith = async (
  container: MedusaContainer,
  orderId: string,
  { created_at, amount }: RemovedMovement
) => {
  const since = new Date(created_at ?? 0).getTime()
  const [credited] = (await creditLineChangesOf(container, orderId))
    .filter((change) => {
      const age = new Date(change.created_at).getTime() - since
      return age >= 0 && age < SAME_RUN_MS
    })
    .flatMap((change) => change.actions ?? [])
    .filter(({ action }) => action === "CREDIT_LINE_ADD")
    .map((action) => MathBN.convert(exactOf(action)))
    .filter((credit) => MathBN.gt(credit, 0) && MathBN.lte(credit, amount ?? 0))
  return credited
}
