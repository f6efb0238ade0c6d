import { CHARGED_BACK } from "./rules/failure-reason"
import { nextOperationCheck } from "./rules/schedule"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import { readBank } from "./assert-not-charged-back"
import { callsFor } from "./operation-calls"
import { recordOperation, sendOperation } from "./send-operation"
import { MINUTE } from "../modules/alipay/time"
import type { LedgerStores } from "../modules/alipay/parts"

/** No request reaches the gateway later than this after it was written. */
const ON_ITS_WAY_MS = 30 * MINUTE

/**
 * Asks for the outcome of an operation. One that the gateway does not know is sent again
 * under the same request id: if it did arrive, the gateway repeats its first answer. Whether it was ever sent
 * before is unknown too (the process may have been killed in between), so it counts as sent.
 * While a bank may give the shopper the money it is not sent again, nor after it did: then it has failed, once the gateway
 * has not known it for so long that it can't be on its way.
 */
export const resolveOperation = async (
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
  const bank = await readBank(alipay, row, doubtful)
  if (bank !== undefined) {
    const isOver = bank === "took_it" && answer.notThere === true && isLate(alipay, operation)
    return isOver
      ? await recordOperation(alipay, doubtful, { state: "failed", resultCode: CHARGED_BACK })
      : await askLater(alipay, doubtful)
  }
  const { operation: sent } = await sendOperation(alipay, doubtful, calls)
  return sent.state === "unknown" ? await askLater(alipay, sent) : sent
}

const isLate = ({ now }: Pick<LedgerStores, "now">, { created_at }: OperationRow): boolean =>
  now().getTime() - created_at.getTime() > ON_ITS_WAY_MS

const askLater = async (
  alipay: LedgerStores,
  { id, checks }: OperationRow
): Promise<OperationRow> =>
  await alipay.operations.note(id, {
    checks: checks + 1,
    next_check_at: nextOperationCheck(alipay.pace(checks + 1)),
  })
