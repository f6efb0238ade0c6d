/** What a storefront reads of a cart's payment. */
const route = ["integration-tests/http/cart-payment.spec.ts"]
const rule = ["src/payments/rules/__tests__/payment-status.spec.ts"]

module.exports = [
  {
    id: "gateway-asked-for-every-reader",
    file: "src/payments/shared-answers.ts",
    from: "if (kept && kept.until > now.getTime()) {",
    to: "if (kept && kept.until < 0) {",
    breaks: "However many ask about a payment, the gateway is asked once a second.",
    specs: route,
    test: "asks the gateway once a second",
  },
  {
    id: "fraud-suspicion-told",
    file: "src/payments/rules/payment-status.ts",
    from: 'new Set(["risk"])',
    to: "new Set()",
    breaks: "A shopper is not told that fraud is suspected.",
    specs: rule,
    test: "RISK_REJECT",
  },
  {
    id: "closed-page-offered",
    file: "src/payments/rules/payment-status.ts",
    from: 'status === "awaiting_shopper" && isLate && row.state !== "ready"',
    to: 'status === "awaiting_shopper" && isLate && row.state === "ready"',
    breaks: "A shopper is not sent to a page that has closed.",
    specs: rule,
    test: "the page has closed",
  },
]
