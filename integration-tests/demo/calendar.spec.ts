import { afterCharge, isUntouched, monthsAfter } from "../../demo/store/src/renewal/calendar"

const NOW = new Date("2026-06-15T08:00:00Z")
const BEGAN = new Date("2026-01-31T08:00:00Z")
const due = (attempt = 0) => ({ began_at: BEGAN, renewals: 2, attempt, next_charge_at: NOW })
const inDays = (days: number) => new Date(NOW.getTime() + days * 24 * 3_600_000)
const declined = (retry = true, retry_at: string | null = null) => ({
  outcome: "declined" as const,
  reason: "insufficient_funds",
  retry,
  retry_at,
})

describe("a month later", () => {
  it.each([
    ["2026-06-15T08:00:00Z", "2026-07-15T08:00:00.000Z"],
    ["2026-12-31T08:00:00Z", "2027-01-31T08:00:00.000Z"],
    ["2026-01-31T08:00:00Z", "2026-02-28T08:00:00.000Z"],
    ["2028-01-30T08:00:00Z", "2028-02-29T08:00:00.000Z"],
  ])("than %s is %s", (day, next) => {
    expect(monthsAfter(new Date(day), 1).toISOString()).toBe(next)
  })
})

describe("a renewal", () => {
  it.each(["paid", "not_owed"] as const)(
    "that is %s leads to the next, counted from the day it all began",
    (outcome) => {
      expect(afterCharge(due(2), { outcome }, inDays(4))).toEqual({
        state: "active",
        renewals: 3,
        attempt: 0,
        next_charge_at: new Date("2026-05-31T08:00:00Z"),
        renewal_order_id: null,
        reason: null,
      })
    }
  )

  it.each([
    [0, 1],
    [1, 3],
    [2, 7],
  ])("declined for the time %i is tried again after %i days", (attempt, days) => {
    expect(afterCharge(due(attempt), declined(), NOW)).toMatchObject({
      state: "past_due",
      attempt: attempt + 1,
      next_charge_at: inDays(days),
    })
  })

  it("declined for the last time, or for good, is the end", () => {
    const end = { state: "ended", reason: "insufficient_funds" }
    expect(afterCharge(due(3), declined(), NOW)).toEqual(end)
    expect(afterCharge(due(0), declined(false), NOW)).toEqual(end)
  })

  it("is never tried before the gateway's own time", () => {
    const next = afterCharge(due(0), declined(true, inDays(5).toISOString()), NOW)
    expect(next.next_charge_at).toEqual(inDays(5))
  })

  it("whose order the shop canceled is the end", () => {
    const end = { state: "ended", reason: "order_canceled" }
    expect(afterCharge(due(), { outcome: "order_canceled" }, NOW)).toEqual(end)
  })

  it("from a wallet that is not linked any more is the end", () => {
    expect(afterCharge(due(), { outcome: "agreement_dead" }, NOW)).toMatchObject({
      state: "ended",
      reason: "wallet_not_linked",
    })
  })

  it("whose outcome is not known keeps its try, so that its key asks about the same charge", () => {
    const next = afterCharge(due(1), { outcome: "unknown" }, NOW)
    expect(Object.keys(next)).toEqual(["next_charge_at"])
  })
})

describe("the order of a subscription that has ended", () => {
  const order = { status: "pending", total: 108, summary: { pending_difference: 108 } }
  const canceled = { canceled_at: "2026-06-15T08:00:00Z" }
  const standing = { canceled_at: null }

  it.each([
    ["owes all of it", {}, true],
    [
      "has a payment and a parcel that were canceled",
      { payment_collections: [{ payments: [canceled] }], fulfillments: [canceled] },
      true,
    ],
    ["is paid in part", { summary: { pending_difference: 68 } }, false],
    ["has money held for it", { payment_collections: [{ payments: [canceled, standing] }] }, false],
    ["was sent", { fulfillments: [standing] }, false],
    ["is canceled already", { status: "canceled" }, false],
  ])("that %s may be taken back: %#", (_, changes, may) => {
    expect(isUntouched({ ...order, ...changes })).toBe(may)
  })
})
