/** An amount in major units, written as the currency is written: ¥1,470 for JPY, €24.50 for EUR. */
export const formatMoney = (amount: number, currency: string): string =>
  new Intl.NumberFormat("en", { style: "currency", currency: currency.toUpperCase() }).format(
    amount
  )
