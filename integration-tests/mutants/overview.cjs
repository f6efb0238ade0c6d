/** What the overview counts, and when. */
module.exports = [
  {
    id: "capture-counted-on-the-day-of-the-hold",
    file: "src/modules/alipay/ledger/takings.ts",
    from: "o.amount::numeric as amount, o.currency, o.at, o.read",
    to: "o.amount::numeric as amount, o.currency, (select p.money_since from alipay_payment p where p.id = o.payment) as at, o.read",
    breaks: "Held money is taken on the day on which it is captured.",
    specs: ["integration-tests/http/overview.spec.ts"],
    test: "on which it is captured",
  },
  {
    id: "payment-counted-beside-its-captures",
    file: "src/modules/alipay/ledger/takings.ts",
    from: "p.state = 'paid' and not exists (",
    to: "p.state = 'paid' or exists (",
    breaks: "What was captured is not counted as paid at once too.",
    specs: ["integration-tests/http/overview.spec.ts"],
    test: "on which it is captured",
  },
  {
    id: "day-begins-by-the-clock-of-greenwich",
    file: "src/payments/rules/last-days.ts",
    from: "[midnight - DAY, midnight, midnight + DAY]",
    to: "[midnight]",
    breaks: "A day on which the clock changes begins at its first moment, east of Greenwich too.",
    specs: ["src/payments/rules/__tests__/last-days.spec.ts"],
    test: "the clock changes",
  },
]
