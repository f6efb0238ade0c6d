import type { GatewayTransaction } from "./rules/read-inquiry"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import type { LedgerStores } from "../modules/alipay/parts"

/**
 * Writes what the gateway tells of captures and refunds into the ledger: settles ours, and adds those it
 * made by itself (an automatic capture, a refund in its dashboard), known by their own request ids.
 */
export const recordTransactions = async (
  alipay: LedgerStores,
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
    recorded.push(await record(alipay, operation, transaction))
  }
  return recorded
}

const record = async (
  alipay: LedgerStores,
  operation: OperationRow,
  transaction: GatewayTransaction
): Promise<OperationRow> => {
  const learnt = {
    gateway_id: transaction.gatewayId,
    ...(transaction.resultCode === undefined ? {} : { result_code: transaction.resultCode }),
  }
  if (operation.state === "failed" && transaction.state === "succeeded") {
    alipay.logger.warn(
      `alipay: ${operation.kind} ${operation.request_id} was refused, and the gateway lists it as made; it is booked.`
    )
    return await alipay.operations.correct(operation.id, learnt)
  }
  return await alipay.operations.advance(operation.id, transaction.state, learnt)
}
