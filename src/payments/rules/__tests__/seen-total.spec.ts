import { assertSeenTotal } from "../seen-total"
import { shopperTextsOf } from "../shopper-texts"

const check =
  (data: Record<string, unknown> | undefined, amount: number, currency = "EUR") =>
  () =>
    assertSeenTotal(data, { amount, currency })

describe("the total that a shopper was shown", () => {
  it.each<[unknown, number, string]>([
    [undefined, 19.9, "EUR"],
    [null, 19.9, "EUR"],
    [19.9, 19.9, "EUR"],
    ["19.90", 19.9, "EUR"],
    [0.1 + 0.2, 0.3, "EUR"],
    [1000, 1000, "JPY"],
    ["1.2345", 1.235, "KWD"],
  ])("%p fits %p %s", (seen_total, amount, currency) => {
    expect(check({ seen_total }, amount, currency)).not.toThrow()
  })

  it.each([
    [122, 219],
    [19.9, 19.91],
    ["1000", 1001],
  ])("%p is not %p", (seen_total, amount) => {
    expect(check({ seen_total }, amount)).toThrow(shopperTextsOf("en").total_changed)
    expect(check({ seen_total, locale: "ja" }, amount)).toThrow(shopperTextsOf("ja").total_changed)
  })

  it.each([["much"], [-1], [Number.NaN], [{}], [["19.9"]], ["1e3"], [""], [true]])(
    "%p is no total",
    (seen_total) => {
      expect(check({ seen_total }, 19.9)).toThrow("data.seen_total is not right")
    }
  )

  it("is asked of no one", () => {
    expect(check(undefined, 19.9)).not.toThrow()
  })
})
