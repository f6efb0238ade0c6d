import { moneySums, reasonSums, walletSums } from "../overview"

const day = (currency: string, amount: string, count = 1) => ({
  ...{ day: "2026-11-28", currency, amount, count },
})
const attempt = (state: string, count: number, more: object = {}) => ({
  ...{ wallet: "GCASH", state, has_money: false, result_code: null, count },
  ...more,
})

describe("the sums of a period", () => {
  it("are kept apart by currency, the one with most payments first", () => {
    const until = new Date("2026-12-01T00:00:00Z")
    const sums = moneySums(
      [day("JPY", "5"), day("EUR", "100", 2), day("EUR", "99999999999999999999", 3)],
      [day("EUR", "50")],
      [{ currency: "KWD", amount: "1234", count: 1, until }]
    )
    expect(sums.map(({ currency_code }) => currency_code)).toEqual(["EUR", "JPY", "KWD"])
    expect(sums[0]).toMatchObject({
      taken_amount: "100000000000000000099",
      taken_count: 5,
      refunded_amount: "50",
      held_amount: "0",
      held_until: null,
    })
    expect(sums[2]).toMatchObject({
      ...{ currency_decimals: 3, taken_amount: "0", held_amount: "1234" },
      held_until: until.toISOString(),
    })
  })

  it("say of each wallet how payments ended; money that went back had come", () => {
    const attempts = [
      attempt("paid", 7, { has_money: true }),
      attempt("canceled", 1, { has_money: true }),
      attempt("failed", 2, { result_code: "RISK_REJECT" }),
      attempt("canceled", 3),
      attempt("awaiting_shopper", 4),
      attempt("unknown", 1),
      attempt("paid", 1, { wallet: "CARD", has_money: true }),
    ]
    expect(walletSums(attempts)).toEqual([
      ...[{ wallet: "GCASH", wallet_name: "GCash", approved: 8, declined: 2, left: 3, open: 5 }],
      ...[{ wallet: "CARD", wallet_name: "Card", approved: 1, declined: 0, left: 0, open: 0 }],
    ])
  })

  it("say why declined payments were, several codes of one reason together", () => {
    const attempts = [
      attempt("failed", 2, { result_code: "RISK_REJECT" }),
      attempt("failed", 3, { result_code: "USER_BALANCE_NOT_ENOUGH" }),
      attempt("failed", 4, { result_code: "USER_BALANCE_NOT_ENOUGH", wallet: "CARD" }),
      attempt("failed", 1),
      attempt("canceled", 9),
    ]
    expect(reasonSums(attempts)).toEqual([
      { reason: "insufficient_funds", count: 7 },
      { reason: "risk", count: 2 },
      { reason: "declined", count: 1 },
    ])
  })
})
