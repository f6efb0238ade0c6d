/**
 * Until when a payment can be cancelled: `until_cutoff` as `cancelDeadline` says, `before_payment` only while
 * it is unpaid, `card` seven days and while it is not captured, `never` not at all.
 */
export type CancelRule = "until_cutoff" | "before_payment" | "card" | "never"

/** Smallest and largest single payment, in minor units of the wallet's currency. */
export type WalletLimits = Readonly<{ currency: string; min: string; max?: string }>

/**
 * What is known of a payment method (docs.antom.com, payment methods). The gateway's answer to a consult
 * goes before it; what is absent is not known, and only the gateway can say.
 */
export type Wallet = Readonly<{
  name: string
  /** Currencies it is paid in; empty where the contract decides. */
  currencies: readonly string[]
  /** Minutes until an unpaid payment closes. */
  expiryMinutes: number
  cancel: CancelRule
  /** Whether the shopper may agree to be debited later. */
  autoDebit: boolean
  /** `false`: its tokens can't be renewed, the shopper has to agree again. */
  refreshesTokens: boolean
  limits?: WalletLimits
  /** `whole`: one refund of the whole amount; `none`: by other means. */
  refunds?: "partial" | "whole" | "none"
  /** Days after the payment in which it can be refunded. */
  refundDays?: number
}>

type Known = Partial<Omit<Wallet, "name" | "currencies">>

const wallet = (name: string, currencies: string, known: Known = {}): Wallet => ({
  name,
  currencies: currencies === "" ? [] : currencies.split(" "),
  expiryMinutes: 14,
  cancel: "until_cutoff",
  autoDebit: false,
  refreshesTokens: true,
  ...known,
})

const limits = (currency: string, min: string, max?: string): Pick<Wallet, "limits"> => ({
  limits: { currency, min, ...(max === undefined ? {} : { max }) },
})

const YEAR = { refunds: "partial", refundDays: 365 } as const
const AGREEABLE = { autoDebit: true } as const
const USUAL = { ...YEAR, ...AGREEABLE } as const
const CARD = { ...YEAR, cancel: "card", expiryMinutes: 7 * 24 * 60 } as const
const INDONESIAN = { cancel: "never", refunds: "none" } as const

/** By the gateway's code. The set is open: a code that is not here works with the defaults. */
export const WALLETS: Readonly<Record<string, Wallet>> = {
  ALIPAY_CN: wallet("Alipay", "", { ...USUAL, ...limits("CNY", "10", "30000000") }),
  ALIPAY_HK: wallet("AlipayHK", "", { ...USUAL, ...limits("HKD", "1", "5000000") }),
  GCASH: wallet("GCash", "PHP", { ...USUAL, ...limits("PHP", "100") }),
  DANA: wallet("DANA", "IDR", { ...USUAL, ...limits("IDR", "30000"), cancel: "never" }),
  KAKAOPAY: wallet("Kakao Pay", "KRW", { ...AGREEABLE, ...limits("KRW", "50") }),
  NAVERPAY: wallet("Naver Pay", "KRW", AGREEABLE),
  TOSSPAY: wallet("Toss Pay", "KRW", AGREEABLE),
  TNG: wallet("Touch 'n Go eWallet", "MYR", { ...USUAL, ...limits("MYR", "5") }),
  BOOST: wallet("Boost", "MYR", { ...USUAL, ...limits("MYR", "5") }),
  TRUEMONEY: wallet("TrueMoney", "THB", { ...USUAL, ...limits("THB", "100", "3000000") }),
  RABBIT_LINE_PAY: wallet("Rabbit LINE Pay", "THB", { ...USUAL, ...limits("THB", "1", "5000000") }),
  KPLUS: wallet("K PLUS", "THB", { ...USUAL, ...limits("THB", "100", "200000000") }),
  BPI: wallet("BPI", "PHP"),
  MAYA: wallet("Maya", "PHP", AGREEABLE),
  BILLEASE: wallet("BillEase", "PHP", { ...YEAR, ...limits("PHP", "5000", "5000000") }),
  PAYPAY: wallet("PayPay", "JPY", { ...AGREEABLE, ...limits("JPY", "1"), refunds: "whole" }),
  GRABPAY_SG: wallet("GrabPay", "SGD", { ...USUAL, ...limits("SGD", "1") }),
  GRABPAY_MY: wallet("GrabPay", "MYR", { ...USUAL, ...limits("MYR", "1") }),
  GRABPAY_PH: wallet("GrabPay", "PHP", { ...USUAL, ...limits("PHP", "100") }),
  PAYNOW: wallet("PayNow", "SGD"),
  JKOPAY: wallet("JKOPay", "TWD", { ...AGREEABLE, ...limits("TWD", "100"), cancel: "never" }),
  ZALOPAY: wallet("ZaloPay", "VND", {
    ...USUAL,
    ...limits("VND", "1000", "10000000"),
    refundDays: 180,
    refreshesTokens: false,
  }),
  MOMO: wallet("MoMo", "VND", AGREEABLE),
  MPAY: wallet("MPay", "MOP", AGREEABLE),
  GOPAY_ID: wallet("GoPay", "IDR", { ...INDONESIAN, ...limits("IDR", "100") }),
  OVO: wallet("OVO", "IDR", { ...INDONESIAN, ...limits("IDR", "100") }),
  KREDIVO_ID: wallet("Kredivo", "IDR", { cancel: "never" }),
  QRIS: wallet("QRIS", "IDR", { cancel: "never" }),
  SHOPEEPAY_ID: wallet("ShopeePay", "IDR", { cancel: "never" }),
  CARD: wallet("Card", "", CARD),
  APPLEPAY: wallet("Apple Pay", "", CARD),
  GOOGLEPAY: wallet("Google Pay", "", CARD),
}

/** What is known of a payment method; defaults under its own code when it is not listed. */
export const walletOf = (paymentMethodType: string): Wallet =>
  (Object.hasOwn(WALLETS, paymentMethodType) ? WALLETS[paymentMethodType] : undefined) ??
  wallet(paymentMethodType, "")
