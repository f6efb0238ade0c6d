import { DAY, MINUTE } from "../time/moment"

/** When a payment of this method can be cancelled. */
export type CancelRule = "next-day" | "never" | "unpaid-only" | "card"

/** What a payment method can do. Amounts are minor units of its first currency. */
export interface PaymentMethodRow {
  readonly type: string
  readonly name: string
  /** Accepted currencies; empty: any. Limits apply to `limitCurrency` only. */
  readonly currencies: readonly string[]
  readonly limitCurrency: string
  readonly min: bigint
  readonly max: bigint | undefined
  readonly step: bigint
  readonly cancel: CancelRule
  readonly refund: "partial" | "full" | "none"
  readonly refundDays: number
  readonly expiresAfter: number
  readonly autoDebit: boolean
  readonly refreshesTokens: boolean
  /** The wallet tells the merchant when the shopper ends an agreement. */
  readonly announcesUnbinding: boolean
  readonly category: "WALLET" | "CARD" | "MOBILE_BANKING_APP" | "ONLINE_BANKING"
  readonly regions: readonly string[]
  /** Brand colour of the cashier page. */
  readonly colour: string
}

type Short = Pick<PaymentMethodRow, "type" | "name" | "colour"> & {
  readonly currency: string
  readonly region: string
} & Partial<PaymentMethodRow>

function row({ currency, region, ...rest }: Short): PaymentMethodRow {
  return {
    currencies: [currency],
    limitCurrency: currency,
    min: 1n,
    max: undefined,
    step: 1n,
    cancel: "next-day",
    refund: "partial",
    refundDays: 365,
    expiresAfter: 14 * MINUTE,
    autoDebit: true,
    refreshesTokens: true,
    announcesUnbinding: false,
    category: "WALLET",
    regions: [region],
    ...rest,
  }
}

const once = { autoDebit: false } as const
const indonesian = { currency: "IDR", region: "ID", step: 100n, cancel: "never" } as const

/** The payment methods the simulator knows. */
export const PAYMENT_METHODS: readonly PaymentMethodRow[] = [
  row({
    type: "ALIPAY_CN",
    name: "Alipay",
    colour: "#1677ff",
    currency: "CNY",
    region: "CN",
    currencies: [],
    min: 10n,
    max: 30_000_000n,
    announcesUnbinding: true,
  }),
  row({
    type: "ALIPAY_HK",
    name: "AlipayHK",
    colour: "#1677ff",
    currency: "HKD",
    region: "HK",
    currencies: [],
    max: 5_000_000n,
    announcesUnbinding: true,
  }),
  row({
    type: "GCASH",
    name: "GCash",
    colour: "#007dfe",
    currency: "PHP",
    region: "PH",
    min: 100n,
    max: 10_000_000n,
  }),
  row({ type: "DANA", name: "DANA", colour: "#118eea", ...indonesian, min: 30_000n }),
  row({
    type: "KAKAOPAY",
    name: "KakaoPay",
    colour: "#3c1e1e",
    currency: "KRW",
    region: "KR",
    min: 50n,
  }),
  row({ type: "NAVERPAY", name: "Naver Pay", colour: "#03a94d", currency: "KRW", region: "KR" }),
  row({ type: "TOSSPAY", name: "Toss Pay", colour: "#0064ff", currency: "KRW", region: "KR" }),
  row({
    type: "TNG",
    name: "Touch 'n Go eWallet",
    colour: "#005abb",
    currency: "MYR",
    region: "MY",
    min: 5n,
    announcesUnbinding: true,
  }),
  row({
    type: "BOOST",
    name: "Boost",
    colour: "#d8232a",
    currency: "MYR",
    region: "MY",
    min: 5n,
    max: 500_000n,
    announcesUnbinding: true,
  }),
  row({
    type: "TRUEMONEY",
    name: "TrueMoney",
    colour: "#d9541e",
    currency: "THB",
    region: "TH",
    min: 100n,
    max: 3_000_000n,
  }),
  row({
    type: "RABBIT_LINE_PAY",
    name: "Rabbit LINE Pay",
    colour: "#0a8f3c",
    currency: "THB",
    region: "TH",
    max: 5_000_000n,
  }),
  row({
    type: "KPLUS",
    name: "K PLUS",
    colour: "#138f2d",
    currency: "THB",
    region: "TH",
    min: 100n,
    max: 200_000_000n,
    category: "MOBILE_BANKING_APP",
    cancel: "unpaid-only",
  }),
  row({
    type: "BPI",
    name: "BPI",
    colour: "#a6192e",
    currency: "PHP",
    region: "PH",
    category: "ONLINE_BANKING",
    ...once,
  }),
  row({ type: "MAYA", name: "Maya", colour: "#11703c", currency: "PHP", region: "PH" }),
  row({
    type: "BILLEASE",
    name: "BillEase",
    colour: "#0b5fa5",
    currency: "PHP",
    region: "PH",
    min: 5_000n,
    max: 5_000_000n,
    ...once,
  }),
  row({
    type: "ZALOPAY",
    name: "ZaloPay",
    colour: "#0068ff",
    currency: "VND",
    region: "VN",
    min: 1_000n,
    max: 10_000_000n,
    refundDays: 180,
    refreshesTokens: false,
  }),
  row({ type: "MOMO", name: "MoMo", colour: "#a50064", currency: "VND", region: "VN" }),
  row({
    type: "PAYPAY",
    name: "PayPay",
    colour: "#d6002b",
    currency: "JPY",
    region: "JP",
    refund: "full",
  }),
  row({ type: "GRABPAY_SG", name: "GrabPay", colour: "#00853e", currency: "SGD", region: "SG" }),
  row({ type: "GRABPAY_MY", name: "GrabPay", colour: "#00853e", currency: "MYR", region: "MY" }),
  row({
    type: "GRABPAY_PH",
    name: "GrabPay",
    colour: "#00853e",
    currency: "PHP",
    region: "PH",
    min: 100n,
  }),
  row({
    type: "JKOPAY",
    name: "JKOPay",
    colour: "#c8102e",
    currency: "TWD",
    region: "TW",
    min: 100n,
    step: 100n,
    cancel: "never",
  }),
  row({ type: "MPAY", name: "MPay", colour: "#b5762a", currency: "MOP", region: "MO" }),
  row({
    type: "KREDIVO_ID",
    name: "Kredivo",
    colour: "#0a5fd4",
    ...indonesian,
    min: 100n,
    ...once,
  }),
  row({
    type: "GOPAY_ID",
    name: "GoPay",
    colour: "#00838f",
    ...indonesian,
    min: 100n,
    max: 200_000_000n,
    refund: "none",
    ...once,
  }),
  row({
    type: "OVO",
    name: "OVO",
    colour: "#4c2a86",
    ...indonesian,
    min: 100n,
    max: 200_000_000n,
    refund: "none",
    ...once,
  }),
  row({
    type: "LINKAJA",
    name: "LinkAja",
    colour: "#d3222a",
    ...indonesian,
    min: 100n,
    refund: "none",
    expiresAfter: 5 * MINUTE,
    ...once,
  }),
  row({
    type: "CARD",
    name: "Card",
    colour: "#334155",
    currency: "USD",
    region: "GLOBAL",
    currencies: [],
    cancel: "card",
    expiresAfter: 7 * DAY,
    category: "CARD",
    ...once,
  }),
  row({
    type: "CONNECT_WALLET",
    name: "Connected wallet",
    colour: "#1677ff",
    currency: "CNY",
    region: "GLOBAL",
    currencies: [],
    expiresAfter: 10 * MINUTE,
    ...once,
  }),
]

const BY_TYPE = new Map(PAYMENT_METHODS.map((method) => [method.type, method]))

/** The row of a payment method type, if the simulator knows it. */
export function paymentMethod(type: string): PaymentMethodRow | undefined {
  return BY_TYPE.get(type)
}

/** True when the method takes this currency. */
export function takesCurrency(method: PaymentMethodRow, currency: string): boolean {
  return method.currencies.length === 0 || method.currencies.includes(currency)
}
