import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ALIPAY_MODULE,
  type AlipayModuleService,
  type OperationRow,
  type PaymentRow,
} from "../../modules/alipay"
import { undoMovementWorkflow } from "./undo-movement"

type Movement = OperationRow & { kind: "capture" | "refund"; medusa_id: string }

const needsUndoing = (operation: OperationRow): operation is Movement =>
  operation.state === "failed" &&
  operation.kind !== "cancel" &&
  operation.medusa_id !== null &&
  operation.undone_at === null

/** Takes back what Medusa counted as done while its outcome was open, and which failed in the end. */
export const undoFailedOperations = async (
  container: MedusaContainer,
  row: PaymentRow
): Promise<void> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  for (const operation of (await alipay.operations.list(row.id)).filter(needsUndoing)) {
    const { result } = await undoMovementWorkflow(container).run({
      input: { kind: operation.kind, medusa_id: operation.medusa_id },
    })
    await alipay.operations.note(operation.id, { undone_at: alipay.now() })
    if (result.undone) {
      await alipay.payments.note(row.id, { attention: `${operation.kind}_failed` })
      alipay.logger.error(
        `alipay: ${operation.kind} ${operation.medusa_id} of payment request ${row.payment_request_id} failed in the end and was taken back in Medusa: ${operation.result_code}`
      )
    }
  }
}
