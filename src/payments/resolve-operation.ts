import { nextOperationCheck } from "./rules/schedule"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import { callsFor } from "./operation-calls"
import { recordOperation, sendOperation } from "./send-operation"
import type { LedgerStores } from "../modules/alipay/parts"

/**
 * Asks for the outcome of an operation. One that the gateway does not know is sent again
 * under the same request id: if it did arrive, the gateway repeats its first answer. Whether it was ever sent
 * before is unknown too (the process may have been killed in between), so it counts as sent.
 */
export const settleOperation = async (
  alipay: LedgerStores,
  row: PaymentRow,
  operation: OperationRow
): Promise<OperationRow> => {
  const calls = (await callsFor(alipay, row))(operation)
  const answer = await calls.ask()
  if (answer.state !== "unknown") {
    return await recordOperation(alipay, operation, answer)
  }
  const doubtful = await alipay.operations.advance(operation.id, "unknown")
  const { operation: sent } = await sendOperation(alipay, doubtful, calls)
  return sent.state === "unknown"
    ? await alipay.operations.note(sent.id, {
        checks: sent.checks + 1,
        next_check_at: nextOperationCheck(alipay.pace(sent.checks + 1)),
      })
    : sent
}
