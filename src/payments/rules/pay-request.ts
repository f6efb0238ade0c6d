import type { Account } from "../../modules/alipay/accounts/resolve-account"
import type { Checkout } from "../../medusa/rules/checkout"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { deviceFields, type ShopperDevice } from "./device"
import { describeOrder } from "./order-description"
import { addressOf, orderDetails } from "./order-details"
import type { ShopperChoice } from "./shopper-choice"

export type PayRequestInput = {
  row: PaymentRow
  account: Account
  choice: ShopperChoice
  /** What is paid for, as far as Medusa says. */
  checkout: Checkout | undefined
  device: ShopperDevice
  notifyUrl: string | undefined
}

/** Left out where the account names no currency: with one contract the gateway knows it. */
export const settlementOf = ({ settlementCurrency }: Pick<Account, "settlementCurrency">) =>
  settlementCurrency === undefined ? {} : { settlementStrategy: { settlementCurrency } }

/** Needed by the contracts of one product of the gateway; left out where the account names none. */
export const merchantRegionOf = ({ merchantRegion }: Pick<Account, "merchantRegion">) =>
  merchantRegion === undefined ? {} : { merchantRegion }

/** The order as it is told with a payment or a charge. */
export const orderOf = ({
  row,
  account,
  checkout,
}: Pick<PayRequestInput, "row" | "account" | "checkout">) => ({
  referenceOrderId: row.payment_collection_id,
  orderDescription: describeOrder(checkout, {
    template: account.orderDescription,
    displayName: account.displayName,
    method: row.payment_method_type,
  }),
  orderAmount: { currency: row.currency_code, value: row.amount },
  ...orderDetails(checkout, { currency: row.currency_code, withheld: account.withheld }),
})

const envOf = ({ account, choice, device }: PayRequestInput) => ({
  ...choice.terminal,
  ...(account.withheld.includes("device")
    ? {}
    : {
        ...deviceFields(device, choice.locale),
        ...(choice.deviceToken === undefined ? {} : { deviceTokenId: choice.deviceToken }),
      }),
})

const commonPart = (input: PayRequestInput) => {
  const { row, account, choice, notifyUrl } = input
  return {
    productCode: "CASHIER_PAYMENT" as const,
    paymentRequestId: row.payment_request_id,
    paymentAmount: { currency: row.currency_code, value: row.amount },
    order: orderOf(input),
    paymentRedirectUrl: choice.returnUrl,
    env: envOf(input),
    ...(notifyUrl === undefined ? {} : { paymentNotifyUrl: notifyUrl }),
    ...settlementOf(account),
    ...merchantRegionOf(account),
  }
}

/** A wallet's payment: the shopper is sent to the wallet's page. */
export const toPayRequest = (input: PayRequestInput) => ({
  ...commonPart(input),
  paymentMethod: { paymentMethodType: input.row.payment_method_type },
})

const CAPTURE_MODES = { automatic: "AUTOMATIC", manual: "MANUAL" } as const

/** Banks compare the address with the one they know. */
const billingOf = ({ account, checkout }: PayRequestInput) => {
  const billingAddress = addressOf(checkout?.billing_address ?? null)
  return billingAddress === undefined || account.withheld.includes("billing")
    ? {}
    : { paymentMethodMetaData: { billingAddress } }
}

const cardPart = (input: PayRequestInput) => ({
  ...commonPart(input),
  paymentFactor: {
    isAuthorization: true,
    captureMode: CAPTURE_MODES[input.row.capture_mode ?? "automatic"],
  },
  ...localeOf(input.choice.locale),
})

/** A card's payment on the gateway's hosted page; no card data ever reaches the shop. */
export const toSessionRequest = (input: PayRequestInput) => ({
  ...cardPart(input),
  productScene: "CHECKOUT_PAYMENT" as const,
  paymentMethod: {
    paymentMethodType: input.row.payment_method_type,
    ...billingOf(input),
  },
})

/**
 * A card's payment by the gateway's form in the shop's page, which the gateway serves: no card data reaches the shop here
 * either. The form takes its ways to pay from a list; ours has one, so that the ledger knows how it is paid.
 */
export const toElementRequest = (input: PayRequestInput) => ({
  ...cardPart(input),
  productScene: "ELEMENT_PAYMENT" as const,
  availablePaymentMethod: {
    paymentMethodTypeList: [{ paymentMethodType: input.row.payment_method_type }],
    ...billingOf(input),
  },
})

/** The gateway writes language tags with an underscore and takes eight characters at most. */
const localeOf = (locale: string | undefined) => {
  const tag = locale?.replace("-", "_")
  return tag && tag.length <= 8 ? { locale: tag } : {}
}
