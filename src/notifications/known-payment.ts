import type {
  AlipayModuleService,
  NotificationRow,
  OperationRow,
  PaymentRow,
} from "../modules/alipay"

type Books = Pick<AlipayModuleService, "payments" | "operations">

/** What the ledger has of a message: the payment it names, and the capture or refund. The gateway is not asked. */
export type Known = { payment: PaymentRow | undefined; operation: OperationRow | undefined }

export const knownOf = async (
  { payments, operations }: Books,
  { payment_request_id, gateway_payment_id, request_id }: NotificationRow
): Promise<Known> => {
  const operation = request_id === null ? undefined : await operations.byRequestId(request_id)
  const payment =
    (payment_request_id && (await payments.byRequestId(payment_request_id))) ||
    (gateway_payment_id && (await payments.byPaymentId(gateway_payment_id))) ||
    (operation && (await payments.byId(operation.alipay_payment_id))) ||
    undefined
  return { payment, operation }
}
