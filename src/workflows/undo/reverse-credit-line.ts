import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import type { RemovedMovement } from "./movement"

/** Medusa writes a refund's credit line in the same workflow run, moments after the refund itself. */
const SAME_RUN_MS = 60_000

type ChangeRow = {
  created_at: string | Date
  actions?: { action: string; raw_amount?: unknown; amount?: unknown }[]
}

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
): Promise<{ id: string; status: string } | undefined> => {
  if (payment_collection_id === null) {
    return undefined
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order.id", "order.status"],
    filters: { payment_collection_id },
  })
  return (data[0] as { order?: { id: string; status: string } } | undefined)?.order
}

const creditedWith = async (
  container: MedusaContainer,
  orderId: string,
  { created_at, amount }: RemovedMovement
) => {
  const since = new Date(created_at ?? 0).getTime()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["created_at", "change_type", "actions.action", "actions.amount", "actions.raw_amount"],
    filters: { order_id: orderId, change_type: "credit_line" } as never,
  })
  const [credited] = (data as ChangeRow[])
    .filter((change) => {
      const age = new Date(change.created_at).getTime() - since
      return age >= 0 && age < SAME_RUN_MS
    })
    .flatMap((change) => change.actions ?? [])
    .filter(({ action }) => action === "CREDIT_LINE_ADD")
    .map((action) => MathBN.convert((action.raw_amount ?? action.amount ?? 0) as never))
    .filter((credit) => MathBN.gt(credit, 0) && MathBN.lte(credit, amount ?? 0))
  return credited
}
