import { toWire } from "../money/currency"
import type { Payment } from "./model"
import { paidAmount } from "./rules"

/** What the shopper paid after the wallet's discount. */
export function actualAmount(payment: Payment): ReturnType<typeof toWire> {
  const { currency, value } = paidAmount(payment)
  return toWire({ currency, value: value - (payment.discount ?? 0n) })
}

/** The wallet's discounts, under the name that an answer or a message gives to the list. */
export function promotionsOf<Name extends string>(payment: Payment, name: Name): object {
  if (payment.discount === undefined) {
    return {}
  }
  const { currency } = paidAmount(payment)
  return {
    [name]: [
      {
        promotionType: "DISCOUNT",
        discount: {
          discountTag: "SIMULATED",
          discountName: "A discount of the wallet",
          savingsAmount: toWire({ currency, value: payment.discount }),
        },
      },
    ],
  }
}
