import fc from "fast-check"
import { decideNextAction, NEXT_ACTION_RULES, type NextAction } from "../next-action"
import type { MedusaView } from "../../../medusa/rules/view"
import type { PaymentRow } from "../../../modules/alipay/ledger/rows"
import type { PaymentState } from "../../../modules/alipay/ledger/states"
import type { PaymentFact } from "../status-table"
import { aMedusaView as view } from "./a-medusa-view"

const now = new Date("2026-01-01T12:00:00Z")
const longAgo = new Date("2026-01-01T00:00:00Z")
const untouched = {
  abandoned_at: null as Date | null,
  expires_at: null as Date | null,
  reported_paid_at: null as Date | null,
  state: "awaiting_shopper" as PaymentState,
  product: "pay" as PaymentRow["product"],
}

const payment = { id: "pay_1", canceled: false, captured: true, kept: true }
const held = { id: "pay_1", canceled: false, captured: false, kept: false }
const order = { id: "order_1", canceled: false }
/** What went back at the gateway without Medusa. */
const back = {
  unclaimedRefunds: [{ amount: "100", currency_code: "CNY", origin: "gateway" as const }],
}
const moved = { amount: "100", currency_code: "CNY", origin: "medusa" as const }

const still = { now, gatewayNow: now, difference: undefined, releasing: false }

/** A payment at a counter, whose time is up in so many milliseconds. */
const counter = (ms: number) => ({
  product: "payment_code" as const,
  expires_at: new Date(now.getTime() + ms),
})

/** Of a draft that was sold at a counter, booked by a process that leaves it one. */
const soldDraft = { payment, order: { ...order, isDraft: true }, cart: undefined }

type Case = readonly [
  string,
  PaymentFact,
  Partial<MedusaView>,
  Partial<typeof untouched>,
  NextAction,
]

const CASES: readonly Case[] = [
  ["paid, cart open", "paid", {}, {}, "complete_cart"],
  ["still processing at a counter", "processing", {}, counter(1), "none"],
  ["unknown at a counter", "unknown", {}, counter(1), "none"],
  ["still processing when a counter's time is up", "processing", {}, counter(0), "release"],
  ["unknown when a counter's time is up", "unknown", {}, counter(0), "release"],
  ["paid when a counter's time is up", "paid", {}, counter(0), "complete_cart"],
  ["booked on a draft at a counter", "paid", soldDraft, counter(0), "place_draft"],
  ["booked on a draft that a link paid in part", "paid", soldDraft, {}, "none"],
  ["booked on a draft, to the end", "paid", { ...soldDraft, paidDraft: true }, {}, "place_draft"],
  [
    "held for a draft, to the end",
    "held",
    { ...soldDraft, payment: held, paidDraft: true },
    {},
    "place_draft",
  ],
  [
    "booked on a canceled draft, to the end",
    "paid",
    { ...soldDraft, order: { ...order, isDraft: true, canceled: true }, paidDraft: true },
    {},
    "return_payment",
  ],
  [
    "booked on a draft at a counter, and paid back",
    "paid",
    { ...soldDraft, payment: { ...payment, kept: false } },
    counter(0),
    "none",
  ],
  [
    "booked on an order at a counter",
    "paid",
    { payment, order, cart: undefined },
    counter(0),
    "none",
  ],
  ["unknown after a page has closed", "unknown", {}, { expires_at: now }, "none"],
  ["held, cart open", "held", {}, {}, "complete_cart"],
  ["pending, cart open", "pending", {}, {}, "complete_cart"],
  ["still processing", "processing", {}, {}, "none"],
  ["unknown", "unknown", {}, {}, "none"],
  ["paid, all recorded", "paid", { payment, order }, {}, "none"],
  ["paid, payment without order", "paid", { payment }, {}, "complete_cart"],
  ["held, payment without order", "held", { payment: held }, {}, "complete_cart"],
  ["refunded, no order", "paid", { payment: { ...payment, kept: false } }, {}, "none"],
  ["payment without order a moment ago", "paid", { payment }, { reported_paid_at: now }, "wait"],
  ["paid, order without payment", "paid", { order }, {}, "process_payment"],
  [
    "paid, order stands on another tab's payment",
    "paid",
    { order, otherPayment: true },
    {},
    "release",
  ],
  ["paid, payment link without cart", "paid", { cart: undefined }, {}, "process_payment"],
  ["paid, session deleted", "paid", { session: undefined }, {}, "release"],
  ["paid, session dead", "paid", { session: { status: "canceled" } }, {}, "release"],
  ["processing, session deleted", "processing", { session: undefined }, {}, "release"],
  ["unknown, session deleted", "unknown", { session: undefined }, {}, "release"],
  ["paid after we had closed it", "paid", {}, { state: "failed" }, "release"],
  ["held after its cancel found nothing", "held", {}, { state: "canceled" }, "release"],
  ["paid for a cancelled order", "paid", { order: { ...order, canceled: true } }, {}, "release"],
  [
    "paid after Medusa cancelled it",
    "paid",
    { payment: { ...held, canceled: true }, order },
    {},
    "release",
  ],
  [
    "cancelled in Medusa with its capture standing",
    "paid",
    { payment: { ...payment, canceled: true }, session: undefined },
    { abandoned_at: now },
    "return_payment",
  ],
  [
    "captured in part, let go when its order was changed",
    "held",
    { payment: { ...payment, canceled: true, keptByOrder: true }, order },
    {},
    "none",
  ],
  [
    "cancelled in Medusa a moment ago with its capture standing",
    "paid",
    { payment: { ...payment, canceled: true } },
    { reported_paid_at: now },
    "wait",
  ],
  [
    "paid, recorded, session deleted, no order",
    "paid",
    { payment, session: undefined },
    {},
    "return_payment",
  ],
  [
    "held, gateway captured",
    "held",
    { payment, order, unclaimedCaptures: [moved] },
    {},
    "add_captures",
  ],
  [
    "paid, a refund's row lost",
    "paid",
    { payment, order, unclaimedRefunds: [moved] },
    {},
    "add_refunds",
  ],
  [
    "paid, refunded in the dashboard",
    "paid",
    { payment, order, unclaimedRefunds: [{ ...moved, origin: "gateway" }] },
    {},
    "none",
  ],
  [
    "kept for a cancelled order",
    "paid",
    { payment, order: { ...order, canceled: true } },
    {},
    "return_payment",
  ],
  [
    "given back for a cancelled order",
    "paid",
    { payment: { ...payment, kept: false }, order: { ...order, canceled: true } },
    {},
    "none",
  ],
  [
    "held for a cancelled order",
    "held",
    { payment: held, order: { ...order, canceled: true } },
    {},
    "return_payment",
  ],
  ["the hold lapsed", "canceled", { payment: held, order }, {}, "void_payment"],
  ["failed, session open", "failed", {}, {}, "close_session"],
  ["cancelled, session gone", "canceled", { session: undefined }, {}, "none"],
  ["failed, already recorded", "failed", { payment, order }, {}, "none"],
  [
    "canceled in the dashboard, its order stands",
    "canceled",
    { payment, ...back, order },
    {},
    "none",
  ],
  [
    "canceled in the dashboard, its order canceled",
    "canceled",
    { payment, ...back, order: { ...order, canceled: true } },
    { reported_paid_at: now },
    "return_payment",
  ],
  ["canceled in the dashboard, no order", "canceled", { payment, ...back }, {}, "return_payment"],
  [
    "canceled in the dashboard, its order in the making",
    "canceled",
    { payment, ...back },
    { reported_paid_at: now },
    "none",
  ],
  [
    "canceled in the dashboard, let go when its order was changed",
    "canceled",
    { payment: { ...payment, canceled: true, keptByOrder: true }, ...back, order },
    {},
    "none",
  ],
  ["canceled and booked", "canceled", { payment, order: { ...order, canceled: true } }, {}, "none"],
]

describe("where a payment's money belongs", () => {
  it.each(CASES)("%s", (_, fact, seen, row, action) => {
    expect(
      decideNextAction({ fact, view: view(seen), row: { ...untouched, ...row }, ...still })
    ).toBe(action)
  })

  it("waits while Medusa may still be writing its payment", () => {
    const row = { ...untouched, reported_paid_at: new Date(now.getTime() - 1_000) }
    const gone = view({ session: undefined })
    expect(decideNextAction({ fact: "paid", view: gone, row, ...still })).toBe("wait")
    const old = { ...untouched, reported_paid_at: longAgo }
    expect(decideNextAction({ fact: "paid", view: gone, row: old, ...still })).toBe("release")
  })

  it("lets the rest of a hold run out whose captured part went back, and not what was captured", () => {
    const canceledOrder = { ...order, canceled: true }
    const letGo = { ...held, canceled: true }
    const part = { fact: "held", row: untouched, ...still, partCaptured: true } as const
    const after = view({ payment: letGo, order: canceledOrder })
    expect(decideNextAction({ ...part, view: after })).toBe("none")
    expect(decideNextAction({ ...part, view: after, partCaptured: false })).toBe("release")
    expect(decideNextAction({ ...part, fact: "paid", view: after })).toBe("release")
    const kept = view({ payment: { ...letGo, kept: true }, order: canceledOrder })
    expect(decideNextAction({ ...part, view: kept })).toBe("return_payment")
  })

  it("lets no one touch a payment whose amounts differ", () => {
    const difference = "paid_amount"
    const held = { fact: "paid", view: view(), row: untouched, ...still, difference } as const
    expect(decideNextAction(held)).toBe("none")
  })

  it("sends money back that an order asks for no more", () => {
    const changed = {
      fact: "paid",
      view: view({ order }),
      row: untouched,
      ...still,
      difference: "collection_amount",
    } as const
    expect(decideNextAction(changed)).toBe("release")
    expect(decideNextAction({ ...changed, difference: "paid_amount" })).toBe("none")
    const canceled = view({ order: { ...order, canceled: true } })
    expect(decideNextAction({ ...changed, view: canceled, difference: "paid_amount" })).toBe(
      "release"
    )
    expect(decideNextAction({ ...changed, view: view() })).toBe("none")
  })

  it("closes an open page that asks for another amount than its order, and no other", () => {
    const page = { fact: "processing", view: view({ order }), row: untouched, ...still } as const
    expect(decideNextAction({ ...page, outdated: true })).toBe("release")
    expect(decideNextAction(page)).toBe("none")
    expect(decideNextAction({ ...page, fact: "unknown", outdated: true })).toBe("none")
  })

  it("cancels a pending payment that its order asks for no more, and no other", () => {
    const pending = { fact: "pending", view: view({ order }), row: untouched, ...still } as const
    expect(decideNextAction({ ...pending, outdated: true })).toBe("release")
    expect(decideNextAction(pending)).toBe("none")
  })

  it("takes nothing of another environment", () => {
    const foreign = { fact: "paid", view: view(), row: untouched, ...still, foreign: true } as const
    expect(decideNextAction(foreign)).toBe("release")
    expect(decideNextAction({ ...foreign, fact: "processing" })).toBe("release")
    expect(decideNextAction({ ...foreign, view: view({ payment }) })).toBe("return_payment")
    expect(decideNextAction({ ...foreign, view: view({ payment, order }) })).toBe("none")
  })

  it("goes on sending back what it has begun to send back", () => {
    const begun = { fact: "paid", view: view(), row: untouched, ...still, releasing: true } as const
    expect(decideNextAction(begun)).toBe("release")
    expect(decideNextAction({ ...begun, difference: "paid_amount" })).toBe("release")
  })

  it("ends an unpaid request whose page closed long ago, and not before", () => {
    const closing = (minutes: number) => ({
      ...untouched,
      expires_at: new Date(now.getTime() - minutes * 60_000),
    })
    const seen = { fact: "processing", view: view(), ...still } as const
    expect(decideNextAction({ ...seen, row: closing(16) })).toBe("release")
    expect(decideNextAction({ ...seen, row: closing(14) })).toBe("none")
    expect(decideNextAction({ ...seen, fact: "unknown", row: closing(600) })).toBe("none")
  })

  it("tells by the gateway's clock whether a page has closed", () => {
    const row = { ...untouched, expires_at: now }
    const ahead = { ...still, now: new Date(now.getTime() + 3_600_000) }
    expect(decideNextAction({ fact: "processing", view: view(), row, ...ahead })).toBe("none")
    const behind = { ...still, gatewayNow: new Date(now.getTime() + 3_600_000) }
    expect(decideNextAction({ fact: "processing", view: view(), row, ...behind })).toBe("release")
  })

  it("releases what Medusa has let go of", () => {
    const row = { ...untouched, abandoned_at: longAgo }
    expect(decideNextAction({ fact: "paid", view: view(), row, ...still })).toBe("release")
  })

  it("uses every rule in at least one case", () => {
    const hit = new Set<number>()
    const situations = [
      ...CASES.map(([, fact, seen, row]) => ({
        fact,
        view: view(seen),
        row: { ...untouched, ...row },
        ...still,
      })),
      { fact: "paid", view: view(), row: untouched, ...still, difference: "paid_amount" } as const,
      {
        ...{ fact: "held" as const, row: untouched, ...still, partCaptured: true },
        view: view({ payment: { ...held, canceled: true } }),
      },
      {
        fact: "processing" as const,
        view: view(),
        row: { ...untouched, expires_at: longAgo },
        ...still,
      },
      {
        fact: "paid" as const,
        view: view(),
        row: { ...untouched, reported_paid_at: now },
        ...still,
      },
      { fact: "paid" as const, view: view({ payment }), row: untouched, ...still, foreign: true },
      { fact: "paid" as const, view: view(), row: untouched, ...still, foreign: true },
      {
        fact: "processing" as const,
        view: view({ order }),
        row: untouched,
        ...still,
        outdated: true,
      },
      {
        fact: "paid" as const,
        view: view({ order }),
        row: untouched,
        ...still,
        difference: "collection_amount" as const,
      },
    ]
    for (const situation of situations) {
      hit.add(NEXT_ACTION_RULES.findIndex(([fits]) => fits(situation)))
    }
    expect(NEXT_ACTION_RULES.map((_, index) => index).filter((index) => !hit.has(index))).toEqual(
      []
    )
  })

  it("never sends money back that stands behind a living order", () => {
    const facts: PaymentFact[] = [
      "paid",
      "held",
      "pending",
      "processing",
      "failed",
      "canceled",
      "unknown",
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...facts),
        fc.constantFrom("pending", "authorized", "canceled", "error"),
        fc.nat(2),
        fc.option(fc.date({ noInvalidDate: true }), { nil: null }),
        (fact, status, captures, abandoned_at) => {
          const unclaimedCaptures = Array(captures).fill(moved)
          const seen = view({ session: { status }, payment, order, unclaimedCaptures })
          const action = decideNextAction({
            fact,
            view: seen,
            row: { ...untouched, abandoned_at },
            ...still,
          })
          expect(["release", "return_payment"]).not.toContain(action)
        }
      )
    )
  })
})
