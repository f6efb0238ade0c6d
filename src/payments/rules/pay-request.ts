import { cutText } from "../../gateway"
import type { Account } from "../../modules/alipay/accounts/resolve-account"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import type { ShopperChoice } from "./shopper-choice"

/** The shopper as far as Medusa knows one; risk control asks for it where cards are paid. */
export type Shopper = {
  id?: string
  email?: string | null
  first_name?: string | null
  last_name?: string | null
}

export type PayRequestInput = {
  row: PaymentRow
  account: Account
  choice: ShopperChoice
  shopper: Shopper | undefined
  notifyUrl: string | undefined
}

const LONGEST_NAME = 32

const namePart = (field: "firstName" | "lastName", name: string | null | undefined) => {
  const cut = cutText(name ?? "", LONGEST_NAME)
  return cut === "" ? {} : { [field]: cut }
}

const buyerOf = (shopper: Shopper | undefined) => {
  if (!shopper?.id) {
    return {}
  }
  const name = {
    ...namePart("firstName", shopper.first_name),
    ...namePart("lastName", shopper.last_name),
  }
  return {
    buyer: {
      referenceBuyerId: shopper.id,
      ...(shopper.email && shopper.email.length <= 64 ? { buyerEmail: shopper.email } : {}),
      ...(Object.keys(name).length > 0 ? { buyerName: name } : {}),
    },
  }
}

/** Left out where the account names no currency: with one contract the gateway knows it. */
export const settlementOf = ({ settlementCurrency }: Pick<Account, "settlementCurrency">) =>
  settlementCurrency === undefined ? {} : { settlementStrategy: { settlementCurrency } }

const commonPart = ({ row, account, choice, shopper, notifyUrl }: PayRequestInput) => {
  const amount = { currency: row.currency_code, value: row.amount }
  return {
    productCode: "CASHIER_PAYMENT" as const,
    paymentRequestId: row.payment_request_id,
    paymentAmount: amount,
    order: {
      referenceOrderId: row.payment_collection_id,
      orderDescription: account.orderDescription,
      orderAmount: amount,
      ...buyerOf(shopper),
    },
    paymentRedirectUrl: choice.returnUrl,
    env: choice.terminal,
    ...(notifyUrl === undefined ? {} : { paymentNotifyUrl: notifyUrl }),
    ...settlementOf(account),
  }
}

/** A wallet's payment: the shopper is sent to the wallet's page. */
export const toPayRequest = (input: PayRequestInput) => ({
  ...commonPart(input),
  paymentMethod: { paymentMethodType: input.row.payment_method_type },
})

const CAPTURE_MODES = { automatic: "AUTOMATIC", manual: "MANUAL" } as const

/** A card's payment on the gateway's hosted page; no card data ever reaches the shop. */
export const toSessionRequest = (input: PayRequestInput) => ({
  ...commonPart(input),
  productScene: "CHECKOUT_PAYMENT" as const,
  paymentMethod: { paymentMethodType: input.row.payment_method_type },
  paymentFactor: {
    isAuthorization: true,
    captureMode: CAPTURE_MODES[input.row.capture_mode ?? "automatic"],
  },
  ...localeOf(input.choice.locale),
})

/** The gateway writes language tags with an underscore and takes eight characters at most. */
const localeOf = (locale: string | undefined) => {
  const tag = locale?.replace("-", "_")
  return tag && tag.length <= 8 ? { locale: tag } : {}
}
