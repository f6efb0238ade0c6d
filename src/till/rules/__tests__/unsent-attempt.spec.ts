import { asksForTheSame, type Asks } from "../unsent-attempt"

const begun: Asks = {
  product: "payment_code",
  handle: "cn",
  client_id: "SANDBOX_1",
  stock_location_id: "sloc_1",
  amount: "10050",
  currency_code: "CNY",
}

describe("an attempt at a till that was begun and never sent", () => {
  it("is gone on with where it asks for the same", () =>
    expect(asksForTheSame(begun, { ...begun })).toBe(true))

  it.each<[string, Partial<Asks>]>([
    ["is paid in another way", { product: "entry_code" }],
    ["has another account", { handle: "manual" }],
    ["has the account's live client ID", { client_id: "LIVE_1" }],
    ["stands at another place", { stock_location_id: "sloc_2" }],
    ["comes to another amount", { amount: "20100" }],
    ["is in another currency", { currency_code: "USD" }],
  ])("is not gone on with where the sale %s", (_, change) =>
    expect(asksForTheSame(begun, { ...begun, ...change })).toBe(false)
  )
})
