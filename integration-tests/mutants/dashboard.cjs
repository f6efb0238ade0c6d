/** Money that goes back in the gateway's dashboard, past Medusa. */
const specs = ["integration-tests/http/dashboard.spec.ts"]
const rule = ["src/payments/rules/__tests__/canceled-elsewhere.spec.ts"]
const parts = ["src/attention/rules/__tests__/overpaid-parts.spec.ts"]
const RETURN = "src/workflows/settle-payment/return-through-medusa.ts"

module.exports = [
  {
    id: "dashboard-refund-in-the-way",
    file: RETURN,
    from: "      await bookReturned(container, row, id)\n",
    to: "",
    breaks:
      "What went back in the dashboard does not keep the rest of a canceled order from going back.",
    specs,
    test: "gives the rest back once",
  },
  {
    id: "dashboard-refund-booked-with-a-request-alone",
    file: RETURN,
    from: "    if (isKept) {",
    to: "    if (isKept && mayTry) {",
    breaks: "What went back in the dashboard is booked also when nothing more may be sent.",
    specs,
    test: "all of it is paid in the dashboard",
  },
  {
    id: "dashboard-cancel-not-noted",
    file: "src/payments/inquire-payment.ts",
    from: "  await noteCancel(alipay, row, inquiry)\n",
    to: "",
    breaks: "A payment that was canceled in the dashboard can be booked by a refund of its amount.",
    specs,
    test: "of the same amount, and by no other",
  },
  {
    id: "dashboard-cancel-left-to-no-one",
    file: "src/payments/rules/next-action.ts",
    from: '  [wentBackElsewhere, "return_payment"],\n',
    to: "",
    breaks: "A canceled order's payment that was canceled in the dashboard is booked by itself.",
    specs: ["src/payments/rules/__tests__/next-action.spec.ts"],
    test: "its order canceled",
  },
  {
    id: "dashboard-cancel-beside-an-open-refund",
    file: "src/payments/rules/canceled-elsewhere.ts",
    from: "  if (isOpen || isWritten) {",
    to: "  if (isWritten) {",
    breaks: "How much a cancel gave back is written down once no refund is open any more.",
    specs: rule,
    test: "a refund being open",
  },
  {
    id: "dashboard-cancel-of-a-hold-is-a-refund",
    file: "src/payments/rules/canceled-elsewhere.ts",
    from: "  const taken = holdsFirst(row.payment_method_type)",
    to: "  const taken = holdsFirst(row.currency_code)",
    breaks: "A hold that is voided gives nothing back.",
    specs: rule,
    test: "nothing of a hold",
  },
  {
    id: "overpaid-beside-a-dashboard-refund",
    file: "src/workflows/attention/read-too-much.ts",
    from: "elsewhere: unclaimedRefundsOf(operations, row.currency_code, payment.refunds).map(",
    to: "elsewhere: unclaimedRefundsOf([], row.currency_code, payment.refunds).map(",
    breaks: "The list's refund takes over what went back in the dashboard, and sends the rest.",
    specs,
    test: "is put right by the list's button",
  },
  {
    id: "overpaid-beyond-what-is-too-much",
    file: "src/attention/rules/overpaid-parts.ts",
    from: "  if (rest < 0n) {",
    to: "  if (rest < -1_000_000n) {",
    breaks: "Where more went back than is too much, a person decides what the order says.",
    specs: parts,
    test: "more being back",
  },
]
