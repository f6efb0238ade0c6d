import type { Payment } from "../ledger/model"
import { paidAmount } from "../ledger/rules"
import { decimalsOf, toWire, type Money } from "../money/currency"

/** Made-up rate: one unit of any foreign currency is seven yuan. */
const YUAN_PER_UNIT = 7n

/** What may be declared to China's customs for a payment, in CNY. */
export function declarable(payment: Payment): Money {
  const { currency, value } = paidAmount(payment)
  if (currency === "CNY") {
    return { currency, value }
  }
  const fen = (value * YUAN_PER_UNIT * 100n) / 10n ** BigInt(decimalsOf(currency))
  return { currency: "CNY", value: fen }
}

/** The `customsDeclarationAmount` field: only for paid ALIPAY_CN payments. */
export function customsAmount(payment: Payment): object {
  return payment.methodType === "ALIPAY_CN" && payment.status === "SUCCESS"
    ? { customsDeclarationAmount: toWire(declarable(payment)) }
    : {}
}
