import { ITEMS } from "../../modules/alipay/attention/items"
import { PAYMENT_ID_TAKEN } from "../../modules/alipay/ledger/payment-id-taken"
import type { OperationRow } from "../../modules/alipay/ledger/rows"
import { DAY } from "../../modules/alipay/time"
import { ofPayment, type Found, type Seen } from "../../payments/rules/disagreement"

/** A request without an outcome is asked about for so long before a person is told. */
const UNKNOWN_AFTER_MS = DAY
/** A refund of a card may be in process for days. */
const PROCESSING_AFTER_MS = 7 * DAY

export const unknownPayment = (seen: Seen): Found[] => {
  const { fact, row, now } = seen
  const waited = now.getTime() - row.created_at.getTime() > UNKNOWN_AFTER_MS
  const taken = row.result_code === PAYMENT_ID_TAKEN
  return fact === "unknown" && (waited || taken)
    ? [
        ofPayment(seen, {
          kind: "unresolvable_unknown",
          fingerprint: taken ? "payment_id_taken" : "payment",
        }),
      ]
    : []
}

const PATIENCE: Readonly<Partial<Record<OperationRow["state"], number>>> = {
  created: UNKNOWN_AFTER_MS,
  unknown: UNKNOWN_AFTER_MS,
  processing: PROCESSING_AFTER_MS,
}

/** Whether an operation has been without an outcome for longer than it may be. */
export const isOverdue = (
  { state, created_at }: Pick<OperationRow, "state" | "created_at">,
  now: Date
): boolean => {
  const patience = PATIENCE[state]
  return patience !== undefined && now.getTime() - created_at.getTime() > patience
}

export const unknownOperations = ({ operations, row, now }: Seen): Found[] =>
  operations
    .filter((operation) => isOverdue(operation, now))
    .map((operation) => ITEMS.unresolvable_unknown({ row, operation }))
