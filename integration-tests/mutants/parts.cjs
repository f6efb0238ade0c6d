/** Amounts finer than the currency: parts close at the payment, and equal money is equal. */
const PARTS = "src/payments/rules/parts.ts"
const unit = ["src/payments/rules/__tests__/parts.spec.ts"]
const store = ["integration-tests/http/parts.spec.ts"]

module.exports = [
  {
    id: "each-part-rounded-alone",
    file: PARTS,
    from: "const minor = roundedMinor(after, currency) - before",
    to: "const minor = roundedMinor(parts.find((part) => part.id === id)?.amount ?? 0, currency)",
    breaks: "The last part closes at the payment's own minor amount.",
    specs: unit,
  },
  {
    id: "failed-part-counts-as-moved",
    file: PARTS,
    from: 'state !== "failed" && medusa_id !== null',
    to: "medusa_id !== null",
    breaks: "A part that failed is not counted among those before.",
    specs: unit,
  },
  {
    id: "part-of-nothing-always-booked",
    file: PARTS,
    from: "if (before >= roundedMinor(whole, currency)) {",
    to: "if (before >= 0n) {",
    breaks: "A part that comes to nothing is refused while money is left.",
    specs: unit,
  },
  {
    id: "part-of-nothing-never-booked",
    file: PARTS,
    from: "if (before >= roundedMinor(whole, currency)) {",
    to: "if (before > roundedMinor(whole, currency)) {",
    breaks: "A fraction of a minor unit that is left is booked without a call.",
    specs: unit,
  },
  {
    id: "rest-booked-in-whole-minor-units",
    file: PARTS,
    from: "return completes ? toDecimal(MathBN.sub(whole, booked)) : toMajorUnits(minor, currency)",
    to: "return toMajorUnits(minor, currency)",
    breaks: "What completes a payment is booked as the exact rest.",
    specs: unit,
  },
  {
    id: "refund-of-nothing-is-sent",
    file: "src/payments/refund-payment.ts",
    from: 'amount === "0" ? "succeeded" : "created"',
    to: '"created"',
    breaks: "A refund that comes to nothing is not sent.",
    specs: store,
    test: "because all is paid back",
  },
  {
    id: "capture-of-nothing-is-sent",
    file: "src/payments/capture-payment.ts",
    from: 'if (sized.amount === "0") {',
    to: 'if (sized.amount === "-") {',
    breaks: "A capture that comes to nothing is not sent.",
    specs: store,
    test: "while money is held",
  },
  {
    id: "finer-than-the-currency-is-another-amount",
    file: "src/medusa/rules/same-money.ts",
    from: "return roundToMinorUnits(toDecimal(amount), currency)",
    to: "return toDecimal(amount) + currency",
    breaks: "Two amounts of Medusa that make the same request are the same money.",
    specs: ["src/payments/rules/__tests__/compare-amounts.spec.ts"],
  },
  {
    id: "collection-reopened-for-less-than-a-cent",
    file: "src/medusa/collection-totals.ts",
    from: "const full = roundedMinor(captured, currency) >= roundedMinor(collection.amount, currency)",
    to: "const full = MathBN.gte(captured, collection.amount)",
    breaks: "A payment collection that is paid to the minor unit stays completed.",
    specs: ["src/medusa/__tests__/count-totals.spec.ts"],
  },
]
