/** What a storefront reads of a cart's payment. */
const route = ["integration-tests/http/cart-payment.spec.ts"]
const rule = ["src/payments/rules/__tests__/payment-status.spec.ts"]

const completion = ["integration-tests/http/completion.spec.ts"]

module.exports = [
  {
    id: "order-begun-unpaid",
    file: "src/payments/find-refusal.ts",
    from: 'if (row.product === "agreement") {',
    to: "if (row.product) {",
    breaks: "A cart whose money is not there takes no order number.",
    specs: completion,
    test: "takes no order number",
  },
  {
    id: "completed-cart-refused",
    file: "src/api/store/carts/refuse-unpaid.ts",
    from: 'await hasOrder(req.scope, String(req.params["id"]))',
    to: "await Promise.resolve(false)",
    breaks: "A cart that is an order already is answered with it.",
    specs: completion,
    test: "over since",
  },
  {
    id: "answer-about-another-payment",
    file: "src/payments/answer-in-hand.ts",
    from: "held?.paymentId !== paymentId",
    to: "!held",
    breaks: "An answer is about the payment that was asked for.",
    specs: ["src/payments/__tests__/answer-in-hand.spec.ts"],
    test: "about its own payment only",
  },
  {
    id: "old-answer-authorizes",
    file: "src/payments/answer-in-hand.ts",
    from: "performance.now() - held.askedAt <= FRESH_MS",
    to: "performance.now() - held.askedAt >= 0",
    breaks: "An order stands on an answer of this moment.",
    specs: ["src/payments/__tests__/answer-in-hand.spec.ts"],
    test: "too old",
  },
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
