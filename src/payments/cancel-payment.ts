import type { OperationRow, PaymentRow } from "../modules/alipay"
import type { OperationOrigin } from "../modules/alipay/ledger/states"
import { scheduleCheck } from "./schedule-check"
import { callsFor } from "./operation-calls"
import { sendOperation, type SentOperation } from "./send-operation"
import { resolveOperation } from "./resolve-operation"
import type { LedgerStores } from "../modules/alipay/parts"

const NEVER_THERE = "ORDER_NOT_EXIST"

/** The gateway had not heard of the payment: a hosted page's begins only when the shopper opens it. */
const wasNeverThere = ({ state, result_code }: OperationRow): boolean =>
  state === "failed" && result_code === NEVER_THERE

export type CancelOptions = {
  origin: OperationOrigin
  /** A person asks: a cancel that was refused before is sent once more. */
  again?: boolean
}

/**
 * Cancels a payment at the gateway as a whole: unpaid, it can't be paid any more; paid, the money goes back.
 * A repeat asks for the outcome of the earlier cancel, and one that was refused stays refused; only where the
 * payment was not there yet, another cancel is sent.
 */
export const cancelPayment = async (
  alipay: LedgerStores,
  row: PaymentRow,
  { origin, again = false }: CancelOptions
): Promise<SentOperation & { row: PaymentRow }> => {
  const cancels = await alipay.operations.list(row.id, "cancel")
  const earlier = cancels.findLast(
    (each) => !wasNeverThere(each) && !(again && each.state === "failed")
  )
  if (earlier) {
    const operation = isSettled(earlier) ? earlier : await resolveOperation(alipay, row, earlier)
    return { operation, refused: undefined, row: await recordOnPayment(alipay, row, operation) }
  }
  const calls = await callsFor(alipay, row)
  await scheduleCheck(alipay, row)
  const written = await alipay.operations.write({
    alipay_payment_id: row.id,
    kind: "cancel",
    request_id: `cancel_${row.payment_request_id}_${cancels.length + 1}`,
    medusa_id: null,
    origin,
    amount: row.amount,
    currency_code: row.currency_code,
    next_check_at: alipay.afterOwnAttempt(),
  })
  const sent = await sendOperation(alipay, written, calls(written))
  return { ...sent, row: await recordOnPayment(alipay, row, sent.operation) }
}

const isSettled = ({ state }: OperationRow): boolean => state === "succeeded" || state === "failed"

/** A cancelled payment is closed; so is one that the gateway has never heard of. */
const recordOnPayment = async (
  alipay: LedgerStores,
  row: PaymentRow,
  operation: OperationRow
): Promise<PaymentRow> =>
  operation.state === "succeeded" || wasNeverThere(operation)
    ? await alipay.payments.advance(row.id, "canceled")
    : row
