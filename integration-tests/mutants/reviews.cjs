/** A card under review: neither captured nor shipped unknowingly. */
const rules = ["src/payments/rules/__tests__/review.spec.ts"]
const store = ["integration-tests/http/card-review.spec.ts"]

module.exports = [
  {
    id: "captured-under-review",
    file: "src/payments/capture-payment.ts",
    from: "    assertNotStopped(row)\n",
    to: "",
    breaks: "A card that is under review is not captured.",
    specs: store,
  },
  {
    id: "review-not-told",
    file: "src/attention/rules/under-review.ts",
    from: "captureStopOf(review) === undefined",
    to: "true",
    breaks: "An order that stands on a card under review is on the list.",
    specs: store,
  },
  {
    id: "refused-review-overruled",
    file: "src/payments/rules/review.ts",
    from: 'decision === "REJECT" ? decision : ',
    to: "",
    breaks: "A rule that refused a card counts while a person still reviews it.",
    specs: rules,
  },
]
