import { lastDays } from "../last-days"

const HOUR = 3_600_000

describe("a period begins at midnight where the admin is", () => {
  const now = new Date("2026-11-28T20:30:00Z")
  it.each([
    [1, "UTC", "2026-11-28T00:00:00.000Z"],
    [1, "Asia/Shanghai", "2026-11-28T16:00:00.000Z"],
    [1, "America/New_York", "2026-11-28T05:00:00.000Z"],
    [7, "UTC", "2026-11-22T00:00:00.000Z"],
    [30, "America/New_York", "2026-10-30T04:00:00.000Z"],
    [1, "Asia/Kathmandu", "2026-11-28T18:15:00.000Z"],
    [1, "Pacific/Kiritimati", "2026-11-28T10:00:00.000Z"],
  ])("%d days in %s", (count, zone, start) => {
    expect(lastDays(count, zone, now)[0].start.toISOString()).toBe(start)
  })
})

it("has every day once, oldest first, with its date there", () => {
  const days = lastDays(7, "Asia/Shanghai", new Date("2026-03-02T15:59:59.999Z"))
  expect(days.map(({ day }) => day)).toEqual([
    ...["2026-02-24", "2026-02-25", "2026-02-26", "2026-02-27", "2026-02-28"],
    ...["2026-03-01", "2026-03-02"],
  ])
  expect(days.at(-1)?.start.toISOString()).toBe("2026-03-01T16:00:00.000Z")
})

describe("on a day on which the clock changes", () => {
  it.each([
    ["Australia/Sydney", "2026-10-04", "2026-10-03T14:00:00.000Z", 23],
    ["Australia/Sydney", "2026-04-05", "2026-04-04T13:00:00.000Z", 25],
    ["Pacific/Auckland", "2026-09-27", "2026-09-26T12:00:00.000Z", 23],
    ["Pacific/Auckland", "2026-04-05", "2026-04-04T11:00:00.000Z", 25],
    ["Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00.000Z", 23],
    ["America/New_York", "2026-11-01", "2026-11-01T04:00:00.000Z", 25],
    // The clock goes from midnight to one o'clock: the day has no midnight.
    ["Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00.000Z", 23],
    // Midnight comes twice.
    ["America/Havana", "2026-11-01", "2026-11-01T04:00:00.000Z", 25],
    // The day before has the last hour twice.
    ["America/Santiago", "2026-04-05", "2026-04-05T04:00:00.000Z", 24],
  ])("of %s, %s begins at its first moment", (zone, day, start, hours) => {
    const [first, next] = lastDays(2, zone, new Date(Date.parse(start) + 36 * HOUR))
    expect(first).toEqual({ day, start: new Date(start) })
    expect(((next?.start.getTime() ?? 0) - Date.parse(start)) / HOUR).toBe(hours)
  })
})
