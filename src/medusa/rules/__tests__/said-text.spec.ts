import { saidText } from "../said-text"

describe("what a shop says as text in metadata", () => {
  it.each([
    ["a text, without what surrounds it", " LP-1 ", "LP-1"],
    ["the digits of a long one", "901234567890123456", "901234567890123456"],
    ["an exact number", 77, "77"],
    ["the largest one", 9_007_199_254_740_991, "9007199254740991"],
    ["zero", 0, "0"],
    ["nothing, where it is not there", undefined, undefined],
    ["nothing, where it was taken away", null, undefined],
    ["nothing, where it is blank", "  ", undefined],
  ])("is %s", (_, value, said) => expect(saidText(value)).toBe(said))

  it.each<unknown>([
    JSON.parse("901234567890123456"),
    JSON.parse("9007199254740993"),
    1e21,
    1.005,
    -5,
    Number.NaN,
    true,
    false,
    ["901234567890123456"],
    { id: "LP-1" },
  ])("can't be told: %j", (value) => expect(saidText(value)).toBeNull())
})
