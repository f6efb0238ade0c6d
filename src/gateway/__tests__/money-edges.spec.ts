import fc from "fast-check"
import { EXPONENTS, WHOLE_UNITS_ONLY } from "../currencies"
import { GatewayConfigurationError } from "../errors"
import { exponentOf, fromMinor, toMinor } from "../money"

describe("an amount in major units", () => {
  it.each([
    ["90071992547409.93", "USD", "9007199254740993"],
    ["99999999999999.99", "USD", "9999999999999999"],
    ["9999999999999.999", "KWD", "9999999999999999"],
    ["0.0049999999999999999999999999999999999999", "USD", undefined],
    ["0.0050000000000000000000000000000000000000", "USD", "1"],
    ["1.1e1", "JPY", "11"],
    ["1E+2", "JPY", "100"],
    ["5e-1", "JPY", "1"],
    ["4e-1", "JPY", undefined],
    ["0e99", "USD", "0"],
    ["000.10", "USD", "10"],
    [" 7 ", "USD", "700"],
    ["0.5", "IDR", undefined],
    ["1.5", "IDR", "200"],
    ["2.5", "IDR", "200"],
    ["2.500000000000001", "IDR", "300"],
    ["3.5", "idr", "400"],
  ])("%s %s is %s", (major, currency, minor) => {
    if (minor === undefined) {
      expect(() => toMinor(major, currency)).toThrow(/less than the smallest/)
    } else {
      expect(toMinor(major, currency)).toBe(minor)
    }
  })

  it.each([".5", "5.", "+5", "5 0", "0x10", "1e", "1e1.5", "1_000", "٣", "5\n6", "1e1000", "−1"])(
    "%j is refused",
    (major) => {
      expect(() => toMinor(major, "USD")).toThrow(/not an amount/)
    }
  )

  it.each([
    ["1e999", /larger than/],
    ["1e-999", /less than the smallest/],
    ["100000000000000", /larger than/],
    ["9".repeat(90), /not an amount/],
  ])("%s is refused without effort", (major, says) => {
    expect(() => toMinor(major, "USD")).toThrow(says)
  })

  it("names what is wrong, and quotes no more than a piece of it", () => {
    const told = expect.objectContaining({ field: "amount", code: "configuration" })
    expect(() => toMinor("x".repeat(1_000), "USD")).toThrow(told)
    expect(() => toMinor("x".repeat(1_000), "USD")).toThrow(/^.{1,120}$/)
    expect(() => toMinor("1", "Z".repeat(1_000))).toThrow(
      expect.objectContaining({ field: "currency" })
    )
    expect(() => toMinor("1", "Z".repeat(1_000))).toThrow(/^.{1,140}$/)
  })

  it("either becomes digits or is refused by name, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double().map(String), fc.stringMatching(/^[\d.eE+-]{0,12}$/)),
        fc.constantFrom(...EXPONENTS.keys()),
        (major, currency) => {
          try {
            expect(toMinor(major, currency)).toMatch(/^\d{1,16}$/)
          } catch (error) {
            expect(error).toBeInstanceOf(GatewayConfigurationError)
          }
        }
      )
    )
  })
})

describe("every listed currency", () => {
  it.each([...EXPONENTS])("%s keeps every wire amount with %i decimals", (currency, decimals) => {
    const step = WHOLE_UNITS_ONLY.has(currency) ? 10n ** BigInt(decimals) : 1n
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: (10n ** 16n - 1n) / step }), (steps) => {
        const minor = (steps * step).toString()
        const major = fromMinor(minor, currency)
        expect(toMinor(major, currency)).toBe(minor)
        expect(major).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/)
      }),
      { numRuns: 40 }
    )
    expect(exponentOf(currency.toLowerCase())).toBe(decimals)
  })

  it("has the decimals that the gateway's page names", () => {
    const withDecimals = (decimals: number, codes: string) =>
      codes.split(" ").map((code) => [code, decimals])
    const named = [
      ...withDecimals(0, "CLP JPY KRW VND"),
      ...withDecimals(
        2,
        "AUD BDT BRL CAD CNY EUR GBP HKD IDR MXN MYR NZD PEN PHP PKR PLN SGD THB TWD USD"
      ),
      ...withDecimals(3, "BHD IQD JOD KWD LYD OMR TND"),
    ]
    expect(named.map(([code]) => [code, exponentOf(String(code))])).toEqual(named)
  })
})

it.each(["constructor", "__proto__", "US", "USDT", ""])("%j is no currency", (currency) => {
  expect(() => exponentOf(currency)).toThrow(GatewayConfigurationError)
})
