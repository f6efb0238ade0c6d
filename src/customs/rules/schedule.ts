import type { DeclarationState } from "../../modules/alipay/customs/declaration-row"
import { DAY, HOUR, MINUTE } from "../../modules/alipay/time"

/** No interval is published, and no message comes: after the first quarter of an hour once an hour, then once a day. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR]

/** Customs that have not answered by then need a person. */
export const LATE_AFTER_MS = 3 * DAY

type Checked = { state: DeclarationState; checks: number; created_at: Date }

const SPREAD = 0.2

/** What customs have answered they may answer otherwise, for three days; nothing more is expected of these. */
const OVER: ReadonlySet<DeclarationState> = new Set(["matched", "failed"])

const WAITING: ReadonlySet<DeclarationState> = new Set(["created", "unknown", "in_process"])

/** Whether customs should have answered long ago. */
export const isLate = ({ state, created_at: at }: Omit<Checked, "checks">, now: Date): boolean =>
  WAITING.has(state) && now.getTime() - at.getTime() >= LATE_AFTER_MS

/** When a declaration is asked about next; null when nothing more is expected. */
export const nextDeclarationCheck = (
  { state, checks, created_at: at }: Checked,
  { now, jitter }: { now: Date; jitter: number }
): Date | null => {
  const isOld = now.getTime() - at.getTime() >= LATE_AFTER_MS
  if (OVER.has(state) || (isOld && !WAITING.has(state))) {
    return null
  }
  const pause = isOld ? DAY : (PAUSES[Math.min(checks, PAUSES.length - 1)] ?? HOUR)
  return new Date(now.getTime() + Math.round(pause * (1 + SPREAD * jitter)))
}
