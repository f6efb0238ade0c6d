import type {
  CancelPaymentInput,
  CancelPaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
} from "@medusajs/framework/types"
import { readSessionData, toSessionData } from "../../payments/rules/session-data"
import type { PaymentRow } from "../../modules/alipay"
import { CLOSED_PAYMENT_STATES } from "../../modules/alipay/ledger/states"
import { paymentLeaseKey } from "../../modules/alipay/leases/leases"
import { cancelPayment as cancelAtGateway } from "../../payments/cancel-payment"
import { messageOf, refusal } from "../../payments/errors"
import { inquirePayment } from "../../payments/inquire-payment"
import type { Cradle } from "./cradle"
import { letGo } from "./let-go"
import { rowOfPayment } from "./movements"

/**
 * Voids held money and makes the session unusable. Captured money is left alone: Medusa refunds it in a
 * separate call. Without a payment's id this is the loser of two completions at once undoing the winner's
 * payment, and nothing may be cancelled.
 */
export const cancelPayment = async (
  cradle: Cradle,
  input: CancelPaymentInput
): Promise<CancelPaymentOutput> => {
  const paymentId = input.context?.idempotency_key
  if (paymentId === undefined) {
    return { data: { ...input.data } }
  }
  const { alipay } = cradle
  const found = await rowOfPayment(cradle, paymentId)
  return await alipay.leases.within(paymentLeaseKey(found), async () => {
    const { row } = await inquirePayment(alipay, found)
    if (await holdsCaptured(cradle, row)) {
      return { data: { ...input.data, ...toSessionData(row) } }
    }
    const canceled = await voidHeld(cradle, row)
    await closeSession(cradle, row.session_id)
    return { data: { ...input.data, ...toSessionData(canceled) } }
  })
}

/** A session that another one has replaced since is gone; its payment is voided all the same. */
const closeSession = async (
  { paymentSessionService }: Cradle,
  sessionId: string
): Promise<void> => {
  const sessions = await paymentSessionService.list({ id: sessionId }, { select: ["id"] })
  for (const { id } of sessions) {
    await paymentSessionService.update({ id, status: "canceled", authorized_at: null })
  }
}

const holdsCaptured = async ({ alipay }: Cradle, row: PaymentRow): Promise<boolean> =>
  row.state === "paid" ||
  (await alipay.operations.list(row.id, "capture")).some(({ state }) => state !== "failed")

const voidHeld = async ({ alipay }: Cradle, row: PaymentRow): Promise<PaymentRow> => {
  if (CLOSED_PAYMENT_STATES.has(row.state)) {
    return row
  }
  const {
    operation,
    refused,
    row: after,
  } = await cancelAtGateway(alipay, row, { origin: "medusa" })
  if (operation.state === "failed" && !CLOSED_PAYMENT_STATES.has(after.state)) {
    throw refusal(
      "cancel the payment",
      refused ?? { message: `${operation.result_code ?? "FAIL"}.` }
    )
  }
  return after
}

/**
 * Medusa lets go of a session. Never throws: a session that can't be deleted would let a shopper pay an old,
 * lower amount for a changed cart. Medusa names no row here, only data that a browser may have written: it
 * says which payment to look at, and Medusa's row of the session says whether it is over.
 */
export const deletePayment = async (
  cradle: Cradle,
  input: DeletePaymentInput
): Promise<DeletePaymentOutput> => {
  const { alipay, logger } = cradle
  try {
    const requestId = readSessionData(input.data)?.payment_request_id
    const found = requestId === undefined ? undefined : await alipay.payments.byRequestId(requestId)
    if (found) {
      await letGo(cradle, found)
    }
  } catch (error) {
    logger.error(
      `alipay: a deleted session could not be cancelled at once, it will be looked at again: ${messageOf(error)}`
    )
  }
  return { data: { ...input.data } }
}
