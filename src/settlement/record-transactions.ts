import type { GatewayTransaction } from "../bridge/inquiry"
import type { AlipayModuleService, OperationRow, PaymentRow } from "../modules/alipay"

/**
 * Writes what the gateway tells of captures and refunds into the ledger: settles ours, and adds those it
 * made by itself (an automatic capture, a refund in its dashboard), known by their own request ids.
 */
export const recordTransactions = async (
  alipay: AlipayModuleService,
  row: PaymentRow,
  transactions: readonly GatewayTransaction[]
): Promise<OperationRow[]> => {
  const recorded: OperationRow[] = []
  for (const transaction of transactions) {
    const operation = await alipay.operations.write({
      alipay_payment_id: row.id,
      kind: transaction.kind,
      request_id: transaction.requestId,
      medusa_id: null,
      origin: "gateway",
      amount: transaction.amount,
      currency_code: transaction.currency,
      next_check_at: null,
    })
    recorded.push(
      await alipay.operations.advance(operation.id, transaction.state, {
        gateway_id: transaction.gatewayId,
        ...(transaction.resultCode === undefined ? {} : { result_code: transaction.resultCode }),
      })
    )
  }
  return recorded
}
