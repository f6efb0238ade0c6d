import fc from "fast-check"
import { overpaidParts } from "../overpaid-parts"

const amount = fc.bigInt(1n, 20n)
const giverOf = (paymentId: string) =>
  fc.record({
    paymentId: fc.constant(paymentId),
    left: fc.bigInt(0n, 20n),
    elsewhere: fc.array(amount, { maxLength: 3 }),
  })

const giver = (left: bigint, elsewhere: bigint[] = [], paymentId = "pay_1") => ({
  paymentId,
  left,
  elsewhere,
})
const other = (left: bigint, elsewhere: bigint[] = []) => giver(left, elsewhere, "pay_2")

describe("what is given back of an order that has too much", () => {
  it.each([
    ["all, nothing being back", 500n, [giver(1000n)], ["pay_1 500"]],
    ["no more than is left", 500n, [giver(300n)], ["pay_1 300"]],
    ["the rest by another payment", 500n, [giver(300n), other(900n)], ["pay_1 300", "pay_2 200"]],
    ["what is back, in its own amount", 500n, [giver(500n, [500n])], ["pay_1 500"]],
    ["what is back, nothing being left", 1000n, [giver(0n, [1000n])], ["pay_1 1000"]],
    [
      "what is back, and the rest",
      500n,
      [giver(700n, [100n, 200n])],
      ["pay_1 100", "pay_1 200", "pay_1 200"],
    ],
    [
      "what is back of another payment first",
      500n,
      [giver(900n), other(0n, [200n])],
      ["pay_2 200", "pay_1 300"],
    ],
    ["the one of that amount", 500n, [giver(400n, [100n, 500n])], ["pay_1 500"]],
    ["none, more being back", 500n, [giver(400n, [600n])], []],
  ])("%s", (_, tooMuch, givers, parts) => {
    const found = overpaidParts({ tooMuch, givers })
    expect(found.map((part) => `${part.paymentId} ${part.amount}`)).toEqual(parts)
  })

  it("never sends what is back already, nor more than is left or too much", () => {
    const givers = fc.tuple(giverOf("pay_1"), giverOf("pay_2"))
    fc.assert(
      fc.property(amount, givers, (tooMuch, both) => {
        const parts = overpaidParts({ tooMuch, givers: both })
        const sum = (of: bigint[]) => of.reduce((all, each) => all + each, 0n)
        expect(sum(parts.map((part) => part.amount))).toBeLessThanOrEqual(tooMuch)
        for (const { paymentId, left, elsewhere } of both) {
          const open = [...elsewhere]
          const sent = parts
            .filter((part) => part.paymentId === paymentId)
            .map((part) => part.amount)
            .filter((each) => {
              const at = open.indexOf(each)
              open.splice(at, at < 0 ? 0 : 1)
              return at < 0
            })
          expect(sum(sent)).toBeLessThanOrEqual(left)
        }
      })
    )
  })
})
