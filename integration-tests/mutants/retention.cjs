/** What is deleted, and what is kept for good. */
const FILE = "src/modules/alipay/ledger/delete-unpaid.ts"
const specs = ["integration-tests/http/retention.spec.ts"]

module.exports = [
  {
    id: "money-is-deleted",
    file: FILE,
    from: "p.money_since is null and",
    to: "",
    breaks: "A payment on which money moved is never deleted.",
    specs,
    test: "once told that there was money",
  },
  {
    id: "message-of-success-deleted",
    file: FILE,
    from: "is distinct from 'F'",
    to: "is null",
    breaks: "A payment of which a message said that it was paid is kept.",
    specs,
    test: "of which a message said",
  },
  {
    id: "key-of-a-charge-forgotten",
    file: FILE,
    from: "and p.product <> 'agreement' ",
    to: "",
    breaks: "A charge's key stays known.",
    specs,
    test: "is a charge of a linked wallet",
  },
  {
    id: "canceled-without-asking",
    file: "src/providers/alipay/let-go.ts",
    from: "const { row } = await inquirePayment(alipay, standing)",
    to: "const { row } = { row: standing, asked: inquirePayment }",
    breaks: "A payment is asked about before it is canceled.",
    specs,
    test: "is what money moved on",
  },
  {
    id: "request-id-used-again",
    file: "src/providers/alipay/request-id.ts",
    from: "> DAY\n",
    to: "> 1e6 * DAY\n",
    breaks: "The gateway never sees one request id for two requests.",
    specs,
    test: "leave their session usable",
  },
  {
    id: "discount-counts-as-underpaid",
    file: "src/payments/rules/read-inquiry.ts",
    from: "const paid = answer.paymentAmount",
    to: "const paid = answer.actualPaymentAmount ?? answer.paymentAmount",
    breaks: "An order stands on the whole amount when the wallet gives a discount.",
    specs: ["integration-tests/http/discounts.spec.ts"],
  },
]
