import { findAmountDifference, type AmountsSeen } from "../compare-amounts"

const agreeing: AmountsSeen = {
  ledger: { amount: "1050", session_amount: "10.5", currency_code: "CNY" },
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
    ["collection_amount", { collection: { amount: 105, currency_code: "cny" } }],
    ["currency", { collection: { amount: 10.5, currency_code: "usd" } }],
    ["currency", { session: { amount: "10.5", currency_code: "usd" } }],
    ["paid_amount", { gateway: { value: "1049", currency: "CNY" } }],
    ["paid_amount", { gateway: undefined }],
    ["paid_currency", { gateway: { value: "1050", currency: "USD" } }],
  ] as const)("finds a different %s", (name, change) => {
    expect(findAmountDifference({ ...agreeing, ...change })).toBe(name)
  })
})
