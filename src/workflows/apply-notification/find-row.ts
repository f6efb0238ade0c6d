import { type GatewayClient, isGatewayFailure } from "../../gateway"
import type { NotificationRow, PaymentRow } from "../../modules/alipay"
import type { LedgerStores } from "../../modules/alipay/parts"

/** The ledger row a message is about, by whichever of the gateway's ids it carries. */
export const findRow = async (
  alipay: LedgerStores,
  message: NotificationRow
): Promise<PaymentRow | undefined> => {
  const { payment_request_id, gateway_payment_id, request_id } = message
  return (
    (payment_request_id && (await alipay.payments.byRequestId(payment_request_id))) ||
    (gateway_payment_id && (await alipay.payments.byPaymentId(gateway_payment_id))) ||
    (request_id && (await byOperation(alipay, request_id))) ||
    (gateway_payment_id && (await byAsking(alipay, message.handle, gateway_payment_id))) ||
    undefined
  )
}

/** The id of that row; a message that was just recorded brings it along. */
export const findRowId = async (
  alipay: LedgerStores,
  message: NotificationRow
): Promise<string | undefined> => message.alipay_payment_id ?? (await findRow(alipay, message))?.id

const byOperation = async (
  alipay: LedgerStores,
  requestId: string
): Promise<PaymentRow | undefined> => {
  const operation = await alipay.operations.byRequestId(requestId)
  return operation && (await alipay.payments.byId(operation.alipay_payment_id))
}

/** A hosted page's payment id is not known before its first news: the gateway says whose it is. */
const byAsking = async (
  alipay: LedgerStores,
  handle: string,
  paymentId: string
): Promise<PaymentRow | undefined> => {
  const accounts = [await alipay.accounts.get(handle), ...(await alipay.accounts.formerly(handle))]
  for (const { gateway } of accounts) {
    const requestId = await requestIdOf(gateway, paymentId)
    if (requestId !== undefined) {
      return await alipay.payments.byRequestId(requestId)
    }
  }
  return undefined
}

const requestIdOf = async (
  gateway: GatewayClient,
  paymentId: string
): Promise<string | undefined> => {
  try {
    return (await gateway.payments.inquiryPayment({ paymentId })).paymentRequestId
  } catch (error) {
    if (isGatewayFailure(error)) {
      return undefined
    }
    throw error
  }
}
