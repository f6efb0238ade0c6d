import type { AlertChannel, AlertRow } from "../../modules/alipay/attention/alerts"
import type { AlertSettings } from "../../modules/alipay/attention/alert-settings"
import type { AttentionKind, AttentionRow } from "../../modules/alipay/attention/kinds"
import { HOUR, MINUTE } from "../../modules/alipay/time"
import { isUrgent } from "./urgent"

/** Of one kind, people are told at most so often; what comes in between is counted in the next message. */
const PAUSE_MS = HOUR

/** Waits after one, two and more failures; the last one goes on. */
const RETRY_MS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR]

/** Failures in a row, in about twenty hours, after which a recipient is given up until there is something new. */
const MOST_FAILURES = 24

/** Whether a message about a kind may be sent, or tried again, now. */
export const isDue = ({ sent_at, retry_at }: Pick<AlertRow, "sent_at" | "retry_at">, now: Date) =>
  (sent_at === null || now.getTime() - sent_at.getTime() >= PAUSE_MS) &&
  (retry_at === null || retry_at <= now)

/** When a message that failed for the `failed`th time is tried again. */
export const retryAt = (failed: number, now: Date): Date =>
  new Date(now.getTime() + (RETRY_MS[Math.min(failed, RETRY_MS.length) - 1] ?? HOUR))

/** Whether a recipient failed so often that it is tried with later items alone, once with each message. */
export const isGivenUp = ({ failed }: Pick<AlertRow, "failed">): boolean => failed >= MOST_FAILURES

/** Whether a recipient that was given up has had the newest item in a message that failed: there is nothing new to try with. */
export const isGivenUpAbout = (
  row: Pick<AlertRow, "failed" | "items_until">,
  newest: Pick<AttentionRow, "created_at">
): boolean => isGivenUp(row) && row.items_until !== null && newest.created_at <= row.items_until

/** Whether a kind is told of by e-mail. */
export const isMailed = ({ recipients, kinds }: AlertSettings, kind: AttentionKind): boolean =>
  recipients.length > 0 &&
  (kinds === "all" || (kinds === "urgent" ? isUrgent(kind) : kinds.includes(kind)))

/** Whom a message goes to on each channel; no one where no one is to be told of the kind. */
export const RECIPIENTS: Readonly<
  Record<AlertChannel, (settings: AlertSettings, kind: AttentionKind) => readonly string[]>
> = {
  feed: () => [""],
  email: (settings, kind) => (isMailed(settings, kind) ? settings.recipients : []),
}

export type Unreached = { recipient: string; problem: string; gave_up: boolean }

/** Those of a channel who could not be told of something, each with the newest reason. */
export const listUnreached = (
  rows: readonly AlertRow[],
  channel: AlertChannel,
  settings: AlertSettings
): Unreached[] => {
  const mayBeTold = rows.filter(({ kind, recipient }) =>
    RECIPIENTS[channel](settings, kind).includes(recipient)
  )
  /** Not tried any more about one kind, and reached about another since: the address works. */
  const isReachedSince = (row: AlertRow): boolean =>
    (row.failed === 0 || isGivenUp(row)) &&
    mayBeTold.some(
      ({ recipient, sent_at: at }) =>
        recipient === row.recipient && at !== null && at > row.updated_at
    )
  const newest = new Map<string, AlertRow>()
  for (const row of mayBeTold.filter((each) => each.problem !== null && !isReachedSince(each))) {
    const other = newest.get(row.recipient)
    if (other === undefined || other.updated_at < row.updated_at) {
      newest.set(row.recipient, row)
    }
  }
  const found = [...newest.values()].map((row) => ({
    ...{ recipient: row.recipient, problem: row.problem ?? "" },
    gave_up: isGivenUp(row),
  }))
  return found.toSorted((one, other) => one.recipient.localeCompare(other.recipient))
}
