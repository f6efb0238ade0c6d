import type { AlipayModuleService, OperationRow, PaymentRow } from "../modules/alipay"
import type { OperationOrigin } from "../modules/alipay/ledger/states"
import { callsFor } from "./operation-calls"
import { sendOperation, type SentOperation } from "./send-operation"
import { settleOperation } from "./settle-operation"

export const cancelRequestIdOf = (row: PaymentRow): string => `cancel_${row.payment_request_id}`

const NEVER_THERE = "ORDER_NOT_EXIST"

/**
 * Cancels a payment at the gateway as a whole: unpaid, it can't be paid any more; paid, the money goes back.
 * One cancel per payment is ever written; a repeat asks for the same one, and one that was refused stays so.
 */
export const cancelPayment = async (
  alipay: AlipayModuleService,
  row: PaymentRow,
  origin: OperationOrigin
): Promise<SentOperation & { row: PaymentRow }> => {
  const earlier = await alipay.operations.byRequestId(cancelRequestIdOf(row))
  if (earlier) {
    const operation = isSettled(earlier) ? earlier : await settleOperation(alipay, row, earlier)
    return { operation, refused: undefined, row: await recordOnPayment(alipay, row, operation) }
  }
  const written = await alipay.operations.write({
    alipay_payment_id: row.id,
    kind: "cancel",
    request_id: cancelRequestIdOf(row),
    medusa_id: null,
    origin,
    amount: row.amount,
    currency_code: row.currency_code,
    next_check_at: alipay.now(),
  })
  const sent = await sendOperation(alipay, written, callsFor(alipay, row, written))
  return { ...sent, row: await recordOnPayment(alipay, row, sent.operation) }
}

const isSettled = ({ state }: OperationRow): boolean => state === "succeeded" || state === "failed"

/** A cancelled payment is closed; so is one that the gateway has never heard of. */
const recordOnPayment = async (
  alipay: AlipayModuleService,
  row: PaymentRow,
  operation: OperationRow
): Promise<PaymentRow> =>
  operation.state === "succeeded" || operation.result_code === NEVER_THERE
    ? await alipay.payments.advance(row.id, "canceled")
    : row
