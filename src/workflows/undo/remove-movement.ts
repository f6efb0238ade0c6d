import type {
  BigNumberInput,
  IPaymentModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { RemovedMovement, UndoMovementInput } from "./movement"

type Movement = {
  id: string
  payment_id: string
  raw_amount: BigNumberInput
  created_at: string | Date
}

/** Methods Medusa generates for its models without naming all of them in the service's type. */
type PaymentRows = IPaymentModuleService & {
  deleteCaptures: (ids: string[]) => Promise<void>
  deleteRefunds: (ids: string[]) => Promise<void>
  createCaptures: (rows: object[]) => Promise<unknown>
  createRefunds: (rows: object[]) => Promise<unknown>
}

const rowsOf = (container: MedusaContainer): PaymentRows =>
  container.resolve<PaymentRows>(Modules.PAYMENT)

/** Medusa's row of a capture or refund, if it still has one. */
export const findMovement = async (
  container: MedusaContainer,
  { kind, medusa_id }: UndoMovementInput
): Promise<Movement | undefined> => {
  const payments = rowsOf(container)
  const filters = { id: [medusa_id] } as never
  const [movement] =
    kind === "capture" ? await payments.listCaptures(filters) : await payments.listRefunds(filters)
  return movement as Movement | undefined
}

type Undo = {
  kind: UndoMovementInput["kind"]
  movement: Movement
  captured_at: string | Date | null | undefined
}

const nothingRemoved = ({ kind }: UndoMovementInput): RemovedMovement => ({
  kind,
  payment_id: null,
  payment_collection_id: null,
  amount: null,
  created_at: null,
})

const REMOVE = { capture: "deleteCaptures", refund: "deleteRefunds" } as const
const RESTORE = { capture: "createCaptures", refund: "createRefunds" } as const

/** Deletes the capture or refund row; a payment that lost a capture is no longer fully captured. */
export const removeMovementStep = createStep(
  "alipay-remove-movement",
  async (input: UndoMovementInput, { container }) => {
    const payments = rowsOf(container)
    const movement = await findMovement(container, input)
    if (!movement) {
      return new StepResponse<RemovedMovement, Undo | null>(nothingRemoved(input), null)
    }
    const payment = await payments.retrievePayment(movement.payment_id)
    await payments[REMOVE[input.kind]]([movement.id])
    if (input.kind === "capture") {
      await payments.updatePayment({ id: payment.id, captured_at: null } as never)
    }
    const removed: RemovedMovement = {
      kind: input.kind,
      payment_id: payment.id,
      payment_collection_id: payment.payment_collection_id,
      amount: movement.raw_amount,
      created_at: new Date(movement.created_at).toISOString(),
    }
    return new StepResponse<RemovedMovement, Undo | null>(removed, {
      kind: input.kind,
      movement,
      captured_at: payment.captured_at,
    })
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const payments = rowsOf(container)
    const { id, payment_id, raw_amount } = undo.movement
    await payments[RESTORE[undo.kind]]([{ id, payment_id, amount: raw_amount }])
    if (undo.kind === "capture" && undo.captured_at) {
      await payments.updatePayment({ id: payment_id, captured_at: undo.captured_at } as never)
    }
  }
)
