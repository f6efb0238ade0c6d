/** What the gateway does not know when it is asked, and a token that it refuses. */
const missing = ["integration-tests/http/missing-payments.spec.ts"]
const tokens = ["integration-tests/http/refused-tokens.spec.ts"]

module.exports = [
  {
    id: "named-payment-taken-for-missing",
    file: "src/payments/rules/missing-payment.ts",
    from: "row.gateway_payment_id !== null",
    to: "false",
    breaks:
      "A payment that the gateway has named is not taken for unpaid when an answer does not know it.",
    specs: missing,
    test: "becomes its order as soon as it is known again",
  },
  {
    id: "paid-message-applied-to-nothing",
    file: "src/workflows/apply-notification/index.ts",
    from: "result.missing",
    to: "false",
    breaks: "A message that says paid waits while the gateway does not know its payment.",
    specs: missing,
    test: "keeps its message",
  },
  {
    id: "missing-payment-forgotten",
    file: "src/workflows/settle-payment/settle-payment.ts",
    from: "isPaid || isMissing ?",
    to: "isPaid ?",
    breaks: "A payment that ended because the gateway does not know it is asked about once more.",
    specs: missing,
    test: "is asked about once more a day after",
  },
  {
    id: "agreement-ended-while-renewed",
    file: "src/agreements/charge-ready.ts",
    from: "now?.access_token_digest === used.access_token_digest && now.exchange_begun_at === null",
    to: "true",
    breaks: "A token that is being renewed is not taken for one whose permission has ended.",
    specs: tokens,
  },
]
