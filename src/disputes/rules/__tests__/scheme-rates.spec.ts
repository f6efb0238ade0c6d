import { schemeRates } from "../scheme-rates"

const rateOf = (scheme: string, payments: number, disputes: number) =>
  schemeRates([{ scheme, count: payments }], [{ scheme, count: disputes }])[0]

describe("disputes against a card scheme's threshold", () => {
  it.each([
    ["VISA", 1_000, 7, "fine", []],
    ["VISA", 1_000, 8, "near", ["rate"]],
    ["VISA", 100, 2, "near", ["rate"]],
    ["VISA", 200, 2, "fine", []],
    ["VISA", 1_000, 749, "near", ["rate"]],
    ["VISA", 1_000, 750, "near", ["rate", "count"]],
    ["VISA", 1_000_000, 750, "near", ["count"]],
    ["VISA", 1_000_000, 1_500, "near", ["count"]],
    ["VISA", 100_000, 1_500, "above", ["rate", "count"]],
    ["MASTERCARD", 6_666, 100, "above", ["rate", "count"]],
    ["MASTERCARD", 6_600, 99, "near", ["rate", "count"]],
    ["MASTERCARD", 600, 9, "near", ["rate"]],
    ["JCB", 10, 10, "fine", []],
  ])("%s: of %i payments %i disputed is %s: %j", (scheme, payments, disputes, level, near) => {
    expect(rateOf(scheme, payments, disputes)).toMatchObject({
      ...{ scheme, payments, disputes, level, near, rate: disputes / payments },
    })
  })

  it("has no rate where nothing was paid in the time", () => {
    expect(schemeRates([], [{ scheme: "VISA", count: 2 }])).toEqual([
      {
        ...{ scheme: "VISA", payments: 0, disputes: 2, rate: null, level: "fine", near: [] },
        ...{ threshold_rate: 0.015, threshold_count: 1_500 },
      },
    ])
  })

  it("lists the most disputed first", () => {
    const paid = ["AMEX", "JCB", "VISA"].map((scheme) => ({ scheme, count: 5 }))
    const found = schemeRates(paid, [{ scheme: "VISA", count: 1 }])
    expect(found.map(({ scheme }) => scheme)).toEqual(["VISA", "AMEX", "JCB"])
  })
})
