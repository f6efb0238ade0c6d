/** Cards in the shop's own page. */
const rule = ["src/payments/rules/__tests__/product.spec.ts"]

module.exports = [
  {
    id: "form-taken-for-sent",
    file: "src/payments/rules/missing-payment.ts",
    from: 'new Set(["session", "element"])',
    to: 'new Set(["session"])',
    breaks: "A form's payment that was not submitted yet is open, not unknown.",
    specs: rule,
  },
  {
    id: "form-without-buyer",
    file: "src/payments/rules/product.ts",
    from: '!withheld.includes("buyer")',
    to: "withheld !== undefined",
    breaks: "The gateway's form is not asked for where the buyer is kept from it.",
    specs: rule,
  },
  {
    id: "form-for-apple-pay",
    file: "src/payments/rules/product.ts",
    from: "EMBEDDABLE.has(paymentMethodType)",
    to: "paymentMethodType",
    breaks: "Only cards are asked for in the shop's page.",
    specs: rule,
  },
  {
    id: "form-data-of-any-kind",
    file: "src/payments/rules/read-pay-answer.ts",
    from: "text.length <= LONGEST_SESSION_DATA",
    to: "text.length > 0",
    breaks: "What the gateway's script is given has a bounded length.",
    specs: rule,
  },
  {
    id: "form-kept-open",
    file: "src/payments/rules/session-data.ts",
    from: "element: waiting ? elementOf(row) : null",
    to: "element: elementOf(row)",
    breaks: "A form is offered only while its payment waits for the shopper.",
    specs: ["src/payments/rules/__tests__/session-data.spec.ts"],
  },
]
