const listed = (decimals: number, codes: string) =>
  codes.split(" ").map((code) => [code, decimals] as const)

/**
 * How many decimals the gateway gives a currency on the wire. Its own page (ref/cc) names the common ones;
 * the rest follow ISO 4217. Medusa's and Intl's tables differ from it (IDR, HUF), so they are not used.
 */
export const EXPONENTS: ReadonlyMap<string, number> = new Map([
  ...listed(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF"),
  ...listed(
    2,
    "AED AUD BDT BGN BRL CAD CHF CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR KES KHR KZT LKR MAD MMK MNT MOP MXN MYR NGN NOK NPR NZD PEN PHP PKR PLN QAR RON RUB SAR SEK SGD THB TRY TWD UAH USD UYU UZS ZAR"
  ),
  ...listed(3, "BHD IQD JOD KWD LYD OMR TND"),
])

/** Currencies whose wire amount must end in these zeros although it has decimals: whole rupiah only. */
export const WHOLE_UNITS_ONLY: ReadonlySet<string> = new Set(["IDR"])
