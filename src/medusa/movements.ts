import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { paymentModule } from "./services"

/** Medusa's id of a capture or refund. */
export type MovementId = { kind: "capture" | "refund"; medusa_id: string }

/** Medusa's row of a capture or refund. */
export type MovementRow = {
  id: string
  payment_id: string
  raw_amount: BigNumberInput
  created_at: string | Date
  created_by?: string | null
  metadata?: Record<string, unknown> | null
  /** Of refunds alone. */
  note?: string | null
  refund_reason_id?: string | null
}

const LIST = { capture: "listCaptures", refund: "listRefunds" } as const
const DELETE = { capture: "deleteCaptures", refund: "deleteRefunds" } as const
const CREATE = { capture: "createCaptures", refund: "createRefunds" } as const

/** Medusa's row of a capture or refund, if it still has one. */
export const findMovement = async (
  container: MedusaContainer,
  { kind, medusa_id }: MovementId
): Promise<MovementRow | undefined> => {
  const [row] = await paymentModule(container)[LIST[kind]]({ id: [medusa_id] })
  return row as MovementRow | undefined
}

/** A movement that was taken out, with what it takes to put it back. */
export type Removed = {
  kind: MovementId["kind"]
  movement: MovementRow
  payment_collection_id: string
  captured_at: string | Date | null
}

/**
 * Deletes the row of a capture or refund; a payment that lost a capture is no longer fully captured.
 * @returns nothing when there is no such row any more
 */
export const removeMovement = async (
  container: MedusaContainer,
  id: MovementId
): Promise<Removed | undefined> => {
  const payments = paymentModule(container)
  const { kind } = id
  const movement = await findMovement(container, id)
  if (!movement) {
    return undefined
  }
  const payment = await payments.retrievePayment(movement.payment_id)
  await payments[DELETE[kind]]([movement.id])
  if (kind === "capture") {
    await payments.updatePayment({ id: payment.id, captured_at: null })
  }
  const { payment_collection_id, captured_at = null } = payment
  return { kind, movement, payment_collection_id, captured_at }
}

const asItWas = (kind: MovementId["kind"], movement: MovementRow) => {
  const { id, payment_id, raw_amount, created_at, created_by, metadata } = movement
  const { note, refund_reason_id } = movement
  const ofBoth = { id, payment_id, amount: raw_amount, created_at, created_by, metadata }
  return kind === "capture" ? ofBoth : { ...ofBoth, note, refund_reason_id }
}

/** Writes a movement again that was taken out, as it was. */
export const restoreMovement = async (
  container: MedusaContainer,
  { kind, movement, captured_at }: Removed
): Promise<void> => {
  const payments = paymentModule(container)
  await payments[CREATE[kind]]([asItWas(kind, movement)])
  if (kind === "capture" && captured_at) {
    await payments.updatePayment({ id: movement.payment_id, captured_at })
  }
}

/** A refund of Medusa's and the session that its payment was made of. */
export type RefundOfSession = { id: string; payment?: { payment_session_id?: string } }

/** A page of the refunds that Medusa wrote down in a span of time, the oldest first. */
export const listRefundsBetween = async (
  container: MedusaContainer,
  { since, until }: { since: Date; until: Date },
  page: { take: number; skip: number }
): Promise<RefundOfSession[]> =>
  await paymentModule(container).listRefunds(
    { created_at: { $gte: since, $lte: until } },
    {
      select: ["id", "payment.payment_session_id"],
      relations: ["payment"],
      ...page,
      order: { created_at: "ASC", id: "ASC" },
    }
  )
