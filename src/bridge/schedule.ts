const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

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

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms)

const repeatingLast = (pauses: readonly number[], done: number): number =>
  pauses[Math.min(done, pauses.length - 1)] ?? HOUR

export const nextPaymentCheck = (now: Date, done: number): Date =>
  after(now, repeatingLast(PAYMENT_PAUSES, done))

export const nextOperationCheck = (now: Date, done: number): Date =>
  after(now, repeatingLast(OPERATION_PAUSES, done))

/** @returns the time of the next attempt, or null when there is none left */
export const nextNotificationAttempt = (now: Date, done: number): Date | null => {
  const pause = NOTIFICATION_PAUSES[done]
  return pause === undefined ? null : after(now, pause)
}
