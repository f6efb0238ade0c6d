import type { z } from "zod"
import { fromWire } from "../../money/currency"
import { Refusal, resultOf } from "../../results/result"
import type { PaymentMethodRow } from "../../wallets/model"
import { PAYMENT_METHODS, takesCurrency } from "../../wallets/table"
import type { Call } from "../endpoint"
import type * as wire from "../wire/payments"
import { checkAmount, checkSettlement } from "./checks"

type Consult = z.infer<typeof wire.consult>

/** payments/consult: which methods fit the amount, the terminal and the regions. */
export function consult({ client, input }: Call<Consult>): object {
  checkSettlement(client, input.settlementStrategy?.settlementCurrency)
  const options = PAYMENT_METHODS.filter((method) => isAsked(method, input)).map((method) =>
    paymentOption(method, input)
  )
  return { result: resultOf("SUCCESS"), paymentOptions: options }
}

function isAsked(method: PaymentMethodRow, input: Consult): boolean {
  const { allowedPaymentMethods, blockedPaymentMethods, allowedPaymentMethodRegions } = input
  const regions = allowedPaymentMethodRegions
  return (
    method.type !== "CONNECT_WALLET" &&
    (allowedPaymentMethods?.includes(method.type) ?? true) &&
    !blockedPaymentMethods?.includes(method.type) &&
    (regions === undefined ||
      method.regions.some((one) => one === "GLOBAL" || regions.includes(one)))
  )
}

function paymentOption(method: PaymentMethodRow, input: Consult): object {
  const reason = disableReason(method, input)
  const max =
    method.max === undefined
      ? {}
      : { maxAmount: { currency: method.limitCurrency, value: String(method.max) } }
  return {
    paymentMethodType: method.type,
    paymentMethodCategory: method.category,
    paymentMethodRegion: method.regions,
    enabled: reason === undefined,
    ...(reason === undefined ? {} : { disableReason: reason }),
    supportedCurrencies:
      method.currencies.length === 0 ? [input.paymentAmount.currency] : method.currencies,
    amountLimitInfoMap: {
      [method.limitCurrency]: {
        minAmount: { currency: method.limitCurrency, value: String(method.min) },
        ...max,
      },
    },
    logo: { logoName: method.name.slice(0, 12) },
    ...(method.type === "CARD"
      ? {
          paymentOptionDetail: {
            supportCardBrands: [{ cardBrand: "VISA" }, { cardBrand: "MASTERCARD" }],
          },
        }
      : {}),
  }
}

function disableReason(method: PaymentMethodRow, input: Consult): string | undefined {
  const amount = fromWire(input.paymentAmount)
  if (!takesCurrency(method, amount.currency)) {
    return "CHANNEL_NOT_SUPPORT_CURRENCY"
  }
  try {
    checkAmount(method, amount)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) {
      return "EXCEED_CHANNEL_LIMIT_RULE"
    }
    throw error
  }
}
