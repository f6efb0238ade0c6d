import type { PaymentRow } from "../../modules/alipay"
import { sumOfAmounts, type PartOf } from "../../bridge/parts"
import { noLedgerRow } from "./errors"
import type { Cradle, MovementRow } from "./cradle"

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

/** A capture or refund that Medusa has written, with its ledger row and all others of its kind. */
export const movementOf = async (
  cradle: Cradle,
  kind: keyof typeof WHOLES,
  id: string
): Promise<{ row: PaymentRow; part: PartOf }> => {
  const { payment_id } = await cradle[kind].retrieve(id)
  const row = await rowOfPayment(cradle, payment_id)
  const parts = partsOf(await cradle[kind].list({ payment_id }))
  return { row, part: { id, parts, whole: await WHOLES[kind](cradle, payment_id) } }
}
