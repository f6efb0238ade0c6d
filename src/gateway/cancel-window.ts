const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
/** The gateway counts days in UTC+8, which knows no summer time. */
const GATEWAY_OFFSET_MS = 8 * HOUR_MS
const AFTER_MIDNIGHT_MS = 15 * 60_000

/**
 * Until when an ordinary payment can be cancelled: 00:15 UTC+8 of the day after it was created
 * (docs.antom.com, cancel). Afterwards it is refunded instead. For wallets with another rule see `WALLETS`.
 */
export const cancelDeadline = (createdAt: Date): Date => {
  const day = Math.floor((createdAt.getTime() + GATEWAY_OFFSET_MS) / DAY_MS)
  return new Date((day + 1) * DAY_MS - GATEWAY_OFFSET_MS + AFTER_MIDNIGHT_MS)
}
