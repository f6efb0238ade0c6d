import fc from "fast-check"
import { anOperationRow } from "../../../payments/rules/__tests__/an-operation-row"
import { madeUpFor } from "../made-up-for"

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour))

const failed = (id: string, amount: number, hour = 1) =>
  anOperationRow({ id, amount: String(amount), state: "failed", created_at: at(hour) })
const made = (id: string, amount: number, hour = 10) =>
  anOperationRow({ id, amount: String(amount), state: "succeeded", created_at: at(hour) })
const open = (subject: string, hour = 2) =>
  ({ subject, state: "open", resolution: null, created_at: at(hour) }) as const
const gone = (subject: string, hour = 2) =>
  ({ subject, state: "closed", resolution: "gone", created_at: at(hour) }) as const
const settled = (subject: string, hour = 2) =>
  ({ subject, state: "closed", resolution: "marked_settled", created_at: at(hour) }) as const

type Given = Parameters<typeof madeUpFor>

it.each<[string, Given[0], Given[1], string[]]>([
  ["one refund makes up for one", [open("a")], [failed("a", 20), made("x", 20)], ["a"]],
  [
    "one refund of two of its size makes up for the oldest",
    [open("b", 3), open("a")],
    [failed("a", 20), failed("b", 20), made("x", 20)],
    ["a"],
  ],
  [
    "one of another size makes up for none",
    [open("a"), open("b")],
    [failed("a", 30), failed("b", 20), made("x", 25)],
    [],
  ],
  ["a larger one may be of something else", [open("a")], [failed("a", 20), made("x", 25)], []],
  [
    "one of the sum makes up for all",
    [open("a"), open("b", 3)],
    [failed("a", 30), failed("b", 20), made("x", 50)],
    ["a", "b"],
  ],
  [
    "one that was made before the last failed is no sum",
    [open("a"), open("b", 11)],
    [failed("a", 30), failed("b", 20), made("x", 50)],
    [],
  ],
  ["one that was made before it failed", [open("a", 11)], [failed("a", 20), made("x", 20)], []],
  [
    "one that made up for a closed item is used up",
    [gone("a"), open("b", 3)],
    [failed("a", 20), failed("b", 20), made("x", 20)],
    [],
  ],
  [
    "one that a person settled uses up none",
    [settled("a"), open("b", 3)],
    [failed("a", 20), failed("b", 20), made("x", 20)],
    ["b"],
  ],
  [
    "one that failed too makes up for none",
    [open("a")],
    [failed("a", 20), failed("x", 20, 10)],
    [],
  ],
  ["one that was made after all needs none", [open("a")], [made("a", 20, 1)], ["a"]],
  ["an item about no operation stays", [open("pay_1")], [made("x", 20)], []],
])("%s", (_, failures, operations, subjects) => {
  expect([...madeUpFor(failures, operations)].sort()).toEqual(subjects)
})

it("never counts as made up more than was made", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 })
  fc.assert(
    fc.property(amounts, amounts, (lost, again) => {
      const failures = lost.map((amount, index) => failed(`f${index}`, amount))
      const later = again.map((amount, index) => made(`m${index}`, amount))
      const subjects = madeUpFor(
        failures.map(({ id }) => open(id)),
        [...failures, ...later]
      )
      const madeUp = failures.filter(({ id }) => subjects.has(id))
      const sum = (rows: readonly { amount: string }[]) =>
        rows.reduce((total, { amount }) => total + Number(amount), 0)
      expect(sum(madeUp)).toBeLessThanOrEqual(sum(later))
    })
  )
})
