import { DAY, HOUR, MINUTE, SECOND } from "../../modules/alipay/time"

/** When an open payment is asked about again, counted from the last check; the last entry repeats. */
const PAYMENT_PAUSES = [
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  6 * HOUR,
]

/** The pauses Alipay's documentation recommends for a refund without a clear answer, then slower. */
const OPERATION_PAUSES = [2 * MINUTE, 10 * MINUTE, 10 * MINUTE, HOUR, 6 * HOUR]

/** How long a notification that could not be applied waits; after the last it is given up. */
const NOTIFICATION_PAUSES = [
  10 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  10 * MINUTE,
  HOUR,
  2 * HOUR,
  6 * HOUR,
  12 * HOUR,
]

/** How long a row waits that others were working on; it doesn't count as an attempt. */
const BUSY_PAUSE = 10 * SECOND

/** By how much a pause may be longer than written, so that rows of one moment do not come due together. */
const SPREAD = 0.2
/** How soon after its page closed a payment is looked at, whatever the pauses say. */
const AFTER_EXPIRY = MINUTE

/** Whether it is time to ask about a row. */
export const isCheckDue = (
  { next_check_at: next }: { next_check_at: Date | null },
  now: Date
): boolean => next !== null && next <= now

export type Pace = {
  now: Date
  /** Looks or attempts made before. */
  done: number
  /** A fraction from 0 to 1, chosen at random. */
  jitter: number
}

const after = ({ now, jitter }: Pace, ms: number): Date =>
  new Date(now.getTime() + Math.round(ms * (1 + SPREAD * jitter)))

const repeatingLast = (pauses: readonly number[], done: number): number =>
  pauses[Math.min(done, pauses.length - 1)] ?? HOUR

/** @returns the first of some times; null when there is none */
export const earliest = (...times: (Date | null)[]): Date | null =>
  times.reduce((first, at) => (at !== null && (first === null || at < first) ? at : first), null)

/** @returns the next look at a payment; at the latest just after its page closes, where that is still to come */
export const nextPaymentCheck = (pace: Pace, expiresAt: Date | null = null): Date => {
  const next = after(pace, repeatingLast(PAYMENT_PAUSES, pace.done))
  const closing = expiresAt && after({ ...pace, now: expiresAt }, AFTER_EXPIRY)
  return closing && closing > pace.now && closing < next ? closing : next
}

/** How often a payment is asked about while its shopper stands at the counter, as the documentation says. */
export const COUNTER_PAUSE = 3 * SECOND
/** How often in that time, at the most the documentation recommends. */
export const COUNTER_CHECKS = 20

/**
 * The next look at a payment at a counter: every three seconds until its time is up, and at that moment. Afterwards as of
 * any other, counted from then.
 * @param now by the clock that `closes` is of
 */
export const nextCounterCheck = (pace: Pace, now: Date, closes: Date | null): Date => {
  const left = (closes?.getTime() ?? 0) - now.getTime()
  return left > 0
    ? new Date(pace.now.getTime() + Math.min(COUNTER_PAUSE, left))
    : nextPaymentCheck({ ...pace, done: Math.max(0, pace.done - COUNTER_CHECKS) })
}

/** @returns the next look at a capture, refund or cancel; never earlier than the documentation recommends */
export const nextOperationCheck = (pace: Pace): Date =>
  after(pace, repeatingLast(OPERATION_PAUSES, pace.done))

/** @returns the time of the next attempt, or null when there is none left */
export const nextNotificationAttempt = (pace: Pace): Date | null => {
  const pause = NOTIFICATION_PAUSES[pace.done]
  return pause === undefined ? null : after(pace, pause)
}

/** A payment that was paid less than this ago is asked about daily, an older one so seldom. */
const YOUNG = 7 * DAY

/**
 * When a settled payment is asked about once more: its money may have gone back in the gateway's dashboard, and no message
 * of it come.
 * @param days after it was paid, for which it is asked about
 * @returns null when they are over
 */
export const nextRecheck = (
  pace: Pace,
  { paidAt, days }: { paidAt: Date; days: number }
): Date | null => {
  const end = paidAt.getTime() + days * DAY
  if (pace.now.getTime() >= end) {
    return null
  }
  const isYoung = pace.now.getTime() - paidAt.getTime() < YOUNG
  return new Date(Math.min(after(pace, isYoung ? DAY : YOUNG).getTime(), end))
}

/** @returns when a row is tried again that others were working on */
export const nextAfterBusy = (pace: Pace): Date => after(pace, BUSY_PAUSE)
