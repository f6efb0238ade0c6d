import fc from "fast-check"
import { PAYMENT_TRANSITIONS } from "../../../modules/alipay/ledger/states"
import {
  holdsFirst,
  MEDUSA_STATUS,
  readStatus,
  SESSION_STATUS,
  STATUS_RULES,
  STATUS_TABLE,
  type PaymentFact,
} from "../status-table"

const FACTS: readonly PaymentFact[] = [
  "paid",
  "held",
  "pending",
  "processing",
  "failed",
  "canceled",
  "unknown",
]

describe("the status table", () => {
  it("has a row for every fact and no other", () => {
    expect(Object.keys(STATUS_TABLE).sort()).toEqual([...FACTS].sort())
    expect(Object.keys(MEDUSA_STATUS).sort()).toEqual([...FACTS].sort())
  })

  it("names only states the ledger has", () => {
    for (const { ledger } of Object.values(STATUS_TABLE)) {
      expect(ledger === undefined || ledger in PAYMENT_TRANSITIONS).toBe(true)
    }
    expect(Object.keys(SESSION_STATUS).sort()).toEqual(Object.keys(PAYMENT_TRANSITIONS).sort())
  })

  it("returns only statuses under which Medusa keeps the session usable", () => {
    for (const { provider } of Object.values(STATUS_TABLE)) {
      if ("returns" in provider) {
        expect(["captured", "authorized", "pending_authorization"]).toContain(provider.returns)
      }
    }
  })

  it("counts money as there for paid and held alone", () => {
    const there = FACTS.filter((fact) => STATUS_TABLE[fact].action !== undefined)
    expect(there).toEqual(["paid", "held"])
    for (const { provider, action } of Object.values(STATUS_TABLE)) {
      const returned = "returns" in provider ? provider.returns : undefined
      expect(returned === "pending_authorization" ? undefined : returned).toBe(action)
    }
  })

  it("never lets an unknown settle anything", () => {
    expect(STATUS_TABLE.unknown).toEqual({
      provider: { throws: "requires_more" },
      action: undefined,
      ledger: undefined,
      session: "processing",
      final: false,
    })
  })
})

describe("reading the gateway's status", () => {
  it.each([
    ["SUCCESS", false, "none", "paid"],
    ["SUCCESS", true, "none", "held"],
    ["SUCCESS", true, "part", "held"],
    ["SUCCESS", true, "all", "paid"],
    ["Success", false, "none", "paid"],
    ["PENDING", false, "none", "pending"],
    ["PROCESSING", true, "none", "processing"],
    ["FAIL", false, "none", "failed"],
    ["CANCELLED", true, "all", "canceled"],
  ] as const)("reads %s (card: %s, captured: %s) as %s", (status, card, captured, fact) => {
    expect(readStatus({ status, card, captured })).toBe(fact)
  })

  it("reads a missing status as unknown", () => {
    expect(readStatus({ status: undefined, card: false, captured: "none" })).toBe("unknown")
  })

  it("reads any status it does not know as unknown, never as paid", () => {
    const known = new Set(STATUS_RULES.map(({ status }) => status))
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (status, card) => {
        fc.pre(!known.has(status.toUpperCase()))
        expect(readStatus({ status, card, captured: "all" })).toBe("unknown")
      })
    )
  })
})

it("holds first only where the gateway captures", () => {
  expect(["CARD", "APPLEPAY", "GOOGLEPAY"].every(holdsFirst)).toBe(true)
  expect(holdsFirst("ALIPAY_CN")).toBe(false)
})
