import type { PaymentRow } from "../../modules/alipay"
import { type PartOf } from "../../payments/rules/parts"
import { sumOfAmounts } from "../../medusa/rules/sums"
import { noLedgerRow, noSuchMovement } from "./errors"
import type { Cradle, MovementRow } from "./cradle"
import { pendingCapturesOf } from "./pending-captures"

/** The ledger row behind one of Medusa's payments. */
export const rowOfPayment = async (
  { alipay, paymentService }: Cradle,
  paymentId: string
): Promise<PaymentRow> => {
  const payment = await paymentService.retrieve(paymentId, {
    select: ["id", "payment_session_id"],
  })
  const row = await alipay.payments.bySession(payment.payment_session_id)
  if (!row) {
    throw noLedgerRow(paymentId)
  }
  return row
}

const partsOf = (movements: readonly MovementRow[]) =>
  movements.map(({ id, raw_amount }) => ({ id, amount: raw_amount }))

/** What all of a kind come to in the end: captures the payment, refunds what was captured. */
const WHOLES = {
  captureService: async ({ paymentService }: Cradle, paymentId: string) =>
    (await paymentService.retrieve(paymentId, { select: ["id", "raw_amount"] })).raw_amount,
  refundService: async ({ captureService }: Cradle, paymentId: string) =>
    sumOfAmounts(
      (await captureService.list({ payment_id: paymentId })).map(({ raw_amount }) => raw_amount)
    ),
} as const

export type Movement = { row: PaymentRow; part: PartOf }

/** A capture or refund that Medusa has written, with its ledger row and all others of its kind. */
const findMovement = async (
  cradle: Cradle,
  kind: keyof typeof WHOLES,
  id: string
): Promise<Movement | undefined> => {
  const [movement] = await cradle[kind].list({ id: [id] })
  if (!movement) {
    return undefined
  }
  const { payment_id } = movement
  const row = await rowOfPayment(cradle, payment_id)
  const parts = partsOf(await cradle[kind].list({ payment_id }))
  return { row, part: { id, parts, whole: await WHOLES[kind](cradle, payment_id) } }
}

/**
 * A capture that Medusa is yet to write. The payment's data says where to look; only the id in Medusa's own payment
 * makes it one of that payment.
 */
const findPendingCapture = async (
  cradle: Cradle,
  id: string,
  requestId: unknown
): Promise<Movement | undefined> => {
  const row =
    typeof requestId === "string" ? await cradle.alipay.payments.byRequestId(requestId) : undefined
  const [payment] = row
    ? await cradle.paymentService.list({ payment_session_id: row.session_id })
    : []
  const pending = payment ? pendingCapturesOf(payment) : []
  if (!row || !payment || !pending.some((part) => part.id === id)) {
    return undefined
  }
  const written = partsOf(await cradle.captureService.list({ payment_id: payment.id }))
  const ids = new Set(written.map((part) => part.id))
  const parts = [...written, ...pending.filter((part) => !ids.has(part.id))]
  return { row, part: { id, parts, whole: payment.raw_amount } }
}

/** @throws MedusaError NOT_ALLOWED when Medusa has no such refund */
export const refundNamed = async (cradle: Cradle, id: string): Promise<Movement> => {
  const found = await findMovement(cradle, "refundService", id)
  if (!found) {
    throw noSuchMovement("refund", id)
  }
  return found
}

/**
 * @param data what Medusa keeps of the payment for the provider
 * @throws MedusaError NOT_ALLOWED when Medusa has no such capture, written or pending
 */
export const captureNamed = async (
  cradle: Cradle,
  id: string,
  data: Record<string, unknown> = {}
): Promise<Movement> => {
  const found =
    (await findMovement(cradle, "captureService", id)) ??
    (await findPendingCapture(cradle, id, data["payment_request_id"]))
  if (!found) {
    throw noSuchMovement("capture", id)
  }
  return found
}
