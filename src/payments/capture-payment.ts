import { sentence } from "../gateway"
import { notAllowed } from "../modules/alipay/refusal"
import { minorOfPart, type PartOf } from "./rules/parts"
import { captureStopOf } from "./rules/review"
import { holdsFirst } from "./rules/status-table"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import { sumOf } from "../modules/alipay/ledger/sums"
import { assertNotAutomatic } from "./automatic-capture"
import { refusal } from "./errors"
import { inquirePayment } from "./inquire-payment"
import { scheduleCheck } from "./schedule-check"
import { underPaymentLease } from "./under-payment-lease"
import { callsFor } from "./operation-calls"
import { sendOperation } from "./send-operation"
import { resolveOperation } from "./resolve-operation"
import type { LedgerStores } from "../modules/alipay/parts"

export type AskedCapture = {
  row: PaymentRow
  /** The capture among those that Medusa has of the payment; its id becomes the gateway's idempotency key. */
  part: PartOf
}

/** A capture with what it comes to in minor units, digits. */
type Sized = AskedCapture & { amount: string }

/**
 * Captures part or all of held money. A capture the gateway has already made (by itself, or for a row Medusa
 * forgot) is recognised and not sent again.
 * @throws MedusaError NOT_ALLOWED when it is certain that nothing was captured
 */
export const capturePayment = async (alipay: LedgerStores, order: AskedCapture): Promise<void> =>
  await underPaymentLease(alipay, order.row, async () => {
    const { row, inquiry } = await inquirePayment(alipay, order.row)
    await scheduleCheck(alipay, row)
    if (!holdsFirst(row.payment_method_type)) {
      assertPaid(row)
      return
    }
    for (const open of await alipay.operations.listUnsettled(row.id, "capture")) {
      await resolveOperation(alipay, row, open)
    }
    const captures = await alipay.operations.list(row.id, "capture")
    const own = captures.find(({ medusa_id }) => medusa_id === order.part.id)
    if (own) {
      assertNotFailed(own)
      return
    }
    const sized = { ...order, row, amount: sizeOf(order, captures) }
    if (sized.amount === "0") {
      await alipay.operations.write(operationOf(sized, null), "succeeded")
      return
    }
    const made = findMade(captures, sized)
    if (made) {
      await alipay.operations.note(made.id, { medusa_id: order.part.id })
      return
    }
    assertRoom(captures, sized)
    await assertNotAutomatic(alipay, row, captures)
    if (inquiry.fact === "canceled" || inquiry.fact === "failed") {
      throw notAllowed(
        sentence(
          "hold_not_valid",
          "The authorisation is no longer valid at Alipay; nothing can be captured."
        )
      )
    }
    assertNotStopped(row)
    await send(alipay, sized)
  })

const sizeOf = ({ part, row }: AskedCapture, operations: readonly OperationRow[]): string =>
  minorOfPart("capture", part, { operations, currency: row.currency_code })

const assertPaid = (row: PaymentRow): void => {
  if (row.state !== "paid") {
    throw notAllowed(
      sentence("wallet_not_paid", "The wallet has not paid; there is nothing to capture.")
    )
  }
}

const assertNotStopped = ({ review }: PaymentRow): void => {
  const stop = captureStopOf(review)
  if (stop !== undefined) {
    throw notAllowed(stop)
  }
}

const assertNotFailed = (made: OperationRow): void => {
  if (made.state === "failed") {
    throw refusal("capture the payment", {
      message: sentence("capture_failed_with", "{{code}}.", {
        code: made.result_code ?? sentence("the_capture_failed", "the capture failed"),
      }),
    })
  }
}

/** A capture of this size that Medusa has no row of. */
const findMade = (captures: OperationRow[], { part, amount }: Sized): OperationRow | undefined => {
  const known = new Set(part.parts.map(({ id }) => id))
  return captures.find(
    (made) =>
      made.state !== "failed" &&
      made.amount === amount &&
      !(made.medusa_id !== null && known.has(made.medusa_id))
  )
}

const assertRoom = (captures: OperationRow[], { row, amount }: Sized): void => {
  const taken = sumOf(captures)
  if (taken + BigInt(amount) > BigInt(row.amount)) {
    throw notAllowed(
      sentence(
        "more_than_held",
        "Alipay holds {{held}} minor units of {{currency}}, of which {{taken}} are captured or being captured; {{amount}} more can't be.",
        { held: row.amount, currency: row.currency_code, taken: taken.toString(), amount }
      )
    )
  }
}

const operationOf = ({ row, part, amount }: Sized, nextCheckAt: Date | null) => ({
  alipay_payment_id: row.id,
  kind: "capture" as const,
  request_id: part.id,
  medusa_id: part.id,
  origin: "medusa" as const,
  amount,
  currency_code: row.currency_code,
  next_check_at: nextCheckAt,
})

const send = async (alipay: LedgerStores, sized: Sized): Promise<void> => {
  const calls = await callsFor(alipay, sized.row)
  const written = await alipay.operations.write(operationOf(sized, alipay.afterOwnAttempt()))
  const sent = await sendOperation(alipay, written, calls(written))
  if (sent.operation.state === "failed") {
    throw sent.refused
      ? refusal("capture the payment", sent.refused)
      : refusal("capture the payment", { message: `${sent.operation.result_code ?? "FAIL"}.` })
  }
}
