import { nextOperationCheck } from "./rules/schedule"
import type { PaymentRow } from "../modules/alipay"
import type { LedgerStores } from "../modules/alipay/parts"

/**
 * Has the sweep look at a payment again a little after money is moved: Medusa books it in several steps after
 * ours, and may be cut off between them.
 */
export const scheduleCheck = async (alipay: LedgerStores, row: PaymentRow): Promise<void> => {
  await alipay.checks.schedule(row.id, nextOperationCheck(alipay.pace(0)))
}
