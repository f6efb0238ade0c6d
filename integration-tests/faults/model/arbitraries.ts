import * as fc from "fast-check"
import type { Command, Run, Scenario, Way, Weather } from "./scenario"

/** Steps of every scenario of a run, so that their pauses fall together. */
export const STEPS = 7

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

type Weighted<T> = { weight: number; arbitrary: fc.Arbitrary<T> }
const weigh = <T>(weight: number, arbitrary: fc.Arbitrary<T>): Weighted<T> => ({
  weight,
  arbitrary,
})
const oneOf = <T>(...choices: Weighted<T>[]): fc.Arbitrary<T> => fc.oneof(...choices)

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

const startMarks = marksOf(
  weigh(5, notice),
  weigh(2, outcome),
  weigh(4, faultOf("pay", "session", "inquiry", "cancel")),
  weigh(2, refusal)
)

const bendMarks = marksOf(
  weigh(4, faultOf("refund", "inquiryRefund", "capture", "cancel", "inquiry")),
  weigh(2, later),
  weigh(1, refusal),
  weigh(1, notice)
)

const way = oneOf<Way>(
  weigh(8, fc.constant("wallet")),
  weigh(2, fc.constant("other-wallet")),
  weigh(4, fc.constant("card")),
  weigh(6, fc.constant("card-by-hand")),
  weigh(1, fc.constant("system"))
)
const page = fc.constantFrom(0, 0, 0, 0, 1)
const share = fc.constantFrom(0.25, 0.5, 1, 1)

const start: fc.Arbitrary<Command> = fc
  .tuple(way, fc.option(startMarks, { nil: undefined, freq: 1 }))
  .map(([chosen, marks]) =>
    marks === undefined ? { do: "start", way: chosen } : { do: "start", way: chosen, marks }
  )
const pay: fc.Arbitrary<Command> = page.map((chosen) => ({ do: "pay", page: chosen }))
const complete = fc.constant<Command>({ do: "complete" })
const edit: fc.Arbitrary<Command> = fc
  .constantFrom(1, 2, 3)
  .map((quantity) => ({ do: "edit", quantity }))
const bend: fc.Arbitrary<Command> = fc
  .tuple(page, bendMarks)
  .map(([chosen, marks]) => ({ do: "bend", page: chosen, marks }))
const atPage = (what: "decline" | "expire" | "hear-again"): fc.Arbitrary<Command> =>
  page.map((chosen) => ({ do: what, page: chosen }))
const movement = (what: "capture" | "refund"): fc.Arbitrary<Command> =>
  share.map((part) => ({ do: what, share: part }))

const payNow = fc.constant<Command>({ do: "pay", page: 0 })
const early = oneOf<Command>(
  weigh(16, payNow),
  weigh(3, complete),
  weigh(1, start),
  weigh(2, bend),
  weigh(1, edit)
)

const anything = oneOf<Command>(
  weigh(4, pay),
  weigh(4, complete),
  weigh(2, start),
  weigh(2, edit),
  weigh(6, bend),
  weigh(7, movement("refund")),
  weigh(6, movement("capture")),
  weigh(3, fc.constant<Command>({ do: "cancel-order" })),
  weigh(1, atPage("decline")),
  weigh(1, atPage("expire")),
  weigh(1, atPage("hear-again"))
)
const stock = oneOf<Command>(
  weigh(1, fc.constant<Command>({ do: "sell-out" })),
  weigh(1, fc.constant<Command>({ do: "restock" })),
  weigh(9, anything)
)

const stepOf = (command: fc.Arbitrary<Command>): fc.Arbitrary<Command[]> =>
  oneOf(
    weigh(
      5,
      command.map((one) => [one])
    ),
    weigh(
      2,
      fc.tuple(command, command).map((two) => [...two])
    ),
    // The same button twice at once.
    weigh(
      1,
      command.map((one) => [one, one])
    )
  )

const scenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    oneOf(
      weigh(
        6,
        start.map((one) => [one])
      ),
      weigh(1, stepOf(start))
    ),
    stepOf(early),
    oneOf(weigh(3, fc.constant(false)), weigh(1, fc.constant(true)))
  )
  .chain(([first, second, rare]) =>
    fc
      .array(stepOf(rare ? stock : anything), { minLength: STEPS - 2, maxLength: STEPS - 2 })
      .map((rest) => ({ ...(rare ? { rare } : {}), steps: [first, second, ...rest] }))
  )

const pause = fc.constantFrom(
  ...[0, 0, 0, 0, 1_500, 1_500, 31 * SECOND, 31 * SECOND, 70 * SECOND],
  ...[3 * MINUTE, 20 * MINUTE, 2 * HOUR, 25 * HOUR]
)
const perStep = { minLength: STEPS, maxLength: STEPS }
const weather: fc.Arbitrary<Weather> = fc.record({
  pauses: fc.array(pause, perStep),
  sweeps: fc.array(fc.boolean(), perStep),
})

/** Some carts at once in one store, under one weather. */
export const runOf = (carts: number): fc.Arbitrary<Run> =>
  fc.record({ scenarios: fc.array(scenario, { minLength: carts, maxLength: carts }), weather })
