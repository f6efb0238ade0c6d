import type { AlertRow } from "../../modules/alipay/attention/alerts"
import type { AlertSettings } from "../../modules/alipay/attention/alert-settings"
import type { AttentionKind } from "../../modules/alipay/attention/kinds"
import { HOUR, MINUTE } from "../../modules/alipay/time"
import { isUrgent } from "./urgent"

/** Of one kind, people are told at most so often; what comes in between is counted in the next message. */
const PAUSE_MS = HOUR

/** Waits after one, two and more failures; the last one goes on. */
const RETRY_MS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR]

/** Whether a message about a kind may be sent, or tried again, now. */
export const isDue = ({ sent_at, retry_at }: Pick<AlertRow, "sent_at" | "retry_at">, now: Date) =>
  (sent_at === null || now.getTime() - sent_at.getTime() >= PAUSE_MS) &&
  (retry_at === null || retry_at <= now)

/** When a message that failed for the `failed`th time is tried again. */
export const retryAt = (failed: number, now: Date): Date =>
  new Date(now.getTime() + (RETRY_MS[Math.min(failed, RETRY_MS.length) - 1] ?? HOUR))

/** Whether a kind is told of by e-mail. */
export const isMailed = ({ recipients, kinds }: AlertSettings, kind: AttentionKind): boolean =>
  recipients.length > 0 &&
  (kinds === "all" || (kinds === "urgent" ? isUrgent(kind) : kinds.includes(kind)))
