import type { PaymentRow } from "../../../modules/alipay/ledger/rows"
import type { PaymentState } from "../../../modules/alipay/ledger/states"
import {
  droppedReason,
  isOpenForShopper,
  paymentStatusOf,
  reasonFor,
  unplacedReason,
} from "../payment-status"
import type { PaymentFact } from "../status-table"

const NOW = new Date("2026-01-01T12:00:00Z")
const LATER = new Date("2026-01-01T12:30:00Z")
const EARLIER = new Date("2026-01-01T11:59:59Z")

const seen = (
  state: PaymentState,
  fact: PaymentFact = "unknown",
  more: {
    product?: PaymentRow["product"]
    expires_at?: Date | null
    result_code?: string | null
    resultCode?: string
  } = {}
) => ({
  row: {
    product: more.product ?? "pay",
    state,
    expires_at: more.expires_at ?? LATER,
    result_code: more.result_code ?? null,
  },
  inquiry: { fact, resultCode: more.resultCode },
  now: NOW,
})

describe("what a shopper is told of a payment", () => {
  it.each<[PaymentState, PaymentFact, string]>([
    ["awaiting_shopper", "unknown", "awaiting_shopper"],
    ["awaiting_shopper", "processing", "awaiting_shopper"],
    ["awaiting_shopper", "paid", "paid"],
    ["awaiting_shopper", "held", "authorized"],
    ["awaiting_shopper", "pending", "processing"],
    ["awaiting_shopper", "failed", "failed"],
    ["created", "unknown", "processing"],
    ["unknown", "unknown", "processing"],
    ["paid", "unknown", "paid"],
    ["canceled", "unknown", "canceled"],
    ["ready", "unknown", "awaiting_shopper"],
  ])("in the ledger %s, at the gateway %s: %s", (state, fact, status) => {
    expect(paymentStatusOf(seen(state, fact))).toBe(status)
  })

  it("is that the page has closed, unless the gateway knows better or no page was ever open", () => {
    const late = { expires_at: EARLIER }
    expect(paymentStatusOf(seen("awaiting_shopper", "processing", late))).toBe("expired")
    expect(paymentStatusOf(seen("awaiting_shopper", "unknown", late))).toBe("expired")
    expect(paymentStatusOf(seen("awaiting_shopper", "paid", late))).toBe("paid")
    expect(paymentStatusOf(seen("ready", "unknown", late))).toBe("awaiting_shopper")
  })

  it.each<[PaymentState, PaymentFact, string]>([
    ["awaiting_shopper", "processing", "processing"],
    ["awaiting_shopper", "unknown", "processing"],
    ["unknown", "processing", "processing"],
    ["unknown", "paid", "paid"],
    ["ready", "unknown", "awaiting_shopper"],
  ])(
    "of a linked wallet's charge in the ledger %s, at the gateway %s, is %s, however late it is",
    (state, fact, status) => {
      const charge = seen(state, fact, { product: "agreement", expires_at: EARLIER })
      expect(paymentStatusOf(charge)).toBe(status)
    }
  )

  it.each([
    ["failed", "USER_BALANCE_NOT_ENOUGH", "insufficient_funds", "insufficient_funds"],
    ["failed", "RISK_REJECT", "declined", "declined"],
    ["failed", "CHOICE_EXPIRED", "expired", "CHOICE_EXPIRED"],
    ["failed", "KEY_NOT_FOUND", "shop_problem", "declined"],
    ["failed", null, "declined", "declined"],
    ["canceled", null, "canceled", "canceled"],
  ] as const)("is why it is %s: %s is %s", (state, code, reason, text) => {
    expect(reasonFor(state, seen(state, "unknown", { result_code: code }))).toEqual({
      reason_code: reason,
      text,
    })
  })

  it("is the gateway's newer reason before the ledger's", () => {
    const both = seen("awaiting_shopper", "failed", {
      result_code: "PAYMENT_IN_PROCESS",
      resultCode: "CARD_EXPIRED",
    })
    expect(reasonFor("failed", both)?.reason_code).toBe("card_refused")
  })

  it("is no reason while it may still be paid", () => {
    expect(reasonFor("awaiting_shopper", seen("awaiting_shopper"))).toBeUndefined()
    expect(reasonFor("paid", seen("paid"))).toBeUndefined()
  })

  it("needs no question to the gateway once it is over, or before it was sent", () => {
    const open = (
      [
        "ready",
        "created",
        "unknown",
        "awaiting_shopper",
        "pending",
        "authorized",
        "paid",
        "failed",
        "canceled",
      ] as const
    ).filter((state) => isOpenForShopper({ state }))
    expect(open).toEqual(["created", "unknown", "awaiting_shopper", "pending"])
  })
})

describe("a payment whose session is gone", () => {
  const gone = { state: "unknown", product: "pay", redirect: null } as const
  const page = { normal_url: "https://wallet.example/1" }

  it.each([
    ["its cart has changed", { ...gone, redirect: page }, "cart_changed"],
    ["its linked wallet has no page", { ...gone, product: "agreement" }, "cart_changed"],
    ["it never had a page to be paid on", gone, "not_received"],
    ["it says itself why it failed", { ...gone, state: "failed" }, undefined],
  ] as const)("is over because %s", (_, row, reason) =>
    expect(droppedReason(row)?.reason_code).toBe(reason)
  )
})

describe("what a shopper is told of money that has no order", () => {
  const came = { money_since: new Date("2026-01-01T00:00:00Z") }
  const operation = (kind: "refund" | "cancel" | "capture", state: "succeeded" | "failed") => ({
    ...{ kind, state, origin: "release" as const },
  })

  it.each<[string, Parameters<typeof unplacedReason>[0], string | undefined]>([
    [
      "nothing where no money came",
      { row: { state: "canceled", money_since: null }, operations: [], isOpen: true },
      undefined,
    ],
    [
      "nothing while the order may come",
      { row: { state: "paid", ...came }, operations: [], isOpen: false },
      undefined,
    ],
    [
      "that it goes back once it was canceled",
      { row: { state: "canceled", ...came }, operations: [], isOpen: false },
      "returned",
    ],
    [
      "that it goes back once a refund was asked for",
      {
        row: { state: "paid", ...came },
        operations: [{ kind: "refund", state: "unknown", origin: "release" }],
        isOpen: true,
      },
      "returned",
    ],
    [
      "that the shop looks at it where its return failed",
      {
        row: { state: "paid", ...came },
        operations: [operation("refund", "failed")],
        isOpen: true,
      },
      "under_review",
    ],
    [
      "that the shop looks at it",
      { row: { state: "paid", ...came }, operations: [], isOpen: true },
      "under_review",
    ],
  ])("is %s", (_, seen, reason) => {
    expect(unplacedReason(seen)?.reason_code).toBe(reason)
  })

  it("is over where it goes back, and not where the shop looks at it", () => {
    const row = { state: "paid" as const, ...came }
    const back = { row, operations: [operation("cancel", "succeeded")], isOpen: false }
    expect(unplacedReason(back)?.status).toBe("canceled")
    expect(unplacedReason({ row, operations: [], isOpen: true })?.status).toBeUndefined()
  })
})
