/** How many of a currency one yuan buys in this shop, and the step its prices are rounded to. */
const CURRENCIES: Readonly<Record<string, { rate: number; step: number }>> = {
  cny: { rate: 1, step: 1 },
  hkd: { rate: 1.1, step: 1 },
  eur: { rate: 0.13, step: 0.5 },
  usd: { rate: 0.14, step: 0.5 },
  jpy: { rate: 21, step: 10 },
  sgd: { rate: 0.19, step: 0.5 },
}

/** The price in every currency the shop sells in, in major units. */
export const pricesOf = (yuan: number) =>
  Object.entries(CURRENCIES).map(([currency_code, { rate, step }]) => ({
    currency_code,
    amount: Math.max(step, Math.round((yuan * rate) / step) * step),
  }))
