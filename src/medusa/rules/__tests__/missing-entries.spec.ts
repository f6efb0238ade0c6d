import { findMissingEntries, findWrongTransactions } from "../order-entries"

const payment = {
  id: "pay_1",
  captures: [{ id: "capt_1", amount: 100.5 }],
  refunds: [
    { id: "ref_1", amount: 20 },
    { id: "ref_2", amount: 5 },
  ],
}
const captured = { reference_id: "capt_1", amount: 100.5 }
const ids = (transactions: Parameters<typeof findMissingEntries>[1]) =>
  findMissingEntries(payment, transactions).map(({ id }) => id)

describe("what an order's transactions lack", () => {
  it.each([
    [
      "nothing",
      [captured, { reference_id: "ref_1", amount: -20 }, { reference_id: "ref_2", amount: -5 }],
      [],
    ],
    ["one refund", [captured, { reference_id: "ref_2", amount: -5 }], ["ref_1"]],
    ["everything", [], ["capt_1", "ref_1", "ref_2"]],
    [
      "nothing when both refunds stand under the payment's id",
      [captured, { reference_id: "pay_1", amount: -25 }],
      [],
    ],
    [
      "the refund that does not stand under the payment's id",
      [captured, { reference_id: "pay_1", amount: -20 }],
      ["ref_2"],
    ],
    [
      "nothing that could be told when too much is booked",
      [captured, { reference_id: "pay_1", amount: -50 }],
      [],
    ],
    [
      "what another payment's transactions can't make up",
      [captured, { reference_id: "ref_9", amount: -25 }],
      ["ref_1", "ref_2"],
    ],
  ])("is %s", (_, transactions, missing) => {
    expect(ids(transactions)).toEqual(missing)
  })
})

const booked = (id: string, reference: string, reference_id: string, amount: number) => ({
  id,
  reference,
  reference_id,
  amount,
})

describe("the transactions of an order that are wrong", () => {
  const right = [
    booked("1", "capture", "capt_1", 100.5),
    booked("2", "refund", "ref_1", -20),
    booked("3", "refund", "ref_2", -5),
  ]

  it.each([
    ["none", right, []],
    ["none that stand under the payment's id", [booked("4", "refund", "pay_1", -25)], []],
    ["none of other payments", [...right, booked("4", "refund", "ref_9", -1)], []],
    [
      "one with another refund's amount",
      [right[0], right[1], booked("3", "refund", "ref_2", -20)],
      ["3"],
    ],
    ["a second one of a refund", [...right, booked("4", "refund", "ref_2", -5)], ["4"]],
    ["one of a capture", [booked("1", "capture", "capt_1", 100), right[1], right[2]], ["1"]],
  ])("are %s", (_, transactions, wrong) => {
    const rows = transactions.flatMap((each) => each ?? [])
    expect(findWrongTransactions(payment, rows).map(({ id }) => id)).toEqual(wrong)
  })
})
