import type { StoreState } from "../../modules/alipay/registrations/store-row"
import { DAY, HOUR, MINUTE } from "../../modules/alipay/time"

/** Wallets take days, and a message tells of the outcome: after the first hour once an hour, after three days once a day. */
const PAUSES = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR]

const SLOW_AFTER_MS = 3 * DAY
/** A review that has named no wallet by then will not. */
const UNCLEAR_UNTIL_MS = 30 * DAY

const SPREAD = 0.2

const OVER: ReadonlySet<StoreState> = new Set<StoreState>([
  ...(["approved", "partly_approved", "rejected", "failed"] as const),
])

type Checked = { state: StoreState; checks: number; sent_at: Date }

/** When the gateway is asked about a store next; null when nothing more is expected. */
export const nextStoreCheck = (
  { state, checks, sent_at: at }: Checked,
  { now, jitter }: { now: Date; jitter: number }
): Date | null => {
  const age = now.getTime() - new Date(at).getTime()
  if (OVER.has(state) || (state === "unclear" && age >= UNCLEAR_UNTIL_MS)) {
    return null
  }
  const pause = age >= SLOW_AFTER_MS ? DAY : (PAUSES[Math.min(checks, PAUSES.length - 1)] ?? HOUR)
  return new Date(now.getTime() + Math.round(pause * (1 + SPREAD * jitter)))
}
