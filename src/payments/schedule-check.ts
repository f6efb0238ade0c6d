import { nextOperationCheck } from "./rules/schedule"
import type { AlipayModuleService, PaymentRow } from "../modules/alipay"

/**
 * Has the sweep look at a payment again a little after money is moved: Medusa books it in several steps after
 * ours, and may be cut off between them.
 */
export const scheduleCheck = async (
  alipay: AlipayModuleService,
  row: PaymentRow
): Promise<void> => {
  await alipay.payments.scheduleCheck(row.id, nextOperationCheck(alipay.pace(0)))
}
