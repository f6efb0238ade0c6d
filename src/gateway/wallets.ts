/** What is known of a payment method; the gateway's answer to a consult goes before it. */
export type Wallet = Readonly<{
  name: string
  /** Currencies it is paid in; empty where the contract decides. */
  currencies: readonly string[]
  /** Minutes until an unpaid payment closes. */
  expiryMinutes: number
}>

const wallet = (name: string, currencies: string, expiryMinutes = 14): Wallet => ({
  name,
  currencies: currencies === "" ? [] : currencies.split(" "),
  expiryMinutes,
})

const SEVEN_DAYS = 7 * 24 * 60

/** By the gateway's code. The set is open: a code that is not here works with the defaults. */
export const WALLETS: Readonly<Record<string, Wallet>> = {
  ALIPAY_CN: wallet("Alipay", ""),
  ALIPAY_HK: wallet("AlipayHK", ""),
  GCASH: wallet("GCash", "PHP"),
  DANA: wallet("DANA", "IDR"),
  KAKAOPAY: wallet("Kakao Pay", "KRW"),
  NAVERPAY: wallet("Naver Pay", "KRW"),
  TOSSPAY: wallet("Toss Pay", "KRW"),
  TNG: wallet("Touch 'n Go eWallet", "MYR"),
  BOOST: wallet("Boost", "MYR"),
  TRUEMONEY: wallet("TrueMoney", "THB"),
  RABBIT_LINE_PAY: wallet("Rabbit LINE Pay", "THB"),
  KPLUS: wallet("K PLUS", "THB"),
  BPI: wallet("BPI", "PHP"),
  MAYA: wallet("Maya", "PHP"),
  BILLEASE: wallet("BillEase", "PHP"),
  PAYPAY: wallet("PayPay", "JPY"),
  GRABPAY_SG: wallet("GrabPay", "SGD"),
  GRABPAY_MY: wallet("GrabPay", "MYR"),
  GRABPAY_PH: wallet("GrabPay", "PHP"),
  PAYNOW: wallet("PayNow", "SGD"),
  JKOPAY: wallet("JKOPay", "TWD"),
  ZALOPAY: wallet("ZaloPay", "VND"),
  MOMO: wallet("MoMo", "VND"),
  MPAY: wallet("MPay", "MOP"),
  CARD: wallet("Card", "", SEVEN_DAYS),
  APPLEPAY: wallet("Apple Pay", "", SEVEN_DAYS),
  GOOGLEPAY: wallet("Google Pay", "", SEVEN_DAYS),
}

export const walletOf = (paymentMethodType: string): Wallet =>
  (Object.hasOwn(WALLETS, paymentMethodType) ? WALLETS[paymentMethodType] : undefined) ??
  wallet(paymentMethodType, "")
