/** Orders that are changed while their money is held, captured in part, or being captured. */
const specs = ["integration-tests/http/changed-orders.spec.ts"]

module.exports = [
  {
    id: "captured-part-returned",
    file: "src/payments/rules/next-action.ts",
    from: '[pays, "none"],\n',
    to: "\n",
    breaks: "What was captured stays with the order when the order is changed.",
    specs,
  },
  {
    id: "captured-part-without-place",
    file: "src/payments/rules/places.ts",
    from: "payment?.keptByOrder === true",
    to: "false",
    breaks: "What a changed order keeps has a place, and is not told of.",
    specs: ["src/attention/rules/__tests__/places.spec.ts"],
  },
  {
    id: "taken-back-order-keeps",
    file: "src/payments/rules/kept-by-order.ts",
    from: "(order.version > 1 ||",
    to: "(order.version >= 1 ||",
    breaks: "Money of an order whose completion is taken back goes back.",
    specs: ["src/payments/rules/__tests__/kept-by-order.spec.ts"],
  },
  {
    id: "held-order-unpaid",
    file: "src/attention/rules/order-rules.ts",
    from: " - (order?.heldElsewhere ?? 0n)",
    to: "",
    breaks: "An order whose money is held on another page is not called unpaid.",
    specs,
  },
  {
    id: "held-order-let-go",
    file: "src/attention/rules/safe-actions.ts",
    from: "(view.order.heldElsewhere ?? 0n) === 0n &&",
    to: "",
    breaks: "No action of the list lets go of what a living order holds.",
    specs,
  },
  {
    id: "lapsed-rest-untold",
    file: "src/attention/rules/disagreements.ts",
    from: "if (rest > 0n || (lapsed",
    to: "if ((lapsed",
    breaks: "The rest of a hold that lapsed is told of while its order waits for it.",
    specs,
  },
  {
    id: "edit-without-lease",
    file: "src/api/admin/orders/hold-order-lease.ts",
    from: '"/admin/order-edits/:id/confirm": ofOrder,\n',
    to: "\n",
    breaks: "An order is not changed while its money is captured.",
    specs: ["src/api/__tests__/matchers.spec.ts"],
  },
]
