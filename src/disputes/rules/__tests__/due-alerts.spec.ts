import { alertOf, alertsPassed, nextAlertAt } from "../due-alerts"

const HOUR = 3_600_000
const due = new Date("2026-01-09T12:00:00Z")
const before = (hours: number) => new Date(due.getTime() - hours * HOUR)
const open = {
  ...({ kind: "chargeback", state: "open", verdict: null } as const),
  ...{ due_at: due, is_due_soon: false },
}

it.each([
  [100, 0],
  [72, 1],
  [25, 1],
  [24, 2],
  [7, 2],
  [6, 3],
  [-1, 3],
])("%d hours before the due time %d alerts have passed", (hours, passed) => {
  expect(alertsPassed(open, before(hours))).toBe(passed)
})

it("the gateway's own warning counts as the one of a day before", () => {
  expect(alertsPassed({ ...open, is_due_soon: true }, before(100))).toBe(2)
  expect(alertOf(2)).toBe("1_day")
})

it.each([
  [0, before(72)],
  [1, before(24)],
  [2, before(6)],
  [3, null],
])("after %d alerts the next is at its time", (alerted, at) => {
  expect(nextAlertAt(open, alerted)).toEqual(at)
})

it("nothing is due for what waits for no answer, or has no time", () => {
  expect(nextAlertAt({ ...open, state: "defended" }, 0)).toBeNull()
  expect(nextAlertAt({ ...open, due_at: null }, 0)).toBeNull()
  expect(alertsPassed({ ...open, due_at: null }, due)).toBe(0)
})

it("papers that a regulator refused are due once more", () => {
  const refused = {
    ...open,
    kind: "compliance",
    state: "defended",
    verdict: "VALIDATE_FAIL",
  } as const
  expect(nextAlertAt(refused, 1)).toEqual(before(24))
  expect(nextAlertAt({ ...refused, verdict: null }, 1)).toBeNull()
  expect(nextAlertAt({ ...refused, state: "won" }, 1)).toBeNull()
})
