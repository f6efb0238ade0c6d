/** Where the shop sells. Prices include tax; rates are the usual ones, or none. */
export type ShopRegion = {
  name: string
  currency: string
  countries: string[]
  /** Per cent. */
  taxRate: number
  /** The Alipay account that takes this region's payments. */
  account: "cn" | "eu"
  shipping: { standard: number; express: number }
}

export const SHOP_REGIONS: ShopRegion[] = [
  {
    name: "Mainland China",
    currency: "cny",
    countries: ["cn"],
    taxRate: 13,
    account: "cn",
    shipping: { standard: 12, express: 28 },
  },
  {
    name: "Hong Kong",
    currency: "hkd",
    countries: ["hk"],
    taxRate: 0,
    account: "cn",
    shipping: { standard: 25, express: 60 },
  },
  {
    name: "Europe",
    currency: "eur",
    countries: ["de", "es", "fr", "it", "nl"],
    taxRate: 20,
    account: "eu",
    shipping: { standard: 7.5, express: 16 },
  },
  {
    name: "United States",
    currency: "usd",
    countries: ["us"],
    taxRate: 0,
    account: "cn",
    shipping: { standard: 9, express: 24 },
  },
  {
    name: "Japan",
    currency: "jpy",
    countries: ["jp"],
    taxRate: 10,
    account: "cn",
    shipping: { standard: 700, express: 1500 },
  },
  {
    name: "Singapore",
    currency: "sgd",
    countries: ["sg"],
    taxRate: 9,
    account: "cn",
    shipping: { standard: 6, express: 18 },
  },
]
