import type { Seen } from "./disagreement"
import { HOUR } from "../../modules/alipay/time"

/** Alipay usually captures within minutes; after so long without a capture a person is told. */
const CAPTURE_OVERDUE_AFTER_MS = HOUR

/** Whether the gateway should have captured by itself by now: it failed, or nothing came of it for an hour. */
export const isCaptureOverdue = ({
  row,
  operations,
  now,
}: Pick<Seen, "row" | "operations" | "now">): boolean =>
  operations.some(({ kind, state }) => kind === "capture" && state === "failed") ||
  (row.money_since !== null && now.getTime() - row.money_since.getTime() > CAPTURE_OVERDUE_AFTER_MS)
