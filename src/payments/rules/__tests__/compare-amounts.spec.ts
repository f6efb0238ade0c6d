import fc from "fast-check"
import { fromMinor, roundToMinor } from "../../../gateway"
import { findAmountDifference, type AmountsSeen } from "../compare-amounts"
import { sameMoney } from "../../../medusa/rules/same-money"

const agreeing: AmountsSeen = {
  ledger: { amount: "1050", currency_code: "CNY" },
  session: { amount: "10.50", currency_code: "cny" },
  collection: { amount: 10.5, currency_code: "cny" },
  gateway: { value: "1050", currency: "CNY" },
}

describe("comparing amounts", () => {
  it("finds nothing where all agree, however they are written", () => {
    expect(findAmountDifference(agreeing)).toBeUndefined()
  })

  it.each([
    ["session_amount", { session: { amount: "10.51", currency_code: "cny" } }],
    ["session_amount", { session: { amount: "10.505", currency_code: "cny" } }],
    ["session_amount", { session: { amount: "-10.5", currency_code: "cny" } }],
    ["collection_amount", { collection: { amount: 105, currency_code: "cny" } }],
    ["collection_amount", { collection: { amount: "10.49499", currency_code: "cny" } }],
    ["currency", { collection: { amount: 10.5, currency_code: "usd" } }],
    ["currency", { session: { amount: "10.5", currency_code: "usd" } }],
    ["paid_amount", { gateway: { value: "1049", currency: "CNY" } }],
    ["paid_amount", { gateway: { value: "01050", currency: "CNY" } }],
    ["paid_amount", { gateway: undefined }],
    ["paid_currency", { gateway: { value: "1050", currency: "USD" } }],
    ["paid_back", { paidBack: 1n }],
  ] as const)("finds a different %s", (name, change) => {
    expect(findAmountDifference({ ...agreeing, ...change })).toBe(name)
  })

  it.each([
    ["10.50000000000000024", "eur", "1050"],
    ["10.4999999999999999", "eur", "1050"],
    ["3001.2", "jpy", "3001"],
    ["12.3454", "kwd", "12345"],
  ])("overlooks what is finer than the currency: %s %s", (amount, currency_code, minor) => {
    const money = { amount, currency_code }
    const currency = currency_code.toUpperCase()
    const seen = {
      ledger: { amount: minor, currency_code: currency },
      session: { amount: fromMinor(minor, currency), currency_code },
      collection: money,
      gateway: { value: minor, currency },
    }
    expect(findAmountDifference(seen)).toBeUndefined()
    expect(findAmountDifference({ ...seen, session: money })).toBeUndefined()
  })

  it("agrees for two amounts if and only if one request is made of both", () => {
    const amount = fc
      .tuple(fc.nat(9), fc.nat(10 ** 5))
      .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(5, "0")}`)
    fc.assert(
      fc.property(amount, amount, fc.constantFrom("JPY", "EUR", "KWD"), (one, other, currency) => {
        const money = (major: string) => ({ amount: major, currency_code: currency.toLowerCase() })
        expect(sameMoney(money(one), money(other))).toBe(
          roundToMinor(one, currency) === roundToMinor(other, currency)
        )
      })
    )
  })

  it("does not agree for two currencies, nor for what can't be rounded", () => {
    const eur = { amount: 1, currency_code: "eur" }
    expect(sameMoney(eur, { amount: 1, currency_code: "EUR" })).toBe(true)
    expect(sameMoney(eur, { amount: 1, currency_code: "usd" })).toBe(false)
    expect(sameMoney({ ...eur, amount: -1 }, { ...eur, amount: -1 })).toBe(false)
  })
})
