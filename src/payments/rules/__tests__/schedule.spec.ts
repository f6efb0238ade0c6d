import fc from "fast-check"
import {
  isCheckDue,
  nextCounterCheck,
  nextNotificationAttempt,
  nextOperationCheck,
  nextPaymentCheck,
} from "../schedule"

const now = new Date("2026-01-01T00:00:00Z")
const minutes = (date: Date | null) =>
  date === null ? null : (date.getTime() - now.getTime()) / 60_000

describe("the schedule", () => {
  it("says when a check is due", () => {
    const at = (next_check_at: Date | null) => isCheckDue({ next_check_at }, now)
    expect([at(null), at(now), at(new Date(now.getTime() + 1))]).toEqual([false, true, false])
  })

  it("asks about a refund as Alipay's documentation recommends", () => {
    const pauses = [0, 1, 2, 3, 4, 50].map((done) =>
      minutes(nextOperationCheck({ now, done, jitter: 0 }))
    )
    expect(pauses).toEqual([2, 10, 10, 60, 360, 360])
  })

  it("never asks earlier than written, and at most a fifth later", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (done, jitter) => {
        for (const next of [nextOperationCheck, nextPaymentCheck]) {
          const plain = minutes(next({ now, done, jitter: 0 })) ?? 0
          const spread = minutes(next({ now, done, jitter })) ?? 0
          expect(spread).toBeGreaterThanOrEqual(plain)
          expect(spread).toBeLessThanOrEqual(plain * 1.2 + 0.001)
        }
      })
    )
  })

  it("spreads rows that were written in one moment", () => {
    const times = [0, 0.25, 0.5, 0.75].map((jitter) =>
      nextPaymentCheck({ now, done: 3, jitter }).getTime()
    )
    expect(new Set(times).size).toBe(4)
  })

  it("asks about a payment at a counter every three seconds, and when its time is up", () => {
    const closes = (ms: number) => new Date(now.getTime() + ms)
    const next = (done: number, end: Date | null) =>
      nextCounterCheck({ now, done, jitter: 0 }, now, end).getTime() - now.getTime()
    expect([next(0, closes(60_000)), next(19, closes(3_000)), next(19, closes(500))]).toEqual([
      3_000, 3_000, 500,
    ])
    // Afterwards as any other, counted from then.
    expect([next(20, closes(0)), next(21, closes(-1)), next(0, null)]).toEqual([
      30_000, 60_000, 30_000,
    ])
  })

  it("looks at a payment just after its page closes", () => {
    const expiresAt = new Date(now.getTime() + 14 * 60_000)
    expect(minutes(nextPaymentCheck({ now, done: 7, jitter: 0 }, expiresAt))).toBe(15)
    expect(minutes(nextPaymentCheck({ now, done: 0, jitter: 0 }, expiresAt))).toBe(0.5)
    const past = new Date(now.getTime() - 60 * 60_000)
    expect(minutes(nextPaymentCheck({ now, done: 7, jitter: 0 }, past))).toBe(360)
  })

  it("gives a notification up after its last attempt", () => {
    const pauses = Array.from({ length: 11 }, (_, done) =>
      minutes(nextNotificationAttempt({ now, done, jitter: 0 }))
    )
    expect(pauses.filter((pause) => pause !== null)).toHaveLength(9)
    expect(pauses.slice(9)).toEqual([null, null])
  })
})
