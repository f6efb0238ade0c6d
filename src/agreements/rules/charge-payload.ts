import type { GatewayRequest } from "../../gateway"
import type { Account } from "../../modules/alipay/accounts/resolve-account"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import type { Checkout } from "../../medusa/rules/checkout"
import { merchantRegionOf, orderOf, settlementOf } from "../../payments/rules/pay-request"

export type AgreementPayInput = {
  row: PaymentRow
  account: Account
  accessToken: string
  /** The agreement's. */
  customerId: string
  /** What is paid for, as far as Medusa says. */
  checkout: Checkout | undefined
  notifyUrl: string | undefined
}

/** A charge of an agreement: the token is the method's id, and no one is sent to a page. */
export const toAgreementPayRequest = ({
  row,
  account,
  accessToken,
  customerId,
  checkout,
  notifyUrl,
}: AgreementPayInput): GatewayRequest<"authorizations.pay"> => {
  const order = orderOf({ row, account, checkout })
  return {
    paymentRequestId: row.payment_request_id,
    paymentAmount: order.orderAmount,
    order: { ...order, buyer: { ...order.buyer, referenceBuyerId: customerId } },
    paymentMethod: {
      paymentMethodType: row.payment_method_type,
      paymentMethodId: accessToken,
    },
    env: { terminalType: "WEB" },
    ...(notifyUrl === undefined ? {} : { paymentNotifyUrl: notifyUrl }),
    ...settlementOf(account),
    ...merchantRegionOf(account),
  }
}
