import { walletOf } from "../../../../gateway"
import type { OperationRow } from "../../../../modules/alipay"
import type { ListedPayment } from "../../../../payments/list-payments"
import { failureReasonOf } from "../../../../payments/rules/failure-reason"
import { refundStatusOf, summarize } from "../../../../payments/rules/payment-summary"
import type {
  AdminAlipayOperation,
  AdminAlipayPaymentRow,
  AdminAlipayRefundRow,
} from "../../../../types/http"
import { decimalsOf } from "../attention/decimals-of"

export const presentPayment = ({
  row,
  operations,
  disputes,
  facts,
  place,
  refund,
}: ListedPayment): AdminAlipayPaymentRow => {
  const sums = summarize(row, operations, disputes)
  return {
    id: row.id,
    status: sums.status,
    refund_state: sums.refundState,
    order_id: facts?.order_id ?? null,
    order_display_id: facts?.order_display_id ?? null,
    cart_id: facts?.cart_id ?? null,
    email: facts?.email ?? null,
    amount: row.amount,
    captured_amount: sums.captured.toString(),
    refunded_amount: sums.refunded.toString(),
    refunding_amount: sums.refunding.toString(),
    charged_back_amount: sums.chargedBack.toString(),
    refundable_amount: sums.refundable.toString(),
    currency_code: row.currency_code,
    currency_decimals: decimalsOf(row.currency_code) ?? 0,
    wallet: row.payment_method_type,
    wallet_name: walletOf(row.payment_method_type).name,
    handle: row.handle,
    environment: row.environment,
    place,
    product: row.product,
    payment_request_id: row.payment_request_id,
    gateway_payment_id: row.gateway_payment_id,
    result_code: row.result_code,
    created_at: row.created_at.toISOString(),
    refund: refund === null ? null : presentRefund(refund),
  }
}

const presentRefund = (refund: OperationRow): AdminAlipayRefundRow => ({
  id: refund.id,
  status: refundStatusOf(refund.state),
  amount: refund.amount,
  medusa_refund_id: refund.medusa_id,
  refund_request_id: refund.request_id,
  gateway_refund_id: refund.gateway_id,
  result_code: refund.result_code,
  created_at: refund.created_at.toISOString(),
})

export const presentOperation = (
  row: OperationRow,
  actor: string | null
): AdminAlipayOperation => ({
  id: row.id,
  kind: row.kind,
  status: refundStatusOf(row.state),
  amount: row.amount,
  origin: row.origin,
  medusa_id: row.medusa_id,
  actor,
  request_id: row.request_id,
  gateway_id: row.gateway_id,
  result_code: row.result_code,
  reason: row.state === "failed" ? failureReasonOf(row.result_code) : null,
  undone_at: row.undone_at?.toISOString() ?? null,
  next_check_at: row.next_check_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
})
