import { schemeCodes, schemeReasonOf } from "../scheme-reasons"

describe("a card scheme's code of why", () => {
  it.each([
    ["10.4", "VISA", "fraud"],
    ["13.1", "VISA", "not_received"],
    ["12.6.1", "VISA", "paid_twice"],
    ["4853", "MASTERCARD", "dissatisfied"],
    ["4837", "MASTERCARD", "fraud"],
    ["c08", "AMEX", "not_received"],
    [" F29 ", "AMEX", "fraud"],
    ["554", "JCB", "not_received"],
  ])("%s means %s %s", (code, scheme, meaning) => {
    expect(schemeReasonOf(code)).toEqual({ scheme, meaning })
  })

  it.each([["2006"], [""], ["constructor"], [null]])("%s means nothing here", (code) => {
    expect(schemeReasonOf(code)).toBeUndefined()
  })

  it("is one scheme's alone", () => {
    expect(schemeCodes().length).toBeGreaterThan(90)
    expect(new Set(schemeCodes()).size).toBe(schemeCodes().length)
  })
})
