import type {
  BigNumberInput,
  MedusaContainer,
  PaymentCollectionDTO,
} from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { roundedMinor } from "../payments/rules/parts"
import type { RemovedMovement } from "../workflows/undo/movement"

/** A collection's totals to the last decimal, which Medusa's type does not name. */
type Exact = PaymentCollectionDTO & {
  raw_captured_amount?: BigNumberInput
  raw_refunded_amount?: BigNumberInput
}

const sum = (rows: readonly { raw_amount?: BigNumberInput; amount: BigNumberInput }[]) =>
  rows.reduce((total, row) => MathBN.add(total, row.raw_amount ?? row.amount), MathBN.convert(0))

export const readCollection = async (
  container: MedusaContainer,
  id: string
): Promise<PaymentCollectionDTO> =>
  await container.resolve(Modules.PAYMENT).retrievePaymentCollection(id, {
    relations: ["payments.captures", "payments.refunds"],
  })

/** What a collection's captures and refunds come to, and whether its own totals say the same. */
export const countTotals = (collection: Exact) => {
  const rows = collection.payments ?? []
  const captured = sum(rows.flatMap((payment) => payment.captures ?? []) as never)
  const refunded = sum(rows.flatMap((payment) => payment.refunds ?? []) as never)
  const currency = collection.currency_code
  const full = roundedMinor(captured, currency) >= roundedMinor(collection.amount, currency)
  const reopened = collection.status === "completed" && !full
  const agree =
    !reopened &&
    MathBN.eq(captured, collection.raw_captured_amount ?? collection.captured_amount ?? 0) &&
    MathBN.eq(refunded, collection.raw_refunded_amount ?? collection.refunded_amount ?? 0)
  return { captured, refunded, reopened, agree }
}

/** Brings a payment collection's totals and status in line with the captures and refunds of its payments. */
export const recountCollection = async (container: MedusaContainer, id: string): Promise<void> => {
  const { captured, refunded, reopened, agree } = countTotals(await readCollection(container, id))
  if (!agree) {
    await container.resolve(Modules.PAYMENT).updatePaymentCollections(id, {
      captured_amount: captured,
      refunded_amount: refunded,
      ...(reopened ? { status: "authorized", completed_at: null } : {}),
    } as never)
  }
}

/** The same, as a step of taking a movement back. */
export const recountCollectionStep = createStep(
  "alipay-recount-collection",
  async ({ payment_collection_id }: RemovedMovement, { container }) => {
    if (payment_collection_id !== null) {
      await recountCollection(container, payment_collection_id)
    }
    return new StepResponse(undefined)
  }
)
