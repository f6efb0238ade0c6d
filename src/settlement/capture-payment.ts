import { MedusaError } from "@medusajs/framework/utils"
import { holdsFirst } from "../bridge/status-table"
import type { AlipayModuleService, OperationRow, PaymentRow } from "../modules/alipay"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import { sumOf } from "../modules/alipay/ledger/sums"
import { assertNotAutomatic } from "./automatic-capture"
import { refusal } from "./errors"
import { inquirePayment } from "./inquire-payment"
import { lookAgain } from "./look-again"
import { callsFor } from "./operation-calls"
import { sendOperation } from "./send-operation"
import { settleOperation } from "./settle-operation"

export type CaptureOrder = {
  row: PaymentRow
  /** The capture's id in Medusa; it becomes the gateway's idempotency key. */
  captureId: string
  /** Minor units, digits. */
  amount: string
  /** Captures Medusa has of this payment. */
  knownCaptureIds: ReadonlySet<string>
}

const refuse = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

/**
 * Captures part or all of held money. A capture the gateway has already made (by itself, or for a row Medusa
 * forgot) is recognised and not sent again.
 * @throws MedusaError NOT_ALLOWED when it is certain that nothing was captured
 */
export const capturePayment = async (
  alipay: AlipayModuleService,
  order: CaptureOrder
): Promise<void> =>
  await alipay.leases.within(paymentLeaseKey(order.row.id), async () => {
    const { row, inquiry } = await inquirePayment(alipay, order.row)
    await lookAgain(alipay, row)
    if (!holdsFirst(row.payment_method_type)) {
      needPaid(row)
      return
    }
    for (const open of await alipay.operations.listUnsettled(row.id, "capture")) {
      await settleOperation(alipay, row, open)
    }
    const captures = await alipay.operations.list(row.id, "capture")
    const made = findMade(captures, order)
    if (made) {
      needNotFailed(made)
      await alipay.operations.note(made.id, { medusa_id: order.captureId })
      return
    }
    needRoom(captures, order, row)
    await assertNotAutomatic(alipay, row, captures)
    if (inquiry.fact === "canceled" || inquiry.fact === "failed") {
      throw refuse("The authorisation is no longer valid at Alipay; nothing can be captured.")
    }
    await send(alipay, row, order)
  })

const needPaid = (row: PaymentRow): void => {
  if (row.state !== "paid") {
    throw refuse("The wallet has not paid; there is nothing to capture.")
  }
}

const needNotFailed = (made: OperationRow): void => {
  if (made.state === "failed") {
    throw refuse(`Alipay did not capture the payment: ${made.result_code ?? "the capture failed"}.`)
  }
}

const findMade = (captures: OperationRow[], order: CaptureOrder): OperationRow | undefined =>
  captures.find(({ medusa_id }) => medusa_id === order.captureId) ??
  captures.find(
    ({ state, amount, medusa_id }) =>
      state !== "failed" &&
      amount === order.amount &&
      !(medusa_id !== null && order.knownCaptureIds.has(medusa_id))
  )

const needRoom = (captures: OperationRow[], order: CaptureOrder, row: PaymentRow): void => {
  const taken = sumOf(captures)
  if (taken + BigInt(order.amount) > BigInt(row.amount)) {
    throw refuse(
      `Alipay holds ${row.amount} minor units of ${row.currency_code}, of which ${taken} are captured or being captured; ${order.amount} more can't be.`
    )
  }
}

const send = async (
  alipay: AlipayModuleService,
  row: PaymentRow,
  { captureId, amount }: CaptureOrder
): Promise<void> => {
  const calls = await callsFor(alipay, row)
  const written = await alipay.operations.write({
    alipay_payment_id: row.id,
    kind: "capture",
    request_id: captureId,
    medusa_id: captureId,
    origin: "medusa",
    amount,
    currency_code: row.currency_code,
    next_check_at: alipay.afterOwnAttempt(),
  })
  const sent = await sendOperation(alipay, written, calls(written))
  if (sent.operation.state === "failed") {
    throw sent.refused
      ? refusal("capture the payment", sent.refused)
      : refuse(`Alipay did not capture the payment: ${sent.operation.result_code ?? "FAIL"}.`)
  }
}
