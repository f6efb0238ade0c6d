import * as fc from "fast-check"
import { oneOf, weigh, wideBendMarks, wideStartMarks } from "./marks"
import type { Command, Way } from "./scenario"

const way = oneOf<Way>(
  weigh(8, fc.constant("wallet")),
  weigh(2, fc.constant("other-wallet")),
  weigh(4, fc.constant("card")),
  weigh(6, fc.constant("card-by-hand")),
  weigh(2, fc.constant("settings")),
  weigh(1, fc.constant("system"))
)
const page = fc.constantFrom(0, 0, 0, 0, 1)
const share = fc.constantFrom(0.25, 0.5, 1, 1)
const decimals = fc.constantFrom(2, 2, 2, 0, 1, 3, 5, 17)
const hangUp = fc.constantFrom(1, 15, 60, 150, 400)

type Optional<Key extends string, T> = { [Name in Key]?: T }

/** A field that is left out so many times for each time that it is there. */
const now = <Key extends string, T>(
  key: Key,
  value: fc.Arbitrary<T>,
  without: number
): fc.Arbitrary<Optional<Key, T>> =>
  oneOf<Optional<Key, T>>(
    weigh(without, fc.constant({})),
    weigh(
      1,
      value.map((given) => ({ [key]: given }) as Optional<Key, T>)
    )
  )

const starting = (what: "start" | "start-difference"): fc.Arbitrary<Command> =>
  fc
    .tuple(way, now("marks", wideStartMarks, 1))
    .map(([chosen, marks]) => ({ do: what, way: chosen, ...marks }))

export const start = starting("start")
export const startDifference = starting("start-difference")
export const startWith = (chosen: Way, marks?: string): fc.Arbitrary<Command> =>
  fc.constant(
    marks === undefined ? { do: "start", way: chosen } : { do: "start", way: chosen, marks }
  )

const pay: fc.Arbitrary<Command> = page.map((chosen) => ({ do: "pay", page: chosen }))
export const payNow = fc.constant<Command>({ do: "pay", page: 0 })
export const payOther = fc.constant<Command>({ do: "pay", page: 1 })
export const declineNow = fc.constant<Command>({ do: "decline", page: 0 })

export const impatient = (what: "complete" | "cancel-order"): fc.Arbitrary<Command> =>
  hangUp.map((ms) => ({ do: what, hangUp: ms }))
export const complete = now("hangUp", hangUp, 8).map<Command>((left) => ({
  do: "complete",
  ...left,
}))
export const cancelOrder = now("hangUp", hangUp, 6).map<Command>((left) => ({
  do: "cancel-order",
  ...left,
}))
export const movement = (what: "capture" | "refund", patience = 8): fc.Arbitrary<Command> =>
  fc
    .tuple(share, now("decimals", decimals, 2), now("hangUp", hangUp, patience))
    .map(([part, exact, left]) => ({ do: what, share: part, ...exact, ...left }))

const edit: fc.Arbitrary<Command> = fc
  .constantFrom(1, 2, 3)
  .map((quantity) => ({ do: "edit", quantity }))
const bend: fc.Arbitrary<Command> = fc
  .tuple(page, wideBendMarks)
  .map(([chosen, marks]) => ({ do: "bend", page: chosen, marks }))
const atPage = (what: "decline" | "expire" | "hear-again"): fc.Arbitrary<Command> =>
  page.map((chosen) => ({ do: what, page: chosen }))

const plainly = (
  what:
    | "taxes"
    | "promote"
    | "unpromote"
    | "withdraw-exchange"
    | "mark-paid"
    | "second-collection"
    | "sell-out"
    | "restock"
) => fc.constant<Command>({ do: what })
export const taxes = plainly("taxes")
export const withdrawExchange = plainly("withdraw-exchange")
export const markPaid = plainly("mark-paid")
export const secondCollection = plainly("second-collection")

/** What changes a cart's total. */
export const repricing = oneOf<Command>(
  weigh(3, edit),
  weigh(3, taxes),
  weigh(2, plainly("promote")),
  weigh(2, plainly("unpromote")),
  weigh(
    2,
    fc
      .tuple(fc.constantFrom(0.004, 5, 20.005), fc.boolean())
      .map(([amount, refresh]) => ({ do: "gift-card", amount, refresh }))
  )
)

export const raise: fc.Arbitrary<Command> = fc
  .constantFrom(20.01, 0.02, 33.333, 1000.4, 7.00500000000001)
  .map((by) => ({ do: "edit-order", by }))
export const lower: fc.Arbitrary<Command> = fc
  .constantFrom(-10, -0.03, -33.3333, -1000)
  .map((by) => ({ do: "edit-order", by }))
export const exchange: fc.Arbitrary<Command> = fc
  .constantFrom(120.5, 100.5, 33.337, 2000)
  .map((price) => ({ do: "exchange", price }))
export const credit: fc.Arbitrary<Command> = fc
  .constantFrom(0.5, 1, 0.333)
  .map((part) => ({ do: "credit", share: part }))

/** What an admin does with an order besides moving its money, and the shopper with its difference. */
export const changing = oneOf<Command>(
  weigh(4, raise),
  weigh(3, lower),
  weigh(2, exchange),
  weigh(2, withdrawExchange),
  weigh(1, markPaid),
  weigh(1, secondCollection),
  weigh(1, credit),
  weigh(4, startDifference)
)

export const dispute: fc.Arbitrary<Command> = page.map((chosen) => ({
  do: "dispute",
  page: chosen,
}))
const decide: fc.Arbitrary<Command> = fc
  .tuple(page, fc.constantFrom("won", "lost", "withdrawn", "expired", "resolved"))
  .map(([chosen, how]) => ({ do: "decide", page: chosen, how }))
const answer: fc.Arbitrary<Command> = fc
  .tuple(page, fc.constantFrom("accept", "defend"), now("hangUp", hangUp, 6))
  .map(([chosen, how, left]) => ({ do: "answer", page: chosen, how, ...left }))

/** What may happen to a disputed payment. */
export const disputed = oneOf<Command>(
  weigh(2, dispute),
  weigh(5, decide),
  weigh(4, answer),
  weigh(3, movement("refund")),
  weigh(2, cancelOrder),
  weigh(1, bend)
)

export const declare: fc.Arbitrary<Command> = fc
  .tuple(share, now("hangUp", hangUp, 6))
  .map(([asked, left]) => ({ do: "declare", share: asked, ...left }))
const customs: fc.Arbitrary<Command> = fc
  .tuple(page, fc.constantFrom("2", "120", "-301", "-1", "7"))
  .map(([chosen, code]) => ({ do: "customs", page: chosen, code }))
const correct: fc.Arbitrary<Command> = fc
  .tuple(page, now("hangUp", hangUp, 6))
  .map(([chosen, left]) => ({ do: "correct", page: chosen, ...left }))
const loseDeclaring: fc.Arbitrary<Command> = fc
  .tuple(
    page,
    fc.constantFrom("declare.drop-before x3", "declare.drop-after x3", "declare.unknown-before x4")
  )
  .map(([chosen, marks]) => ({ do: "bend", page: chosen, marks }))

/** What may happen to an order that goes through customs. */
export const declared = oneOf<Command>(
  weigh(5, declare),
  weigh(4, customs),
  weigh(4, correct),
  weigh(2, loseDeclaring),
  weigh(2, movement("refund")),
  weigh(1, cancelOrder)
)

/** A link is made of what is open, and a wallet chosen on its page. */
export const link: fc.Arbitrary<Command> = fc
  .constantFrom(0, 0, 1)
  .map((choice) => ({ do: "link", choice }))

const tillMarks = fc.oneof(
  wideStartMarks,
  fc.constantFrom("auto-pay=40000", "stay-processing", "decline=INVALID_PAYMENT_CODE", "pending")
)
export const attempt: fc.Arbitrary<Command> = fc
  .tuple(
    fc.constantFrom("scan", "scan", "show-code"),
    now("marks", tillMarks, 1),
    now("hangUp", hangUp, 6)
  )
  .map(([what, marks, left]) => ({ do: what, ...marks, ...left }))
const scanPoster: fc.Arbitrary<Command> = now("marks", tillMarks, 1).map((marks) => ({
  do: "scan-poster",
  ...marks,
}))
const atSale = (what: "stop-sale" | "cancel-sale" | "look-at-sale") =>
  fc.constant<Command>({ do: what })
const refundSale: fc.Arbitrary<Command> = fc
  .tuple(fc.constantFrom(1_000, 5_000, 10_050), now("hangUp", hangUp, 6))
  .map(([amount, left]) => ({ do: "refund-sale", amount, ...left }))

const sellAgain: fc.Arbitrary<Command> = fc
  .constantFrom(1, 2, 3)
  .map((counter) => ({ do: "sell-again", counter }))
const convertDraft = fc.constant<Command>({ do: "convert-draft" })

/** What may happen to a sale at a till. */
export const sold = oneOf<Command>(
  weigh(5, attempt),
  weigh(3, scanPoster),
  weigh(4, pay),
  weigh(4, atSale("look-at-sale")),
  weigh(2, atSale("stop-sale")),
  weigh(1, atSale("cancel-sale")),
  weigh(3, refundSale),
  weigh(2, movement("refund")),
  weigh(2, bend),
  weigh(1, cancelOrder),
  weigh(1, raise),
  weigh(1, link),
  weigh(1, dispute),
  weigh(1, atPage("decline")),
  weigh(1, atPage("expire")),
  weigh(1, atPage("hear-again"))
)

/** What may happen to a draft that is sold at a till, or paid by its link. */
export const soldDraft = oneOf<Command>(
  weigh(3, sellAgain),
  weigh(2, link),
  weigh(1, plainly("sell-out")),
  weigh(1, plainly("restock")),
  weigh(1, convertDraft),
  weigh(12, sold)
)

/** Clerks at two tills pick the same draft, and scan; or its shopper opens its link. */
export const firstOfDraft = oneOf<Command>(weigh(3, attempt), weigh(2, sellAgain), weigh(2, link))

/** What may come right after a page was opened. */
export const early = oneOf<Command>(
  weigh(16, payNow),
  weigh(3, complete),
  weigh(1, start),
  weigh(2, bend),
  weigh(2, repricing)
)

export const anything = oneOf<Command>(
  weigh(4, pay),
  weigh(4, complete),
  weigh(2, start),
  weigh(2, repricing),
  weigh(6, bend),
  weigh(7, movement("refund")),
  weigh(6, movement("capture")),
  weigh(3, cancelOrder),
  weigh(5, changing),
  weigh(1, atPage("decline")),
  weigh(1, atPage("expire")),
  weigh(1, atPage("hear-again"))
)

/** With goods of which there is one piece. */
export const anythingRare = oneOf<Command>(
  weigh(1, plainly("sell-out")),
  weigh(1, plainly("restock")),
  weigh(9, anything)
)
