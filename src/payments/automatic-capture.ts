import { sentence } from "../gateway"
import { notAllowed } from "../modules/alipay/refusal"
import { isCaptureOverdue } from "./rules/capture-overdue"
import type { OperationRow, PaymentRow } from "../modules/alipay"
import type { LedgerStores } from "../modules/alipay/parts"

const isStillAutomatic = async (alipay: LedgerStores, { handle }: PaymentRow): Promise<boolean> => {
  try {
    return (await alipay.accounts.get(handle)).account.captureMode === "automatic"
  } catch {
    return true
  }
}

/**
 * Lets a person capture what the gateway was asked to capture by itself once it is overdue, or once the account
 * captures by hand.
 * @throws MedusaError NOT_ALLOWED while the gateway's own capture is to be expected
 */
export const assertNotAutomatic = async (
  alipay: LedgerStores,
  row: PaymentRow,
  captures: readonly OperationRow[]
): Promise<void> => {
  const expected =
    row.capture_mode === "automatic" &&
    !isCaptureOverdue({ row, operations: captures, now: alipay.now() }) &&
    (await isStillAutomatic(alipay, row))
  if (expected) {
    throw notAllowed(
      sentence(
        "captured_by_itself",
        "Alipay captures this payment by itself, usually within minutes; the capture will show here. If it does not within an hour, you can capture here."
      )
    )
  }
}
