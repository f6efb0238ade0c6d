import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RemovedMovement } from "./movement"

const sum = (rows: readonly { raw_amount?: BigNumberInput; amount: BigNumberInput }[]) =>
  rows.reduce((total, row) => MathBN.add(total, row.raw_amount ?? row.amount), MathBN.convert(0))

/** Brings a payment collection's totals and status back in line with the rows that are left. */
export const recountCollectionStep = createStep(
  "alipay-recount-collection",
  async ({ payment_collection_id }: RemovedMovement, { container }) => {
    if (payment_collection_id === null) {
      return new StepResponse(undefined)
    }
    const payments = container.resolve(Modules.PAYMENT)
    const collection = await payments.retrievePaymentCollection(payment_collection_id, {
      relations: ["payments.captures", "payments.refunds"],
    })
    const rows = collection.payments ?? []
    const captured = sum(rows.flatMap((payment) => payment.captures ?? []) as never)
    const refunded = sum(rows.flatMap((payment) => payment.refunds ?? []) as never)
    const full = MathBN.gte(captured, collection.amount)
    await payments.updatePaymentCollections(payment_collection_id, {
      captured_amount: captured,
      refunded_amount: refunded,
      ...(collection.status === "completed" && !full
        ? { status: "authorized", completed_at: null }
        : {}),
    } as never)
    return new StepResponse(undefined)
  }
)
