import { cancelDeadline } from "../cancel-window"
import { exponentOf } from "../money"
import { WALLETS, walletOf } from "../wallets"

const entries = Object.entries(WALLETS)

describe("the cancel window", () => {
  it.each([
    ["2026-03-10T00:00:00+08:00", "2026-03-11T00:15:00+08:00"],
    ["2026-03-10T23:59:59+08:00", "2026-03-11T00:15:00+08:00"],
    ["2026-03-10T00:14:00+08:00", "2026-03-11T00:15:00+08:00"],
    ["2026-03-10T15:59:59Z", "2026-03-10T16:15:00Z"],
    ["2026-03-10T16:00:00Z", "2026-03-11T16:15:00Z"],
    ["2026-12-31T12:00:00+08:00", "2027-01-01T00:15:00+08:00"],
    ["2028-02-28T12:00:00+08:00", "2028-02-29T00:15:00+08:00"],
    ["1969-12-31T12:00:00+08:00", "1970-01-01T00:15:00+08:00"],
  ])("of a payment created %s ends %s", (created, end) => {
    expect(cancelDeadline(new Date(created)).toISOString()).toBe(new Date(end).toISOString())
  })
})

describe("a wallet", () => {
  it.each(entries)("%s has limits in its own currency, in minor units", (_, wallet) => {
    const { currencies, limits } = wallet
    if (limits === undefined) {
      return
    }
    expect([limits.currency, ...currencies]).toContain(limits.currency)
    expect(currencies.length === 0 || currencies.includes(limits.currency)).toBe(true)
    expect(exponentOf(limits.currency)).toBeGreaterThanOrEqual(0)
    expect(limits.min).toMatch(/^[1-9]\d*$/)
    expect(BigInt(limits.max ?? limits.min)).toBeGreaterThanOrEqual(BigInt(limits.min))
  })

  it.each([
    ["ALIPAY_CN", { currency: "CNY", min: "10", max: "30000000" }],
    ["KAKAOPAY", { currency: "KRW", min: "50" }],
    ["DANA", { currency: "IDR", min: "30000" }],
    ["ZALOPAY", { currency: "VND", min: "1000", max: "10000000" }],
    ["JKOPAY", { currency: "TWD", min: "100" }],
  ])("%s has the limits of its page", (code, limits) => {
    expect(walletOf(code).limits).toEqual(limits)
  })

  it("of Indonesia and JKOPay can't be cancelled, and cards by their own rule", () => {
    const never = entries.filter(([, { cancel }]) => cancel === "never").map(([code]) => code)
    const card = entries.filter(([, { cancel }]) => cancel === "card").map(([code]) => code)
    const indonesian = entries.filter(([, { currencies }]) => currencies.includes("IDR"))
    expect(never.sort()).toEqual([...indonesian.map(([code]) => code), "JKOPAY"].sort())
    expect(card.sort()).toEqual(["APPLEPAY", "CARD", "GOOGLEPAY"])
  })

  it("is refunded for as long as its page says", () => {
    expect(walletOf("ALIPAY_CN")).toMatchObject({ refunds: "partial", refundDays: 365 })
    expect(walletOf("ZALOPAY")).toMatchObject({ refunds: "partial", refundDays: 180 })
    expect(walletOf("PAYPAY")).toMatchObject({ refunds: "whole" })
    expect(walletOf("GOPAY_ID")).toMatchObject({ refunds: "none" })
  })

  it("can be debited later where the documentation lists it", () => {
    expect(walletOf("GCASH").autoDebit).toBe(true)
    expect(walletOf("BPI").autoDebit).toBe(false)
    expect(walletOf("CARD").autoDebit).toBe(false)
  })

  it("that is not listed promises nothing", () => {
    expect(walletOf("WALLET_OF_TOMORROW")).toEqual({
      name: "WALLET_OF_TOMORROW",
      currencies: [],
      refreshesTokens: true,
      expiryMinutes: 14,
      cancel: "until_cutoff",
      autoDebit: false,
    })
  })
})
