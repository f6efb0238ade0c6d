import { HOUR, MINUTE } from "../time/moment"

/** Waiting time before each delivery of a notification, the first included: eight deliveries within a day. */
export const DELIVERY_GAPS: readonly number[] = [
  0,
  2 * MINUTE,
  10 * MINUTE,
  10 * MINUTE,
  HOUR,
  2 * HOUR,
  6 * HOUR,
  15 * HOUR,
]
