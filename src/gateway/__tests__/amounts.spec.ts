import fc from "fast-check"
import { addAmounts, compareAmounts, subtractAmounts } from "../amounts"
import { GatewayConfigurationError } from "../errors"

const usd = (value: string) => ({ currency: "USD", value })
const minor = fc.bigInt({ min: 0n, max: 4_999_999_999_999_999n })

describe("two amounts", () => {
  it("are put together and taken apart without losing a digit", () => {
    fc.assert(
      fc.property(minor, minor, (one, other) => {
        const sum = addAmounts(usd(String(one)), usd(String(other)))
        expect(sum).toEqual(usd(String(one + other)))
        expect(subtractAmounts(sum, usd(String(other)))).toEqual(usd(String(one)))
      })
    )
  })

  it("are compared as numbers, not as text", () => {
    expect(compareAmounts(usd("9"), usd("10"))).toBe(-1)
    expect(compareAmounts(usd("10"), usd("9"))).toBe(1)
    expect(compareAmounts(usd("010"), usd("10"))).toBe(0)
    expect(compareAmounts(usd("9007199254740993"), usd("9007199254740992"))).toBe(1)
  })

  it("are of the same currency in any case", () => {
    expect(addAmounts({ currency: "usd", value: "1" }, usd("2"))).toEqual(usd("3"))
  })

  it.each([addAmounts, subtractAmounts, compareAmounts])(
    "of two currencies are refused: %p",
    (work) => {
      expect(() => work(usd("2"), { currency: "EUR", value: "1" })).toThrow(
        expect.objectContaining({ code: "configuration", field: "currency" })
      )
    }
  )

  it.each(["", "1.5", "-1", "1e3", "12345678901234567", "x", " 1", "0x1"])(
    "are refused when one is %j",
    (value) => {
      for (const work of [addAmounts, subtractAmounts, compareAmounts]) {
        expect(() => work(usd("1"), usd(value))).toThrow(GatewayConfigurationError)
        expect(() => work(usd(value), usd("1"))).toThrow(GatewayConfigurationError)
      }
    }
  )

  it("never come to less than nothing or to more than the gateway takes", () => {
    expect(() => subtractAmounts(usd("1"), usd("2"))).toThrow(/More is taken away/)
    expect(() => addAmounts(usd("9999999999999999"), usd("1"))).toThrow(/larger than/)
    expect(subtractAmounts(usd("2"), usd("2"))).toEqual(usd("0"))
  })
})
