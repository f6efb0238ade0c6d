import { cutText, toGatewayTime } from "../../gateway"
import type { Checkout } from "../../medusa/rules/checkout"
import type { Account } from "../../modules/alipay/accounts/resolve-account"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import type { Place } from "../../modules/alipay/till/places"
import { merchantRegionOf, orderOf, settlementOf } from "../../payments/rules/pay-request"

export type InStoreInput = {
  row: PaymentRow
  account: Account
  place: Place
  /** The name of the device that sells. */
  terminal: string
  checkout: Checkout | undefined
  notifyUrl: string
}

const merchantOf = ({ place }: InStoreInput) => ({
  referenceMerchantId: place.merchant_id,
  merchantMCC: place.merchant_mcc,
  merchantName: place.merchant_name,
  store: {
    referenceStoreId: place.store_id,
    storeName: place.store_name,
    storeMCC: place.store_mcc,
  },
})

const commonPart = ({ row, account, notifyUrl }: InStoreInput) => ({
  paymentRequestId: row.payment_request_id,
  paymentAmount: { currency: row.currency_code, value: row.amount },
  paymentNotifyUrl: notifyUrl,
  ...settlementOf(account),
  ...merchantRegionOf(account),
})

/** What is handed over a counter is not shipped. */
const goodsOf = (input: InStoreInput) => {
  const withheld = [...input.account.withheld, "shipping" as const]
  const account = { ...input.account, withheld }
  return { ...orderOf({ ...input, account }), merchant: merchantOf(input) }
}

/** What is sold at a cash register names it beside its store. */
const goodsAtTerminal = (input: InStoreInput) => {
  const { merchant, ...goods } = goodsOf(input)
  return {
    ...goods,
    merchant: { ...merchant, store: { ...merchant.store, storeTerminalId: input.terminal } },
  }
}

/** The shopper shows a code, and the till has scanned it. */
export const toScanRequest = (input: InStoreInput, { code, now }: { code: string; now: Date }) => ({
  ...commonPart(input),
  order: {
    ...goodsAtTerminal(input),
    env: { storeTerminalId: input.terminal, storeTerminalRequestTime: toGatewayTime(now) },
  },
  paymentMethod: { paymentMethodType: "CONNECT_WALLET" as const, paymentMethodId: code },
})

/** A shopper's browser that has opened the printed code. */
export type WalletBrowser = {
  userAgent: string
  /** The wallet it is of. */
  wallet: string
  /** Where the wallet leads back to. */
  returnUrl: string
}

const LONGEST_AGENT = 2_048

/** The shopper has scanned the printed code, and the wallet's browser has opened our page. */
export const toEntryRequest = (input: InStoreInput, { userAgent, returnUrl }: WalletBrowser) => ({
  ...commonPart(input),
  order: { ...goodsOf(input), env: { userAgent: cutText(userAgent, LONGEST_AGENT) } },
  paymentRedirectUrl: returnUrl,
})

/** The till asks for a code to show, with the amount in it. */
export const toCodeRequest = (input: InStoreInput) => ({
  ...commonPart(input),
  order: goodsAtTerminal(input),
})
