import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { sumOf } from "../../modules/alipay/ledger/sums"
import { isLosing, isWaiting, movesMoney } from "./states"

type Moves = Pick<DisputeFacts, "kind" | "state">

/** A dispute after which the shopper has the money. */
export const isChargeback = ({ kind, state }: Moves): boolean => isLosing(state) && movesMoney(kind)

/** A dispute that is not decided, whose money the bank keeps back. */
export const isHolding = ({ kind, state }: Moves): boolean => isWaiting(state) && movesMoney(kind)

/** A dispute by which the shopper has the money, or may get it. */
export const mayPayShopper = (dispute: Moves): boolean =>
  isHolding(dispute) || isChargeback(dispute)

type Amounts = Pick<
  DisputeFacts,
  "amount" | "currency_code" | "judged_amount" | "judged_currency" | "kind" | "state"
>

export type DisputeAmount = { value: string | null; currency: string | null }

/** What is disputed, or what was taken once a verdict says so; nothing while the gateway has not said. */
export const amountOfDispute = (dispute: Amounts): DisputeAmount =>
  dispute.state === "lost" && dispute.judged_amount !== null
    ? { value: dispute.judged_amount, currency: dispute.judged_currency }
    : { value: dispute.amount, currency: dispute.currency_code }

export type DisputeMoney = { held: string | null; taken: string | null; given_back: string | null }

const NONE = "0"

/**
 * Where a dispute's money is, in minor units of its currency: held back by the bank, taken for the shopper, or free for the
 * shop again. Null where the gateway has not said how much it is.
 */
export const moneyOfDispute = (dispute: Amounts): DisputeMoney => {
  const { value } = amountOfDispute(dispute)
  const isDone = movesMoney(dispute.kind) && !isHolding(dispute) && !isChargeback(dispute)
  return {
    held: isHolding(dispute) ? value : NONE,
    taken: isChargeback(dispute) ? value : NONE,
    given_back: isDone ? value : NONE,
  }
}

/**
 * Minor units that a decided dispute has taken: "0" where it took none.
 * @returns nothing where the gateway did not say how much, or said it in another currency
 */
export const takenByDispute = (dispute: Amounts, currency: string): string | undefined => {
  if (!isChargeback(dispute)) {
    return NONE
  }
  const taken = amountOfDispute(dispute)
  return taken.value !== null && taken.currency === currency ? taken.value : undefined
}

type Paid = Pick<PaymentRow, "amount" | "paid_amount" | "paid_currency" | "currency_code">

/**
 * Minor units of a payment that went back by lost disputes. One whose amount the gateway did not say, or said in
 * another currency, counts as the whole payment: too little may be refunded, never too much.
 */
export const chargedBack = (row: Paid, disputes: readonly Amounts[]): bigint => {
  const whole = BigInt(row.paid_amount ?? row.amount)
  const currency = row.paid_currency ?? row.currency_code
  const lost = disputes.filter(isChargeback).reduce((sum, dispute) => {
    const taken = amountOfDispute(dispute)
    return sum + (taken.value !== null && taken.currency === currency ? BigInt(taken.value) : whole)
  }, 0n)
  return lost < whole ? lost : whole
}

type Moved = Pick<OperationRow, "kind" | "state" | "amount" | "currency_code">

/** Minor units that were taken: of a hold that was captured in part, that part. */
const takenOf = (row: Paid, operations: readonly Moved[]): bigint => {
  const whole = BigInt(row.paid_amount ?? row.amount)
  const currency = row.paid_currency ?? row.currency_code
  const captured = sumOf(
    operations.filter((each) => each.kind === "capture" && each.currency_code === currency)
  )
  return captured > 0n && captured < whole ? captured : whole
}

type Decided = Amounts & Pick<DisputeFacts, "dispute_id">

/**
 * Minor units that each dispute has taken: of all together no more than was taken of the shopper, whatever the gateway names.
 * @returns nothing for a dispute where `takenByDispute` has nothing
 */
export const takenByDisputes = (
  row: Paid,
  disputes: readonly Decided[],
  operations: readonly Moved[]
): ReadonlyMap<string, string | undefined> => {
  const { currency_code: currency } = row
  let left =
    (row.paid_currency ?? currency) === currency ? takenOf(row, operations) : BigInt(row.amount)
  return new Map(
    disputes.map((dispute) => {
      const named = takenByDispute(dispute, currency)
      const taken = named !== undefined && BigInt(named) > left ? left.toString() : named
      left -= BigInt(taken ?? 0)
      return [dispute.dispute_id, taken]
    })
  )
}

/**
 * Minor units of a payment's currency that lost disputes have taken of it. One whose amount is not known in that currency counts
 * as all of it.
 */
export const chargedBackOf = (
  row: Paid,
  disputes: readonly Decided[],
  operations: readonly Moved[]
): bigint => {
  const whole =
    (row.paid_currency ?? row.currency_code) === row.currency_code
      ? takenOf(row, operations)
      : BigInt(row.amount)
  const each = [...takenByDisputes(row, disputes, operations).values()]
  return each.includes(undefined)
    ? whole
    : each.reduce((sum, taken) => sum + BigInt(taken ?? 0), 0n)
}

type MovedElse = { others: readonly Amounts[]; operations: readonly Moved[] }

/**
 * Whether money that a dispute is about went back: `unclear` while that hangs on a refund or cancel of which the gateway has
 * not said that it was made.
 */
export type PaidBack = "no" | "done" | "unclear"

/** A cancel gives the whole payment back. */
const canceledOf = (operations: readonly Moved[]): PaidBack => {
  const cancels = operations.filter(({ kind, state }) => kind === "cancel" && state !== "failed")
  return cancels.some(({ state }) => state === "succeeded")
    ? "done"
    : cancels.length > 0
      ? "unclear"
      : "no"
}

/** Whether the shopper would get money by a dispute that went back already, by refunds, a cancel or another dispute. */
export const paidBackOf = (row: Paid, dispute: Amounts, moved: MovedElse): PaidBack => {
  const canceled = canceledOf(moved.operations)
  return canceled === "no" ? refundedOf(row, dispute, moved) : canceled
}

const refundedOf = (row: Paid, dispute: Amounts, moved: MovedElse): PaidBack => {
  const made = moved.operations.filter(
    ({ kind, state }) => kind !== "refund" || state === "succeeded"
  )
  if (isMoreThanLeft(row, dispute, { ...moved, operations: made })) {
    return "done"
  }
  return isMoreThanLeft(row, dispute, moved) ? "unclear" : "no"
}

/** Of a dispute whose amount is not known, or known in another currency: whether nothing is left. */
const isMoreThanLeft = (row: Paid, dispute: Amounts, moved: MovedElse): boolean => {
  const left = leftAfterDisputes(row, moved.others, moved.operations)
  const { value, currency } = amountOfDispute(dispute)
  return value !== null && currency === (row.paid_currency ?? row.currency_code)
    ? BigInt(value) > left
    : left === 0n
}

/** Minor units that can still be refunded after lost disputes. @param operations all of the payment's */
export const leftAfterDisputes = (
  row: Paid,
  disputes: readonly Amounts[],
  operations: readonly Moved[]
): bigint => {
  const refunded = sumOf(operations.filter(({ kind }) => kind === "refund"))
  const left = takenOf(row, operations) - chargedBack(row, disputes) - refunded
  return left > 0n ? left : 0n
}

/** The same as long as no dispute holds the money: until it is decided nothing is refunded. */
export const refundableAfterDisputes = (
  row: Paid,
  disputes: readonly Amounts[],
  operations: readonly Moved[]
): bigint => (disputes.some(isHolding) ? 0n : leftAfterDisputes(row, disputes, operations))
