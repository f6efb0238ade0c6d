import { disputesBeforeMoney } from "../disputes/read-disputes"
import { chargedBack, isHolding, leftAfterDisputes } from "../disputes/rules/money"
import { isAllPaidBack } from "./rules/paid-back"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import type { DisputeFacts } from "../modules/alipay/disputes/dispute-row"
import { cancelPayment } from "./cancel-payment"
import { inquirePayment } from "./inquire-payment"
import { callsFor } from "./operation-calls"
import { sendOperation } from "./send-operation"
import { resolveOperation } from "./resolve-operation"
import type { LedgerStores } from "../modules/alipay/parts"

export type Release = "returned" | "on_its_way" | "stuck"

export type ReleaseOptions = {
  /** A person asks: what was refused before is tried once more. */
  again?: boolean
}

/** The first try keeps the plain id; what was refused is asked for under a new one. */
const releaseRequestIdOf = (row: PaymentRow, earlier: number): string =>
  `release_${row.payment_request_id}${earlier === 0 ? "" : `_${earlier + 1}`}`

/**
 * Ends a payment that has no place in Medusa: cancels it, and where the gateway no longer cancels, refunds
 * what it holds of the shopper's money.
 * To be called under the payment's lease. When Medusa was told that the money is there since `row` was read, an order
 * may be made of it: then nothing is sent, and the payment is to be judged again.
 * @returns `stuck` when neither is possible: a person must look
 */
export const returnPayment = async (
  alipay: LedgerStores,
  row: PaymentRow,
  { again = false }: ReleaseOptions = {}
): Promise<Release> => {
  const current = await alipay.payments.mustExist(row.id)
  if (current.state === "ready") {
    await alipay.payments.advance(row.id, "canceled")
    return "returned"
  }
  if (!isSameMoment(current.reported_paid_at, row.reported_paid_at)) {
    return "on_its_way"
  }
  const disputes = await disputesBeforeMoney(alipay, row)
  if (disputes.some(isHolding)) {
    // The shopper may get the money from the bank: given back here too, it would be paid twice.
    return "stuck"
  }
  if (isAllPaidBack(row, { operations: await alipay.operations.list(row.id), disputes })) {
    return "returned"
  }
  if (chargedBack(row, disputes) > 0n) {
    // A cancel would give back the whole payment, also what the bank took for the shopper.
    return await refundRest(alipay, row, { again, disputes })
  }
  const cancel = await cancelPayment(alipay, row, { origin: "release", again })
  if (cancel.operation.state === "succeeded") {
    return "returned"
  }
  return cancel.operation.state === "failed"
    ? await refundRest(alipay, cancel.row, { again, disputes })
    : "on_its_way"
}

type Refunding = { again: boolean; disputes: readonly DisputeFacts[] }

const refundRest = async (
  alipay: LedgerStores,
  row: PaymentRow,
  how: Refunding
): Promise<Release> => {
  const { row: now, inquiry } = await inquirePayment(alipay, row)
  if (inquiry.fact === "failed" || inquiry.fact === "canceled") {
    return "returned"
  }
  return inquiry.fact === "paid" ? await refundAll(alipay, now, how) : waitOrStick(inquiry.fact)
}

const isSameMoment = (one: Date | null, other: Date | null): boolean =>
  one?.getTime() === other?.getTime()

/** Not cancellable and not paid: it will expire by itself; held money that can't be voided will not. */
const waitOrStick = (fact: string): Release => (fact === "held" ? "stuck" : "on_its_way")

const AFTER_REFUND: Readonly<Record<OperationRow["state"], Release>> = {
  created: "on_its_way",
  unknown: "on_its_way",
  processing: "on_its_way",
  succeeded: "returned",
  failed: "stuck",
}

const refundAll = async (
  alipay: LedgerStores,
  row: PaymentRow,
  { again, disputes }: Refunding
): Promise<Release> => {
  const operations = await alipay.operations.list(row.id)
  const releases = operations.filter(
    ({ kind, origin }) => kind === "refund" && origin === "release"
  )
  const last = releases.at(-1)
  if (last) {
    const { state } =
      AFTER_REFUND[last.state] === "on_its_way" ? await resolveOperation(alipay, row, last) : last
    if (!(again && state === "failed")) {
      return AFTER_REFUND[state]
    }
  }
  const rest = leftAfterDisputes(row, disputes, operations)
  if (rest <= 0n) {
    return "returned"
  }
  const calls = await callsFor(alipay, row)
  const operation = await alipay.operations.write({
    alipay_payment_id: row.id,
    kind: "refund",
    request_id: releaseRequestIdOf(row, releases.length),
    medusa_id: null,
    origin: "release",
    amount: rest.toString(),
    currency_code: row.paid_currency ?? row.currency_code,
    next_check_at: alipay.afterOwnAttempt(),
  })
  const sent = await sendOperation(alipay, operation, calls(operation))
  return AFTER_REFUND[sent.operation.state]
}
