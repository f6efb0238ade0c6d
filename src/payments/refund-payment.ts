import type { MedusaError } from "@medusajs/framework/utils"
import { minorOfPart, type PartOf } from "./rules/parts"
import { sentence, type GatewayFailure } from "../gateway"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import { givesBack } from "../modules/alipay/ledger/gives-back"
import { notAllowed } from "../modules/alipay/refusal"
import { assertNotChargedBack } from "./assert-not-charged-back"
import { refusal } from "./errors"
import { inquirePayment } from "./inquire-payment"
import { scheduleCheck } from "./schedule-check"
import { underPaymentLease } from "./under-payment-lease"
import { assertRefundCanBeBooked } from "./assert-no-begun-change"
import { callsFor } from "./operation-calls"
import { sendOperation } from "./send-operation"
import { resolveOperation } from "./resolve-operation"
import type { LedgerStores } from "../modules/alipay/parts"

export type AskedRefund = {
  row: PaymentRow
  /**
   * The refund among those that Medusa has of the payment; its id becomes the gateway's idempotency key. One that Medusa
   * forgot is adopted rather than sent again.
   */
  part: PartOf
}

/** A refund with what it comes to in minor units, digits. */
type Sized = AskedRefund & { amount: string }

/**
 * Refunds part or all of a payment. Settles every earlier refund whose outcome is open first, asks the gateway for those
 * that it made without us, and takes over one that Medusa does not know instead of sending a second.
 * @returns the operation: succeeded, or still processing or unknown (Medusa must count it as done)
 * @throws MedusaError NOT_ALLOWED when it is certain that nothing was refunded
 */
export const refundPayment = async (
  alipay: LedgerStores,
  order: AskedRefund
): Promise<OperationRow> =>
  await underPaymentLease(alipay, order.row, async () => {
    for (const open of await alipay.operations.listUnsettled(order.row.id, "refund")) {
      await resolveOperation(alipay, order.row, open)
    }
    await scheduleCheck(alipay, order.row)
    // What was refunded in the gateway's dashboard, or was refused and made all the same, must be known before another
    // refund leaves.
    await inquirePayment(alipay, order.row)
    const calls = await callsFor(alipay, order.row)
    return await bringOn(alipay, await findOrWrite(alipay, order), calls)
  })

/** The refund as it was written before, one that Medusa forgot, or a new one. */
const findOrWrite = async (alipay: LedgerStores, order: AskedRefund): Promise<OperationRow> => {
  const { row, part } = order
  const refunds = (await alipay.operations.list(row.id)).filter(givesBack)
  const own = refunds.find(({ medusa_id }) => medusa_id === part.id)
  if (own) {
    return own
  }
  await assertRefundCanBeBooked(alipay, {
    sessionId: row.session_id,
    amount: part.parts.find(({ id }) => id === part.id)?.amount ?? 0,
  })
  const amount = minorOfPart("refund", part, {
    operations: refunds,
    currency: row.currency_code,
  })
  const sized = { ...order, amount }
  return (await adoptForgotten(alipay, refunds, sized)) ?? (await writeRefund(alipay, sized))
}

/** One that moves nothing is written as done: it only has to be in the books. */
const writeRefund = async (
  alipay: LedgerStores,
  { row, part, amount }: Sized
): Promise<OperationRow> => {
  await assertNotChargedBack(alipay, row, amount)
  return await alipay.operations.write(
    {
      alipay_payment_id: row.id,
      kind: "refund",
      request_id: part.id,
      medusa_id: part.id,
      origin: "medusa",
      amount,
      currency_code: row.currency_code,
      next_check_at: amount === "0" ? null : alipay.afterOwnAttempt(),
    },
    amount === "0" ? "succeeded" : "created"
  )
}

const bringOn = async (
  alipay: LedgerStores,
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

const refused = (error: GatewayFailure | undefined, operation: OperationRow): MedusaError =>
  error
    ? refusal("refund the payment", error)
    : refusal("refund the payment", {
        message: sentence("refund_failed_with", "{{code}}. Nothing was refunded.", {
          code: operation.result_code ?? sentence("the_refund_failed", "the refund failed"),
        }),
      })

/**
 * A refund that is done or on its way at the gateway while Medusa has no row for it (the process was killed,
 * the row was rolled back, it was made in the dashboard, as a refund or by a cancel): the new row takes its place.
 */
const adoptForgotten = async (
  alipay: LedgerStores,
  refunds: readonly OperationRow[],
  { row, part, amount }: Sized
): Promise<OperationRow | undefined> => {
  const known = new Set(part.parts.map(({ id }) => id))
  const forgotten = refunds.filter(
    (operation) =>
      operation.state !== "failed" &&
      operation.amount !== "0" &&
      operation.origin !== "release" &&
      !(operation.medusa_id !== null && known.has(operation.medusa_id))
  )
  if (forgotten.length === 0) {
    return undefined
  }
  const same = forgotten.find((operation) => operation.amount === amount)
  if (!same) {
    throw notAllowed(
      sentence(
        "earlier_refund",
        "An earlier refund of {{amount}} minor units of {{currency}} reached Alipay but not this order. Refund that same amount first: it will be recorded here and not be paid twice.",
        { amount: forgotten[0]?.amount ?? "", currency: row.currency_code }
      )
    )
  }
  return await alipay.operations.note(same.id, { medusa_id: part.id })
}
