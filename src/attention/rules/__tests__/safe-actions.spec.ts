import fc from "fast-check"
import { ATTENTION_KINDS } from "../../../modules/alipay/attention/kinds"
import { PAYMENT_TRANSITIONS, type PaymentState } from "../../../modules/alipay/ledger/states"
import { safeActions, type ItemSituation } from "../safe-actions"
import { aMedusaView as view } from "../../../payments/rules/__tests__/a-medusa-view"

const payment = { id: "pay_1", canceled: false, captured: true, kept: true }
const order = { id: "order_1", canceled: false }
const paid = (given: Partial<ItemSituation> = {}): ItemSituation => ({
  state: "paid",
  givenUp: false,
  left: 100n,
  view: view(),
  ...given,
})

describe("what may be done about an item", () => {
  it.each([
    ["paid, its cart open", paid(), ["ask_gateway", "complete_cart", "refund", "mark_settled"]],
    [
      "held, its cart open",
      paid({ state: "authorized" }),
      ["ask_gateway", "complete_cart", "void", "mark_settled"],
    ],
    [
      "held, a part of it captured",
      paid({ state: "authorized", partCaptured: true, givenUp: true }),
      ["ask_gateway", "mark_settled"],
    ],
    ["given up", paid({ givenUp: true }), ["ask_gateway", "refund", "mark_settled"]],
    [
      "its session is gone",
      paid({ view: view({ session: undefined }) }),
      ["ask_gateway", "refund", "mark_settled"],
    ],
    ["nothing is left", paid({ left: 0n, givenUp: true }), ["ask_gateway", "mark_settled"]],
    ["not paid", paid({ state: "unknown" }), ["ask_gateway", "mark_settled"]],
    [
      "its dispute is open",
      paid({ disputed: true, givenUp: true }),
      ["ask_gateway", "mark_settled"],
    ],
    [
      "an order may be in the making",
      paid({ committing: true }),
      ["ask_gateway", "complete_cart", "mark_settled"],
    ],
    [
      "Medusa has the order, and is writing the payment",
      paid({ committing: true, view: view({ order }) }),
      ["ask_gateway", "mark_settled"],
    ],
    [
      "Medusa has the payment, and an order may be in the making",
      paid({ committing: true, view: view({ payment }) }),
      ["ask_gateway", "mark_settled"],
    ],
    [
      "a draft that is paid could not become an order",
      paid({
        view: view({
          payment,
          order: { ...order, isDraft: true },
          cart: undefined,
          paidDraft: true,
        }),
      }),
      ["ask_gateway", "refund", "mark_settled"],
    ],
    [
      "a draft that is paid in part",
      paid({ view: view({ payment, order: { ...order, isDraft: true }, cart: undefined }) }),
      ["ask_gateway", "mark_settled"],
    ],
  ])("paid_without_order: %s", (_, situation, actions) => {
    expect(safeActions("paid_without_order", situation)).toEqual(actions)
  })

  const givers = [{ paymentId: "pay_2", left: 100n }]
  const wonBack = { amount: 50n, disputeId: "d1", isOwn: true }
  it.each([
    ["another payment of the order has its money", { givers }, ["refund"]],
    ["no payment has any money", { givers: [] }, []],
    ["a bank gave all of it back", { givers, wonBack }, []],
    ["a bank gave a part of it back", { givers, wonBack: { ...wonBack, amount: 20n } }, ["refund"]],
  ])("overpaid: %s", (_, more, actions) => {
    const situation = paid({
      left: 0n,
      view: view({ order: { ...order, outstanding: -50n, ...more } }),
    })
    expect(safeActions("overpaid", situation)).toEqual(["ask_gateway", ...actions, "mark_settled"])
    expect(safeActions("won_after_write_off", situation)).toEqual(["ask_gateway", "mark_settled"])
  })

  it("a failed refund is made again only while Medusa has the money and an order", () => {
    const kept = paid({ view: view({ payment, order }) })
    expect(safeActions("refund_failed", kept)).toContain("refund")
    expect(safeActions("refund_failed", { ...kept, disputed: true })).not.toContain("refund")
    const returned = paid({ view: view({ payment: { ...payment, kept: false }, order }) })
    expect(safeActions("refund_failed", returned)).not.toContain("refund")
  })

  it("never sends money back that a living order stands on", () => {
    const states = Object.keys(PAYMENT_TRANSITIONS) as PaymentState[]
    fc.assert(
      fc.property(
        fc.constantFrom(...ATTENTION_KINDS.filter((kind) => kind !== "refund_failed")),
        fc.constantFrom(...states),
        fc.boolean(),
        fc.bigInt(0n, 500n),
        (kind, state, givenUp, left) => {
          const stands = { state, givenUp, left, view: view({ payment, order }) }
          const actions = safeActions(kind, stands)
          expect(actions).not.toContain("refund")
          expect(actions).not.toContain("void")
          expect(actions).not.toContain("complete_cart")
        }
      )
    )
  })

  it("always lets a person settle, ask where there is something to ask about, and never both refund and void", () => {
    const states = Object.keys(PAYMENT_TRANSITIONS) as PaymentState[]
    for (const kind of ATTENTION_KINDS) {
      for (const state of states) {
        const actions = safeActions(kind, paid({ state }))
        expect(actions).toContain("mark_settled")
        expect(actions.includes("ask_gateway")).toBe(
          ![
            ...["agreement_lost", "account_changed", "installation_changed"],
            "registration_rejected",
          ].includes(kind)
        )
        expect(
          actions.filter((action) => action === "refund" || action === "void").length
        ).toBeLessThan(2)
      }
    }
  })
})
