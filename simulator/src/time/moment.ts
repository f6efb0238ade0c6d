export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

const CHINA_OFFSET = 8 * HOUR

/** Epoch milliseconds as `2026-09-01T10:00:01+08:00`, the form the gateway writes. */
export function iso(at: number): string {
  return `${new Date(at + CHINA_OFFSET).toISOString().slice(0, 19)}+08:00`
}

/** The same with milliseconds, `2026-09-01T10:00:01.250+08:00`, as some messages have it. */
export function isoWithMs(at: number): string {
  return `${new Date(at + CHINA_OFFSET).toISOString().slice(0, 23)}+08:00`
}

/** The day in UTC+8 as `20260901`; the leading part of the gateway's ids. */
export function dayStamp(at: number): string {
  return new Date(at + CHINA_OFFSET).toISOString().slice(0, 10).replaceAll("-", "")
}

/** The last moment at which a payment created at `createdAt` can be cancelled: 00:15 UTC+8 of the next day. */
export function cancelDeadline(createdAt: number): number {
  const startOfDay = Math.floor((createdAt + CHINA_OFFSET) / DAY) * DAY - CHINA_OFFSET
  return startOfDay + DAY + 15 * MINUTE
}
