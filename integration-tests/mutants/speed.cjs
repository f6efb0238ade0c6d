/** As quick with many payments as with few. */
const specs = ["integration-tests/http/plans.spec.ts"]

module.exports = [
  {
    id: "deleted-rows-read-too",
    file: "src/modules/alipay/live-rows.ts",
    from: '.whereRaw("??.deleted_at is null", [table])',
    to: "",
    breaks: "A statement that is sent for every payment reads an index, not the table.",
    specs,
    test: "no statement reads a whole table",
  },
  {
    id: "open-payments-counted-in-one-condition",
    file: "src/modules/alipay/ledger/count-open.ts",
    from: "where deleted_at is null and ${stateIn(UNSETTLED_OPERATION_STATES)}",
    to: "where deleted_at is null and amount <> '0' and state <> all('{succeeded,failed}')",
    breaks: "The settings page reads what is open, not all that ever was.",
    specs,
    test: "countOpen",
  },
  {
    id: "unchanged-answer-written-again",
    file: "src/payments/inquire-or-recall.ts",
    from: "onlyNews: true",
    to: "onlyNews: false",
    breaks:
      "A message that changes nothing writes nothing into the payment's row but that it was looked at.",
    specs: ["integration-tests/http/statements.spec.ts"],
    test: "of a checkout are few",
  },
  {
    id: "rows-read-again-after-nothing",
    file: "src/workflows/settle-payment/settle-payment.ts",
    from: 'new Set<NextAction>(["none", "wait"])',
    to: "new Set<NextAction>()",
    breaks: "Nothing is read twice while nothing is done.",
    specs: ["integration-tests/http/statements.spec.ts"],
    test: "of a checkout are few",
  },
  {
    id: "shapes-built-at-start",
    file: "src/gateway/index.ts",
    from: 'export { parseNotification } from "./parse-notification"',
    to: 'export { parseNotification } from "./wire/notifications"',
    breaks: "A store that starts builds no shapes of requests, answers or messages.",
    specs: ["src/gateway/__tests__/start.spec.ts"],
  },
]
