import type { PaymentRow } from "../../modules/alipay"
import { toDecimal } from "../../bridge/decimal"
import { toMinorUnits } from "../../bridge/minor-units"
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

/** A capture or refund that Medusa has written, with its ledger row and its true amount. */
export const movementOf = async (
  cradle: Cradle,
  kind: "captureService" | "refundService",
  id: string
) => {
  const movement = await cradle[kind].retrieve(id)
  const row = await rowOfPayment(cradle, movement.payment_id)
  const all: MovementRow[] = await cradle[kind].list({ payment_id: movement.payment_id })
  return {
    row,
    amount: toMinorUnits(toDecimal(movement.raw_amount), row.currency_code),
    knownIds: new Set(all.map((each) => each.id)),
  }
}
