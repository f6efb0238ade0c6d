import type { OperationRow } from "../../modules/alipay/ledger/rows"

/** A capture or refund of Medusa's that failed after Medusa had counted it as done. */
export type FailedMovement = OperationRow & { kind: "capture" | "refund"; medusa_id: string }

/** Whether Medusa still counts as done what failed. */
export const needsUndoing = (operation: OperationRow): operation is FailedMovement =>
  operation.state === "failed" &&
  operation.kind !== "cancel" &&
  operation.medusa_id !== null &&
  operation.undone_at === null
