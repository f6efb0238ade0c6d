import { findMissingEntries } from "../align-order"

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
