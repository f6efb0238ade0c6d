import { MedusaError } from "@medusajs/framework/utils"
import type { GatewayError } from "../gateway"
import type { AlipayModuleService, OperationRow, PaymentRow } from "../modules/alipay"
import { paymentLeaseKey } from "../modules/alipay/leases/leases"
import { assertNotChargedBack } from "./assert-not-charged-back"
import { refusal } from "./errors"
import { lookAgain } from "./look-again"
import { callsFor } from "./operation-calls"
import { sendOperation } from "./send-operation"
import { settleOperation } from "./settle-operation"

export type RefundOrder = {
  row: PaymentRow
  /** The refund's id in Medusa; it becomes the gateway's idempotency key. */
  refundId: string
  /** Minor units, digits. */
  amount: string
  /** Refunds Medusa has of this payment; one that it forgot is adopted rather than sent again. */
  knownRefundIds: ReadonlySet<string>
}

/**
 * Refunds part or all of a payment. Settles every earlier refund whose outcome is open first, and takes over
 * one that Medusa has forgotten instead of sending a second.
 * @returns the operation: succeeded, or still processing or unknown (Medusa must count it as done)
 * @throws MedusaError NOT_ALLOWED when it is certain that nothing was refunded
 */
export const refundPayment = async (
  alipay: AlipayModuleService,
  order: RefundOrder
): Promise<OperationRow> =>
  await alipay.leases.within(paymentLeaseKey(order.row.id), async () => {
    for (const open of await alipay.operations.listUnsettled(order.row.id, "refund")) {
      await settleOperation(alipay, order.row, open)
    }
    await lookAgain(alipay, order.row)
    const calls = await callsFor(alipay, order.row)
    const operation = (await adoptForgotten(alipay, order)) ?? (await writeRefund(alipay, order))
    return await bringOn(alipay, operation, calls)
  })

const writeRefund = async (
  alipay: AlipayModuleService,
  { row, refundId, amount }: RefundOrder
): Promise<OperationRow> => {
  const [known] = await alipay.operations.listByMedusaIds([refundId])
  if (known === undefined) {
    await assertNotChargedBack(alipay, row, amount)
  }
  return await alipay.operations.write({
    alipay_payment_id: row.id,
    kind: "refund",
    request_id: refundId,
    medusa_id: refundId,
    origin: "medusa",
    amount,
    currency_code: row.currency_code,
    next_check_at: alipay.afterOwnAttempt(),
  })
}

const bringOn = async (
  alipay: AlipayModuleService,
  operation: OperationRow,
  calls: Awaited<ReturnType<typeof callsFor>>
): Promise<OperationRow> => {
  if (operation.state === "succeeded" || operation.state === "processing") {
    return operation
  }
  if (operation.state === "failed") {
    throw refused(undefined, operation)
  }
  const sent = await sendOperation(alipay, operation, calls(operation))
  if (sent.operation.state === "failed") {
    throw refused(sent.refused, sent.operation)
  }
  return sent.operation
}

const refused = (error: GatewayError | undefined, operation: OperationRow): MedusaError =>
  error
    ? refusal("refund the payment", error)
    : new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Alipay did not refund the payment: ${operation.result_code ?? "the refund failed"}. Nothing was refunded.`
      )

/**
 * A refund that is done or on its way at the gateway while Medusa has no row for it (the process was killed,
 * the row was rolled back): the new row takes its place.
 */
const adoptForgotten = async (
  alipay: AlipayModuleService,
  { row, refundId, amount, knownRefundIds }: RefundOrder
): Promise<OperationRow | undefined> => {
  const forgotten = (await alipay.operations.list(row.id, "refund")).filter(
    (operation) =>
      operation.state !== "failed" &&
      operation.medusa_id !== refundId &&
      operation.origin !== "release" &&
      !(operation.medusa_id !== null && knownRefundIds.has(operation.medusa_id))
  )
  if (forgotten.length === 0) {
    return undefined
  }
  const same = forgotten.find((operation) => operation.amount === amount)
  if (!same) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `An earlier refund of ${forgotten[0]?.amount} minor units of ${row.currency_code} reached Alipay but not this order. Refund that same amount first: it will be recorded here and not be paid twice.`
    )
  }
  return await alipay.operations.note(same.id, { medusa_id: refundId })
}
