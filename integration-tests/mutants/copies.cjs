/** A copy of a live store's database does nothing to the store's payments. */
const specs = ["integration-tests/http/copied-ledger.spec.ts"]
const places = ["src/modules/alipay/installation/__tests__/read-place.spec.ts"]

module.exports = [
  {
    id: "copy-refunds",
    file: "src/payments/operation-calls.ts",
    from: "await alipay.installation.assertOwn(row)",
    to: "",
    breaks: "A copy refunds, captures and cancels nothing that was begun in the store.",
    specs,
  },
  {
    id: "copy-charges",
    file: "src/workflows/charge-agreement/charge-agreement.ts",
    from: "await alipay.installation.assertOwn(agreement)",
    to: "",
    breaks: "A job in a copy charges no linked wallet.",
    specs,
  },
  {
    id: "copy-pays-with-wallet",
    file: "src/agreements/charge-ready.ts",
    from: "if (await alipay.installation.holds(agreement)) {",
    to: "if (false) {",
    breaks: "A cart in a copy charges no wallet that was linked in the store.",
    specs,
  },
  {
    id: "copy-revokes",
    file: "src/agreements/advance-agreement.ts",
    from: 'held ? "none" : nextStepOf(before, alipay.now())',
    to: "nextStepOf(before, alipay.now())",
    breaks: "A copy ends no wallet's permission.",
    specs,
  },
  {
    id: "copy-sweeps",
    file: "src/workflows/sweep/run-sweep.ts",
    from: "now: alipay.now(), leaseMs, begunSince }",
    to: "now: alipay.now(), leaseMs }",
    breaks: "The sweep of a copy leaves the store's payments alone.",
    specs,
  },
  {
    id: "copy-applies-messages",
    file: "src/workflows/settle-payment/settle-payment.ts",
    from: "await alipay.installation.assertOwn(before)",
    to: "",
    breaks: "A message about a payment of the store changes nothing in a copy.",
    specs,
  },
  {
    id: "held-message-dies",
    file: "src/workflows/apply-notification/index.ts",
    from: "isLeaseBusy(error) || isLedgerHeld(error)",
    to: "isLeaseBusy(error)",
    breaks: "A message that waits for an admin is not given up.",
    specs,
  },
  {
    id: "moved-database-unnoticed",
    file: "src/modules/alipay/installation/read-place.ts",
    from: "isKnown(here, field) && known[field] !== here[field]",
    to: 'field !== "database_host" && known[field] !== here[field]',
    breaks: "A snapshot that is started at another host is another place.",
    specs: places,
  },
  {
    id: "restored-ledger-charges-again",
    file: "src/providers/alipay/initiate-auto-debit.ts",
    from: "(await chargeRequestId(alipay, input.data, agreement)) ?? nextRequestIdOf",
    to: "nextRequestIdOf",
    breaks: "A key that a restored database does not know is charged once all the same.",
    specs: ["integration-tests/http/agreement-charges.spec.ts"],
  },
]
