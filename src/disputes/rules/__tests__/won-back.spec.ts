import { wonBackOf, type OrderPast } from "../won-back"

/** An order of 100 that was paid, lost to a dispute at 10 and won back at 30. */
const past = (given: Partial<OrderPast> = {}): OrderPast => ({
  totals: [{ at: 1, amount: 100n }],
  paid: [{ at: 2, amount: 100n }],
  chargebacks: [{ disputeId: "d1", amount: 100n, at: 10, removedAt: 30 }],
  ...given,
})
const totals = (...[lowered, ...later]: { at: number; amount: bigint }[]) => ({
  totals: [{ at: 1, amount: 100n }, ...(lowered ? [lowered] : []), ...later],
})
const writtenOff = { at: 20, amount: 0n }

describe("what a bank gave back that the order does not ask for", () => {
  it.each<[string, Partial<OrderPast>, bigint | undefined]>([
    ["nothing was written off", {}, undefined],
    ["all was written off", totals(writtenOff), 100n],
    ["a part was written off", totals({ at: 20, amount: 70n }), 30n],
    ["the order was lowered before the loss", totals({ at: 5, amount: 70n }), undefined],
    ["the order was lowered after the verdict", totals({ at: 40, amount: 70n }), undefined],
    ["the write-off was taken back", totals(writtenOff, { at: 40, amount: 100n }), undefined],
    [
      "the write-off was taken back, and the order was lowered then",
      totals(writtenOff, { at: 40, amount: 100n }, { at: 50, amount: 60n }),
      undefined,
    ],
    [
      "it was written off, and lowered more after the verdict",
      totals({ at: 20, amount: 70n }, { at: 40, amount: 10n }),
      30n,
    ],
    [
      "it was refunded on the order after all",
      {
        ...totals(writtenOff),
        paid: [
          { at: 2, amount: 100n },
          { at: 40, amount: -100n },
        ],
      },
      undefined,
    ],
    [
      "what was lowered in between was refunded in between",
      {
        ...totals({ at: 20, amount: 60n }),
        paid: [
          { at: 2, amount: 100n },
          { at: 20, amount: -40n },
        ],
      },
      undefined,
    ],
    [
      "the verdict takes less than was taken before",
      {
        ...totals(writtenOff),
        chargebacks: [
          { disputeId: "d1", amount: 100n, at: 10, removedAt: 30 },
          { disputeId: "d1", amount: 30n, at: 30, removedAt: undefined },
        ],
      },
      70n,
    ],
    [
      "the verdict takes the same",
      {
        ...totals(writtenOff),
        chargebacks: [
          { disputeId: "d1", amount: 100n, at: 10, removedAt: 30 },
          { disputeId: "d1", amount: 100n, at: 30, removedAt: undefined },
        ],
      },
      undefined,
    ],
    [
      "the dispute is lost",
      {
        ...totals(writtenOff),
        chargebacks: [{ disputeId: "d1", amount: 100n, at: 10, removedAt: undefined }],
      },
      undefined,
    ],
  ])("%s", (_, given, amount) => {
    expect(wonBackOf(past(given))?.amount).toBe(amount)
  })

  it("names the dispute that ended last, and adds up what both gave back", () => {
    const chargebacks = [
      { disputeId: "d2", amount: 60n, at: 12, removedAt: 30 },
      { disputeId: "d1", amount: 40n, at: 10, removedAt: 25 },
    ]
    expect(wonBackOf(past({ ...totals(writtenOff), chargebacks }))).toEqual({
      ...{ amount: 100n, disputeId: "d2" },
    })
  })
})
