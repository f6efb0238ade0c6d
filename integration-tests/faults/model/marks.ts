import * as fc from "fast-check"

type Weighted<T> = { weight: number; arbitrary: fc.Arbitrary<T> }
/** A choice and how often it is taken. */
export const weigh = <T>(weight: number, arbitrary: fc.Arbitrary<T>): Weighted<T> => ({
  weight,
  arbitrary,
})

/** One of some choices. */
export const oneOf = <T>(...choices: Weighted<T>[]): fc.Arbitrary<T> => fc.oneof(...choices)

const times = fc.constantFrom("x1", "x1", "x2", "x3", "x5")

/** How an answer gets lost or broken. Time-outs wait in real time, so they are rarer. */
const fault = fc.constantFrom(
  ...["drop-before", "drop-after", "http-500-before", "http-500-after"],
  ...["unknown-before", "unknown-after", "bad-signature", "garbage", "no-signature"],
  ...["drop-before", "drop-after", "http-500-after", "unknown-after", "timeout-after"]
)

const faultOf = (...operations: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...operations), fault, times)
    .map(([operation, name, count]) => `${operation}.${name} ${count}`)

const notice = fc.constantFrom(
  ...["notify.lost", "notify.double", "notify.early", "notify.delay=40000", "notify.lost x1"],
  ...["notify.bad-signature x1", "notify.foreign-key x1", "notify-payment.after-capture"],
  ...["notify.old-time", "notify.lost x2"]
)

const outcome = fc.constantFrom(
  ...["pending", "pending=60000", "stay-processing", "invisible", "auto-capture=60000"],
  ...["decline=USER_BALANCE_NOT_ENOUGH", "paid-amount=1", "paid-currency=USD", "auto-pay"],
  ...["auto-pay=20000", "auto-decline=RISK_REJECT"]
)

const refusal = fc.constantFrom(
  ...["cancel.decline=CANCEL_WINDOW_EXCEED", "cancel.decline=ORDER_STATUS_INVALID x1"],
  ...["refund.decline=MERCHANT_BALANCE_NOT_ENOUGH x1", "refund.decline=REFUND_NOT_SUPPORTED"],
  ...["refund.answer=ACCESS_DENIED x1", "capture.decline=AUTH_EXPIRED x1"],
  ...["cancel.answer=PROCESS_FAIL x1", "inquiry.answer=ACCESS_DENIED x2"]
)

const later = fc.constantFrom(
  ...["refund.settle-later=60000", "refund.fail-later=60000:MERCHANT_BALANCE_NOT_ENOUGH"],
  ...["capture.settle-later=60000", "capture.fail-later=60000:PROCESS_FAIL"]
)

const marksOf = (...choices: Weighted<string>[]): fc.Arbitrary<string> =>
  fc
    .array(oneOf(...choices), { minLength: 1, maxLength: 2 })
    .map((marks) => [...new Set(marks)].join(" "))

const AT_START = ["pay", "session", "inquiry", "cancel"]
const atStart = [
  weigh(5, notice),
  weigh(2, outcome),
  weigh(4, faultOf(...AT_START)),
  weigh(2, refusal),
]
const STANDING = ["refund", "inquiryRefund", "capture", "cancel", "inquiry"]
const standing = [
  weigh(4, faultOf(...STANDING)),
  weigh(2, later),
  weigh(1, refusal),
  weigh(1, notice),
]

/** Faults of a page from its beginning. */
export const startMarks = marksOf(...atStart)

/** Faults of a page that stands. */
export const bendMarks = marksOf(...standing)

/** A genuine answer that was given to another question, or on another day. */
const replayOf = (operations: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...operations),
      fc.constantFrom("answer-of-another", "answer-of-another", "stale-answer", "stale-answer@2"),
      times
    )
    .map(([operation, name, count]) => `${operation}.${name} ${count}`)

/** The same with answers that were given to other questions: not played on every change. */
export const wideStartMarks = marksOf(...atStart, weigh(3, replayOf(AT_START)))
export const wideBendMarks = marksOf(...standing, weigh(3, replayOf(STANDING)))
