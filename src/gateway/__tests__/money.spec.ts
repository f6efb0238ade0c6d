import fc from "fast-check"
import { EXPONENTS, WHOLE_UNITS_ONLY } from "../currencies"
import { GatewayConfigurationError } from "../errors"
import { exponentOf, fromMinor, toMinor } from "../money"
import { parseGatewayTime, toGatewayTime } from "../time"

describe("minor units", () => {
  it.each([
    ["100.5", "CNY", "10050"],
    ["0.01", "USD", "1"],
    ["1e-2", "USD", "1"],
    ["1.5e3", "EUR", "150000"],
    ["3001.2", "JPY", "3001"],
    ["3001.5", "JPY", "3002"],
    ["1000", "KRW", "1000"],
    ["12.345", "KWD", "12345"],
    ["12.3455", "KWD", "12346"],
    ["1500", "IDR", "150000"],
    ["1500.5", "IDR", "150000"],
    ["1501.5", "IDR", "150200"],
    ["990", "CLP", "990"],
    ["10.005", "USD", "1001"],
    ["0.1", "usd", "10"],
    ["0", "USD", "0"],
    ["9007199254740993", "JPY", "9007199254740993"],
    ["0.30000000000000004", "USD", "30"],
  ])("%s %s is %s", (major, currency, minor) => {
    expect(toMinor(major, currency)).toBe(minor)
  })

  it.each([
    ["-1", "USD", /not an amount/],
    ["abc", "USD", /not an amount/],
    ["", "USD", /not an amount/],
    ["1,000.00", "USD", /not an amount/],
    ["NaN", "USD", /not an amount/],
    ["Infinity", "USD", /not an amount/],
    ["0.001", "USD", /less than the smallest/],
    ["0.4", "JPY", /less than the smallest/],
    ["1e20", "USD", /larger than/],
    ["1", "XXX", /no known number of decimals/],
    ["1", "", /no known number of decimals/],
    ["1", "DOGECOINS", /no known number of decimals/],
  ])("%s %s is refused", (major, currency, says) => {
    expect(() => toMinor(major, currency)).toThrow(says)
    expect(() => toMinor(major, currency)).toThrow(GatewayConfigurationError)
  })

  it("come back as they went, in every currency", () => {
    const currencies = [...EXPONENTS.keys()].filter((code) => !WHOLE_UNITS_ONLY.has(code))
    fc.assert(
      fc.property(
        fc.constantFrom(...currencies),
        fc.bigInt({ min: 1n, max: 10n ** 16n - 1n }),
        (currency, minor) => {
          expect(toMinor(fromMinor(minor.toString(), currency), currency)).toBe(minor.toString())
        }
      )
    )
  })

  it("are never more than half a unit away, for any decimal", () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(999_999), (whole, millionths) => {
        fc.pre(whole > 0)
        const exact = BigInt(whole) * 1_000_000n + BigInt(millionths)
        const minor = BigInt(toMinor(`${whole}.${String(millionths).padStart(6, "0")}`, "USD"))
        const off = minor * 10_000n - exact
        expect(off <= 5_000n && off > -5_000n).toBe(true)
      })
    )
  })

  it("of rupiah always end in two zeros", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.nat(99), (whole, cents) => {
        expect(toMinor(`${whole}.${String(cents).padStart(2, "0")}`, "IDR")).toMatch(/^\d+00$/)
      })
    )
  })

  it.each(["", "1.5", "-1", "1e3", "12345678901234567", "x"])(
    "%j is no amount of the gateway",
    (text) => {
      expect(() => fromMinor(text, "USD")).toThrow(GatewayConfigurationError)
    }
  )

  it("are written without needless digits", () => {
    expect(fromMinor("10050", "CNY")).toBe("100.5")
    expect(fromMinor("5", "USD")).toBe("0.05")
    expect(fromMinor("300", "JPY")).toBe("300")
    expect(fromMinor("1000", "KWD")).toBe("1")
    expect(fromMinor("0", "USD")).toBe("0")
  })
})

it.each([
  ["JPY", 0],
  ["KRW", 0],
  ["VND", 0],
  ["CLP", 0],
  ["IDR", 2],
  ["HUF", 2],
  ["TWD", 2],
  ["KWD", 3],
  ["BHD", 3],
])("%s has %i decimals", (currency, decimals) => {
  expect(exponentOf(currency)).toBe(decimals)
})

describe("times", () => {
  it.each([
    ["2019-11-27T12:01:01+08:00", "2019-11-27T04:01:01.000Z"],
    ["2019-11-27T12:01:01+0800", "2019-11-27T04:01:01.000Z"],
    ["2019-11-27T12:01:01-08:30", "2019-11-27T20:31:01.000Z"],
    ["2019-11-27T12:01:01Z", "2019-11-27T12:01:01.000Z"],
    ["2026-08-17T09:50:00.1234567Z", "2026-08-17T09:50:00.123Z"],
  ])("%s is read", (text, iso) => {
    expect(parseGatewayTime(text)?.toISOString()).toBe(iso)
  })

  it.each(["", "yesterday", "2019-11-27", "2019-13-45T99:00:00Z", "1685599933871"])(
    "%j is no time",
    (text) => {
      expect(parseGatewayTime(text)).toBeUndefined()
    }
  )

  it("are written with an offset and come back to the second", () => {
    const date = new Date("2026-01-02T03:04:05.678Z")
    expect(toGatewayTime(date)).toBe("2026-01-02T03:04:05+00:00")
    expect(parseGatewayTime(toGatewayTime(date))?.getTime()).toBe(date.getTime() - 678)
  })
})
