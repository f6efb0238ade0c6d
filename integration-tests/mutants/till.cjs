/** A counter: one payment, not for ever, and nothing of it online. */
const rules = ["src/till/rules/__tests__/sale.spec.ts"]
const answers = ["src/till/rules/__tests__/read-in-store-answer.spec.ts"]
const actions = ["src/payments/rules/__tests__/next-action.spec.ts"]
const till = ["integration-tests/http/till.spec.ts"]

module.exports = [
  {
    id: "second-attempt-beside-an-unknown",
    file: "src/till/rules/sale-state.ts",
    from: "!CLOSED_PAYMENT_STATES.has(attempt.state) &&",
    to: '!CLOSED_PAYMENT_STATES.has(attempt.state) &&\n  attempt.state !== "unknown" &&',
    breaks: "While an attempt may still be paid, no other one begins.",
    specs: rules,
    test: "takes another attempt only when",
  },
  {
    id: "counter-left-open",
    file: "src/payments/rules/next-action.ts",
    from: '(fact === "processing" || fact === "unknown") &&',
    to: 'fact === "processing" &&',
    breaks: "What is not known when a counter's time is up is canceled.",
    specs: actions,
    test: "unknown when a counter's time is up",
  },
  {
    id: "counter-closed-early",
    file: "src/payments/rules/next-action.ts",
    from: "gatewayNow.getTime() >= row.expires_at.getTime()\n\nconst sessionIsGone",
    to: "gatewayNow.getTime() >= row.expires_at.getTime() - 1\n\nconst sessionIsGone",
    breaks: "A shopper has the whole time to type the PIN.",
    specs: actions,
    test: "still processing at a counter",
  },
  {
    id: "success-without-an-amount-at-a-counter",
    file: "src/till/rules/read-in-store-answer.ts",
    from: 'resultStatus === "S" && answer.paymentAmount !== undefined',
    to: 'resultStatus === "S"',
    breaks: "A success that does not say how much was paid is asked about.",
    specs: answers,
    test: "a success without an amount",
  },
  {
    id: "refunds-before-not-counted",
    file: "src/till/rules/refund-limit.ts",
    from: "BigInt(most) - refunded",
    to: "BigInt(most)",
    breaks: "A till gives back no more of a sale than its limit in all.",
    specs: rules,
    test: "goes up to the place's limit",
  },
  {
    id: "two-tills-two-payments",
    file: "src/workflows/till/pay-sale.ts",
    from: "return await leases.within(saleLeaseKey(found.id), async () => {\n    await checkWhenDue",
    to: "return await leases.within(`${saleLeaseKey(found.id)}${Math.random()}`, async () => {\n    await checkWhenDue",
    breaks: "Two tills on one sale make one payment.",
    specs: till,
    test: "is made by two tills at once",
  },
  {
    id: "tills-cart-paid-online",
    file: "src/modules/alipay/till/sold-at-till.ts",
    from: "settings.till.length > 0",
    to: "settings.till.length < 0",
    breaks: "What is sold at a till is not paid in the storefront.",
    specs: till,
    test: "is not the storefront's",
  },
  {
    id: "tills-cart-completed-online",
    file: "src/api/store/carts/refuse-unpaid.ts",
    from: "row && isAtCounter(row)",
    to: "row && !isAtCounter(row)",
    breaks: "What is sold at a till is not completed by the storefront.",
    specs: till,
    test: "is not the storefront's",
  },
  {
    id: "request-not-written-first-at-a-counter",
    file: "src/till/send-attempt.ts",
    from: 'found.state !== "ready"',
    to: "found.state === null",
    breaks: "A request at a counter leaves once, however often it is sent.",
    specs: ["integration-tests/http/till.spec.ts"],
    test: "leaves once",
  },
]
