import { AGREEMENT_TRANSITIONS, CHARGEABLE_STATES } from "../agreements/states"
import {
  OPERATION_TRANSITIONS,
  PAYMENT_TRANSITIONS,
  statesBefore,
  UNSETTLED_OPERATION_STATES,
} from "../ledger/states"

type Table = Readonly<Record<string, readonly string[]>>

/** Each with the state that everything else is reached from. */
const TABLES: readonly (readonly [string, Table, string])[] = [
  ["payment", PAYMENT_TRANSITIONS, "ready"],
  ["operation", OPERATION_TRANSITIONS, "created"],
]

const reachable = (table: Table, from: string): Set<string> => {
  const seen = new Set<string>()
  const walk = (state: string) => {
    for (const next of table[state] ?? []) {
      if (!seen.has(next)) {
        seen.add(next)
        walk(next)
      }
    }
  }
  walk(from)
  return seen
}

describe.each(TABLES)("the %s transitions", (_, table, first) => {
  const states = Object.keys(table)

  it("name only states that exist", () => {
    expect(
      Object.values(table)
        .flat()
        .filter((state) => !states.includes(state))
    ).toEqual([])
  })

  it("reach every state from the first", () => {
    expect([...reachable(table, first), first].sort()).toEqual([...states].sort())
  })

  it("never lead back", () => {
    expect(states.filter((state) => reachable(table, state).has(state))).toEqual([])
  })

  it("leave no open state without a way to an end", () => {
    const ends = states.filter((state) => table[state]?.length === 0)
    for (const state of states.filter((each) => !ends.includes(each))) {
      expect(ends.some((end) => reachable(table, state).has(end))).toBe(true)
    }
  })

  it("are read backwards by statesBefore", () => {
    for (const to of states) {
      const before = statesBefore(table, to)
      for (const from of states) {
        expect(before.includes(from)).toBe(table[from]?.includes(to))
      }
    }
  })
})

it("lets a paid or failed payment never be failed, paid or open again", () => {
  expect(PAYMENT_TRANSITIONS.paid).toEqual(["canceled"])
  expect(PAYMENT_TRANSITIONS.failed).toEqual([])
  expect(PAYMENT_TRANSITIONS.canceled).toEqual([])
})

it("calls unsettled exactly the states from which an operation can still settle", () => {
  expect([...UNSETTLED_OPERATION_STATES].sort()).toEqual(
    Object.entries(OPERATION_TRANSITIONS)
      .filter(([, next]) => next.length > 0)
      .map(([state]) => state)
      .sort()
  )
})

describe("the agreement transitions", () => {
  const states = Object.keys(AGREEMENT_TRANSITIONS)

  it("reach every state from the first, and an end from every state", () => {
    expect([...reachable(AGREEMENT_TRANSITIONS, "pending"), "pending"].sort()).toEqual(
      [...states].sort()
    )
    for (const state of states.filter((each) => !["revoked", "failed"].includes(each))) {
      expect(reachable(AGREEMENT_TRANSITIONS, state)).toContain("revoked")
    }
  })

  it("never make chargeable again what has ended", () => {
    for (const ended of ["expired", "revoked", "failed"]) {
      for (const chargeable of CHARGEABLE_STATES) {
        expect(reachable(AGREEMENT_TRANSITIONS, ended)).not.toContain(chargeable)
      }
    }
  })
})
