import type { StoreAlipayPaymentStatus } from "../../../types/http"
import { linkStateOf, mayStart, type LinkSituation, type LinkState } from "../link-state"

const NOW = new Date("2026-11-28T12:00:00Z")

const OPEN: LinkSituation = {
  now: NOW,
  expiresAt: new Date(NOW.getTime() + 1),
  amount: 10_050n,
  collection: "open",
  ended: false,
  owed: 10_050n,
  payment: undefined,
}

const payment = (
  status: StoreAlipayPaymentStatus,
  rest: Partial<NonNullable<LinkSituation["payment"]>> = {}
) => ({ payment: { status, hasPage: false, goesBack: false, isBack: false, ...rest } })

const BACK = { goesBack: true, isBack: true }
const PAST = { expiresAt: NOW }

const CASES: [what: string, situation: Partial<LinkSituation>, state: LinkState][] = [
  ["that nothing was begun of", {}, "payable"],
  ["whose order is not known to owe", { owed: undefined }, "payable"],
  ["whose order owes more", { owed: 20_000n }, "payable"],
  ["whose order owes less", { owed: 10_049n }, "not_due"],
  ["that asks for nothing", { amount: 0n, owed: undefined }, "not_due"],
  ["of an order that ended", { ended: true }, "not_due"],
  ["of an ended collection", { collection: "ended" }, "not_due"],
  ["of a paid collection", { collection: "paid", owed: 0n }, "paid"],
  ["of a paid collection, expired", { collection: "paid", owed: 0n, ...PAST }, "paid"],
  [
    "of a paid draft that is no order yet",
    { collection: "paid", unplaced: true, owed: 0n, ...payment("paid") },
    "processing",
  ],
  [
    "of a paid collection whose money went back",
    { collection: "paid", ...payment("paid", BACK) },
    "returned",
  ],
  ["that has expired", PAST, "expired"],
  ["that has expired and is not due", { ...PAST, owed: 0n }, "not_due"],
  ["whose wallet's page is open", payment("awaiting_shopper", { hasPage: true }), "waiting"],
  ["with a chosen linked wallet", payment("awaiting_shopper"), "payable"],
  [
    "whose page is open, expired",
    { ...PAST, ...payment("awaiting_shopper", { hasPage: true }) },
    "expired",
  ],
  ["whose payment is not known", payment("processing"), "processing"],
  ["whose payment is not known, expired", { ...PAST, ...payment("processing") }, "processing"],
  ["whose payment is not known, ended", { ended: true, ...payment("processing") }, "processing"],
  ["paid and not booked", payment("paid"), "processing"],
  ["held and not booked", payment("authorized"), "processing"],
  ["paid and not booked, expired", { ...PAST, ...payment("paid") }, "processing"],
  ["paid for an order that ended", { ended: true, ...payment("paid") }, "returned"],
  ["whose money goes back", payment("paid", { goesBack: true }), "returned"],
  ["whose money goes back by a cancel", payment("canceled", { goesBack: true }), "returned"],
  ["whose money went back", payment("canceled", BACK), "payable"],
  ["whose money was refunded", payment("paid", BACK), "payable"],
  [
    "whose money went back, for an order that ended",
    { ended: true, ...payment("paid", BACK) },
    "returned",
  ],
  [
    "whose money went back, for nothing that is due",
    { owed: 0n, ...payment("canceled", BACK) },
    "returned",
  ],
  ["whose money went back, expired", { ...PAST, ...payment("canceled", BACK) }, "expired"],
  ["that was declined", payment("failed"), "payable"],
  ["whose page was closed", payment("expired"), "payable"],
  ["that was canceled", payment("canceled"), "payable"],
]

it.each(CASES)("a link %s is %j: %s", (_, situation, state) => {
  expect(linkStateOf({ ...OPEN, ...situation })).toBe(state)
})

it.each<[LinkState, boolean]>([
  ["payable", true],
  ["waiting", true],
  ["processing", false],
  ["paid", false],
  ["returned", false],
  ["not_due", false],
  ["expired", false],
])("a payment may be started of a link that is %s: %s", (state, may) => {
  expect(mayStart(state)).toBe(may)
})
