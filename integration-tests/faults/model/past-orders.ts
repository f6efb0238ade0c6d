import type { Command, Goods, Run, Scenario } from "./scenario"

type Step = Command | Command[]

const story = (goods: Goods, ...steps: Step[]): Scenario => ({
  ...(goods === "plain" ? {} : { goods }),
  steps: steps.map((step) => (Array.isArray(step) ? step : [step])),
})

const pay: Command = { do: "pay", page: 0 }
const complete: Command = { do: "complete" }
const raise: Command = { do: "edit-order", by: 20.01 }
const start: Command = { do: "start", way: "wallet" }
const startDifference: Command = { do: "start-difference", way: "wallet" }
const pending = { way: "wallet", marks: "pending" } as const
const capture = (share: number): Command => ({ do: "capture", share, decimals: 17 })
const refund = (share: number): Command => ({ do: "refund", share, decimals: 17 })

/** Side by side, with no time between the steps. */
const together = (scenarios: Scenario[], switches: boolean[] = []): Run => {
  const length = Math.max(...scenarios.map(({ steps }) => steps.length))
  return {
    scenarios,
    weather: { pauses: Array(length).fill(0), sweeps: Array(length).fill(false), switches },
  }
}

const AMOUNTS = together([
  story("taxes-included-percent-off", { do: "start", way: "card" }, pay, complete),
  story("taxes-included-percent-off", start, pay, complete, refund(0.25), refund(1)),
  story("taxes-included", start, pay, complete, refund(0.25), refund(0.5), refund(1)),
  story("yen-and-a-part", start, pay, complete, refund(0.333), refund(0.333), refund(1)),
  story(
    "fine-dinars",
    { do: "start", way: "card-by-hand" },
    pay,
    complete,
    capture(0.333),
    capture(0.333),
    capture(1),
    refund(0.5),
    refund(1)
  ),
])

const CARTS = together([
  story("taxes-late", start, { do: "taxes" }, pay, complete),
  story("taxes-late", { do: "start", way: "card-by-hand" }, { do: "taxes" }, pay, complete),
  story("plain", start, { do: "gift-card", amount: 20.005, refresh: false }, pay, complete),
  story("plain", start, { do: "gift-card", amount: 20.005, refresh: true }, pay, complete),
])

const ORDERS = together([
  story("plain", start, pay, raise, startDifference, raise, pay),
  story("plain", start, pay, raise, startDifference, raise, { do: "cancel-order" }, pay),
  story("plain", start, pay, raise, startDifference, { do: "mark-paid" }, pay),
  story("plain", start, pay, raise, startDifference, { do: "credit", share: 1 }, pay),
  story(
    "plain",
    start,
    pay,
    { do: "exchange", price: 120.5 },
    startDifference,
    { do: "withdraw-exchange" },
    pay
  ),
  story("plain", start, pay, raise, startDifference, { do: "second-collection" }, startDifference, [
    pay,
    { do: "pay", page: 1 },
  ]),
  story("plain", { do: "start", ...pending }, pay, complete, {
    do: "decline",
    page: 0,
  }),
])

const ENVIRONMENTS = together(
  [
    story("plain", { do: "start", way: "settings" }, pay, complete),
    story("plain", { do: "start", way: "settings" }, complete, pay),
  ],
  [false, true]
)

const MINUTE = 60_000

/** The order's first payment is voided by an edit and the order is marked as paid; then it is raised once more. */
const markedPaid = (by: number): Scenario =>
  story(
    "yen-and-a-part",
    { do: "start", way: "card-by-hand" },
    pay,
    { do: "edit-order", by: 7.00500000000001 },
    { do: "start-difference", way: "card" },
    { do: "mark-paid" },
    complete,
    { do: "edit-order", by }
  )
const MARKED_PAID: Run = {
  scenarios: [markedPaid(0.02), markedPaid(20.01)],
  weather: {
    pauses: [0, 31_000, 3 * MINUTE, 20 * MINUTE, 1_500, 20 * MINUTE, 20 * MINUTE],
    sweeps: [true, false, true, true, true, true, true],
  },
}

/** Answers of a few minutes ago, which said the truth then, and of another day. */
const OLD_ANSWERS: Run = {
  scenarios: [
    story(
      "plain",
      { do: "start", way: "wallet", marks: "notify.lost inquiry.stale-answer@2 x5" },
      complete,
      pay,
      complete,
      complete
    ),
    story(
      "plain",
      { do: "start", way: "card-by-hand" },
      pay,
      complete,
      [capture(0.5), { do: "bend", page: 0, marks: "capture.stale-answer@2 x3" }],
      capture(0.5),
      { do: "bend", page: 0, marks: "inquiry.stale-answer x5" },
      capture(1)
    ),
    story(
      "plain",
      start,
      pay,
      complete,
      [refund(0.25), { do: "bend", page: 0, marks: "refund.stale-answer@2 x5" }],
      refund(0.25),
      { do: "bend", page: 0, marks: "inquiryRefund.stale-answer x5" },
      refund(1)
    ),
    story(
      "plain",
      start,
      { do: "bend", page: 0, marks: "cancel.answer-of-another x3 inquiry.stale-answer x3" },
      { do: "start", way: "other-wallet" },
      [pay, { do: "pay", page: 1 }],
      complete
    ),
  ],
  weather: {
    pauses: [0, 2 * MINUTE, 0, 6 * MINUTE, 0, 0, 0],
    sweeps: [false, false, true, false, false, true, false],
  },
}

const pendingAtTheEnd = (banks: "confirm" | "refuse"): Run => {
  const { scenarios, weather } = together([
    story(
      "plain",
      { do: "start", way: "card-by-hand" },
      pay,
      { do: "edit-order", by: 1000.4 },
      startDifference,
      { do: "second-collection" },
      { do: "start-difference", ...pending },
      [pay, { do: "pay", page: 1 }]
    ),
    story("plain", { do: "start", ...pending }, pay, complete),
    story("plain", start, pay, raise, { do: "start-difference", ...pending }, pay),
    story("plain", start, pay, raise, { do: "start-difference", ...pending }, pay, raise),
  ])
  return { scenarios, weather: { ...weather, banks } }
}

const scan: Command = { do: "scan" }
const sellAgain: Command = { do: "sell-again", counter: 2 }
const convertDraft: Command = { do: "convert-draft" }

const draft = (...steps: Step[]): Scenario => ({ ...story("plain", ...steps), till: "draft" })

/** Drafts that two tills sell, that an admin makes an order of in between, and that are given back. */
const DRAFTS: Run = {
  scenarios: [
    draft([scan, sellAgain, scan], { do: "look-at-sale" }, { do: "refund-sale", amount: 1_000 }),
    draft({ do: "scan", marks: "auto-pay=40000" }, sellAgain, convertDraft, sellAgain),
    draft([convertDraft, scan], sellAgain, scan, { do: "cancel-order" }),
    draft({ do: "show-code" }, [pay, sellAgain, { do: "stop-sale" }], scan, raise, sellAgain, scan),
    draft({ do: "show-code" }, { do: "link", choice: 0 }, [pay, { do: "pay", page: 1 }], scan),
    draft({ do: "scan", marks: "pay.drop-after x9 notify.lost" }, sellAgain, scan, refund(1)),
  ],
  weather: {
    pauses: [0, 0, 70_000, 0, 31_000, 0],
    sweeps: [false, true, false, true, false, false],
  },
}

const link = (choice: number): Command => ({ do: "link", choice })
const rareDraft = (...steps: Step[]): Scenario => ({ ...draft(...steps), rare: true })

/** Drafts that are paid by their links, with and without their goods, beside a till and an admin. */
const LINKED_DRAFTS: Run = {
  scenarios: [
    draft(link(0), pay, { do: "refund", share: 1, decimals: 17 }, link(0)),
    draft(link(0), convertDraft, pay, { do: "cancel-order" }),
    draft(link(0), [pay, scan], { do: "look-at-sale" }, raise, link(1), pay),
    rareDraft(link(0), { do: "sell-out" }, pay, { do: "restock" }, link(1), pay),
    rareDraft(link(0), [{ do: "sell-out" }, pay, link(1)], pay, { do: "restock" }, scan),
    draft(link(0), { do: "bend", page: 0, marks: "notify.lost" }, pay, { do: "cancel-order" }),
  ],
  weather: {
    pauses: [0, 0, 0, 70_000, 0, 31_000],
    sweeps: [false, true, false, true, false, false],
  },
}

/** No question about the payment is answered, so that its dispute is the first news that it was paid. */
const DISPUTED_UNKNOWN: Run = {
  scenarios: [
    {
      goods: "taxes-late",
      steps: [
        [
          {
            do: "start",
            way: "settings",
            marks: "cancel.http-500-before x1 inquiry.bad-signature x5",
          },
        ],
        [pay],
        [{ do: "promote" }],
        [{ do: "dispute", page: 0 }],
        [{ do: "answer", page: 0, how: "accept" }],
        [start],
      ],
    },
  ],
  weather: {
    pauses: [31_000, 0, 31_000, 0, 1_500, 70_000],
    sweeps: [true, true, true, true, true, true],
  },
}

/** Faults of orders and amounts that stood for long; each group's carts are played side by side. */
export const PAST_ORDERS: readonly (readonly [string, Run])[] = [
  ["amounts finer than the currency are paid, captured and refunded to the end", AMOUNTS],
  ["the cart's total changes while its page is open", CARTS],
  ["the order changes while the page for its difference is open", ORDERS],
  ["a payment is pending for days, and confirmed", pendingAtTheEnd("confirm")],
  ["a payment is pending for days, and refused", pendingAtTheEnd("refuse")],
  ["the account becomes live while a page of the sandbox is open", ENVIRONMENTS],
  ["an order that was marked as paid is raised, by nothing that can be paid too", MARKED_PAID],
  ["the answer is one of some minutes ago", OLD_ANSWERS],
  ["a draft is sold at two tills, and made an order by hand", DRAFTS],
  ["a draft is paid by its link, with and without its goods", LINKED_DRAFTS],
  ["a dispute is the first news that a payment was paid", DISPUTED_UNKNOWN],
]
