import type { PayableCart } from "./use-ways-to-pay.ts"

/** What a cart costs, as its currency is written in a language. */
export const amountText = (
  { total = 0, currency_code: currency }: Pick<PayableCart, "total" | "currency_code">,
  locale: string
): string => new Intl.NumberFormat(locale, { style: "currency", currency }).format(total)
