import type { GatewayRequest } from "../../gateway"
import type { Account } from "../../modules/alipay/accounts/resolve-account"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { settlementOf } from "../../payments/rules/pay-request"

export type AgreementPayInput = {
  row: PaymentRow
  account: Account
  accessToken: string
  customerId: string
  notifyUrl: string | undefined
}

/** A charge of an agreement: the token is the method's id, and no one is sent to a page. */
export const toAgreementPayRequest = ({
  row,
  account,
  accessToken,
  customerId,
  notifyUrl,
}: AgreementPayInput): GatewayRequest<"authorizations.pay"> => {
  const amount = { currency: row.currency_code, value: row.amount }
  return {
    paymentRequestId: row.payment_request_id,
    paymentAmount: amount,
    order: {
      referenceOrderId: row.payment_collection_id,
      orderDescription: account.orderDescription,
      orderAmount: amount,
      buyer: { referenceBuyerId: customerId },
    },
    paymentMethod: {
      paymentMethodType: row.payment_method_type,
      paymentMethodId: accessToken,
    },
    env: { terminalType: "WEB" },
    ...(notifyUrl === undefined ? {} : { paymentNotifyUrl: notifyUrl }),
    ...settlementOf(account),
  }
}
