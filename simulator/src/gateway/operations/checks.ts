import type { Client } from "../../clients/registry"
import type { Payment } from "../../ledger/model"
import type { Money } from "../../money/currency"
import { Refusal } from "../../results/result"
import type { PaymentMethodRow } from "../../wallets/model"
import { paymentMethod, takesCurrency } from "../../wallets/table"

/** The method's row. Throws PAYMENT_METHOD_NOT_SUPPORTED. */
export function knownMethod(type: string): PaymentMethodRow {
  const method = paymentMethod(type)
  if (!method) {
    throw new Refusal("PAYMENT_METHOD_NOT_SUPPORTED", `unknown payment method ${type}`)
  }
  return method
}

/** Throws when the method does not take this amount. */
export function checkAmount(method: PaymentMethodRow, { currency, value }: Money): void {
  if (!takesCurrency(method, currency)) {
    throw new Refusal("CURRENCY_NOT_SUPPORT", `${method.type} does not take ${currency}`)
  }
  if (currency === "IDR" && value % 100n !== 0n) {
    throw new Refusal("INVALID_AMOUNT", "IDR amounts end in 00")
  }
  if (currency !== method.limitCurrency) {
    return
  }
  if (value < method.min || value % method.step !== 0n) {
    throw new Refusal(
      "INVALID_AMOUNT",
      `${method.type} takes multiples of ${method.step}, at least ${method.min}`
    )
  }
  if (method.max !== undefined && value > method.max) {
    throw new Refusal("PAYMENT_AMOUNT_EXCEED_LIMIT", `${method.type} takes at most ${method.max}`)
  }
}

/** Throws when the account's contract does not settle in this currency. */
export function checkSettlement(client: Client, settlementCurrency: string | undefined): void {
  const contracted = client.settlementCurrencies
  if (contracted && settlementCurrency && !contracted.includes(settlementCurrency)) {
    throw new Refusal("SETTLE_CONTRACT_NOT_MATCH", `no contract settles in ${settlementCurrency}`)
  }
}

/** A compact text of the fields that a repeated request must agree with. */
export function fingerprint(...parts: readonly unknown[]): string {
  return JSON.stringify(parts)
}

/** Throws when a repeated request asks for something else. */
export function assertSame(payment: Payment, print: string): void {
  if (payment.fingerprint !== print) {
    throw new Refusal(
      "REPEAT_REQ_INCONSISTENT",
      "the same paymentRequestId was used with other data"
    )
  }
}
