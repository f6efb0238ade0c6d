import * as fc from "fast-check"
import { bendMarks, oneOf, startMarks, weigh } from "./marks"
import type { Command, Scenario, Way } from "./scenario"
import { alone, STEPS, stepOf } from "./steps"

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

/** The carts of the ring of a change: what has been played green with its seed. */
export const provenScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    oneOf(weigh(6, alone(start)), weigh(1, stepOf(start))),
    stepOf(early),
    oneOf(weigh(3, fc.constant(false)), weigh(1, fc.constant(true)))
  )
  .chain(([first, second, rare]) =>
    fc
      .array(stepOf(rare ? stock : anything), { minLength: STEPS - 2, maxLength: STEPS - 2 })
      .map((rest) => ({ ...(rare ? { rare } : {}), steps: [first, second, ...rest] }))
  )
