import { MathBN } from "@medusajs/framework/utils"
import fc from "fast-check"
import { majorOfPart, minorOfPart, type Part } from "../parts"
import { roundedMinor } from "../../../medusa/rules/minor-units"
import { sumOfAmounts } from "../../../medusa/rules/sums"

type Moved = {
  medusa_id: string | null
  state: "succeeded" | "processing" | "failed"
  amount: string
}

const currencies = fc.constantFrom("JPY", "EUR", "KWD", "IDR")

/** Amounts with 0 to 7 decimals, none of them nothing. */
const amount = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.nat(7))
  .map(([digits, decimals]) => MathBN.convert(`${digits}e-${decimals}`).toFixed())

const partsOf = (amounts: readonly string[]): Part[] =>
  amounts.map((each, index) => ({ id: `part_${index}`, amount: each }))

const whole = (parts: readonly Part[]) => sumOfAmounts(parts.map((part) => part.amount))

/** Moves part after part, as Medusa asks for them; one that is refused is taken out of Medusa's rows. */
const moveAll = (all: readonly Part[], currency: string, total = whole(all)) => {
  const parts: Part[] = []
  const operations: Moved[] = []
  for (const part of all) {
    parts.push(part)
    try {
      const minor = minorOfPart(
        "refund",
        { id: part.id, parts, whole: total },
        { operations, currency }
      )
      operations.push({ medusa_id: part.id, state: "succeeded", amount: minor })
    } catch {
      parts.pop()
    }
  }
  return { parts, operations }
}

const moved = (operations: readonly Moved[]) =>
  operations
    .filter(({ state }) => state !== "failed")
    .reduce((sum, each) => sum + BigInt(each.amount), 0n)

describe("parts of a payment", () => {
  it.each([
    ["HKD", ["50.245", "50.255"], ["5025", "5025"]],
    ["EUR", ["23.7881", "23.7881", "23.7881", "5.95"], ["2379", "2379", "2378", "595"]],
    ["EUR", ["9.005", "9.005", "9.1978625"], ["901", "900", "920"]],
    ["JPY", ["1000.4", "1000.4", "1000.4"], ["1000", "1001", "1000"]],
    ["KWD", ["4.1152", "4.1152", "4.1152"], ["4115", "4115", "4116"]],
    ["JPY", ["1000", "0.4"], ["1000", "0"]],
  ])("of %s %j are asked for as %j", (currency, amounts, minor) => {
    expect(moveAll(partsOf(amounts), currency).operations.map((each) => each.amount)).toEqual(minor)
  })

  it("come at every moment to what Medusa says, rounded once", () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 8 }),
        currencies,
        (amounts, currency) => {
          const all = partsOf(amounts)
          fc.pre(roundedMinor(whole(all), currency) > 0n)
          for (let count = 1; count <= all.length; count += 1) {
            const { parts, operations } = moveAll(all.slice(0, count), currency, whole(all))
            expect(moved(operations)).toBe(roundedMinor(whole(parts), currency))
          }
        }
      )
    )
  })

  it("close at the payment's own minor amount, whatever was refused or failed before", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, fc.boolean()), { minLength: 1, maxLength: 8 }),
        currencies,
        (all, currency) => {
          const total = sumOfAmounts(all.map(([each]) => each))
          fc.pre(roundedMinor(total, currency) > 0n)
          const { parts, operations } = moveAll(partsOf(all.map(([each]) => each)), currency, total)
          const stands = (id: string | null) => !all[Number(id?.split("_")[1])]?.[1]
          const kept = parts.filter(({ id }) => stands(id))
          const left = operations.filter(({ medusa_id }) => stands(medusa_id))
          const rest = MathBN.sub(total, whole(kept))
          fc.pre(MathBN.gt(rest, 0))
          const last = { id: "last", amount: rest }
          const minor = minorOfPart(
            "refund",
            { id: "last", parts: [...kept, last], whole: total },
            { operations: left, currency }
          )
          expect(moved(left) + BigInt(minor)).toBe(roundedMinor(total, currency))
        }
      )
    )
  })

  it("count neither what failed, nor what Medusa has no row of, nor themselves", () => {
    const parts = partsOf(["1.004", "1.004"])
    const operations: Moved[] = [
      { medusa_id: "part_0", state: "failed", amount: "100" },
      { medusa_id: null, state: "succeeded", amount: "7" },
      { medusa_id: "gone", state: "succeeded", amount: "9" },
      { medusa_id: "part_1", state: "processing", amount: "50" },
    ]
    const part = { id: "part_1", parts, whole: "2.008" }
    expect(minorOfPart("refund", part, { operations, currency: "EUR" })).toBe("100")
  })

  it("count one that Medusa has written and that has not left yet as not moved", () => {
    const parts = partsOf(["50.245", "50.255"])
    const part = { id: "part_1", parts, whole: "100.5" }
    expect(minorOfPart("refund", part, { operations: [], currency: "HKD" })).toBe("5026")
  })

  it.each([
    [
      "refund",
      "0.004 EUR is less than the smallest amount that can be refunded. Nothing was refunded.",
    ],
    [
      "capture",
      "0.004 EUR is less than the smallest amount that can be captured. Nothing was captured.",
    ],
  ] as const)("that come to nothing are refused while money is left (%s)", (kind, message) => {
    const part = { id: "part_0", parts: partsOf(["0.004"]), whole: "10" }
    expect(() => minorOfPart(kind, part, { operations: [], currency: "EUR" })).toThrow(message)
  })
})

describe("what the gateway moved, in major units", () => {
  it("is the exact rest where it completes the whole, and what the gateway says elsewhere", () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 1, maxLength: 8 }),
        currencies,
        (amounts, currency) => {
          const all = partsOf(amounts)
          const total = whole(all)
          fc.pre(roundedMinor(total, currency) > 0n)
          const { parts, operations } = moveAll(all, currency)
          fc.pre(parts.length === all.length)
          let booked = MathBN.convert(0)
          for (const { amount: minor } of operations.filter((each) => each.amount !== "0")) {
            const major = majorOfPart(minor, { booked, whole: total, currency })
            expect(roundedMinor(MathBN.add(booked, major), currency)).toBe(
              roundedMinor(booked, currency) + BigInt(minor)
            )
            booked = MathBN.add(booked, major)
          }
          expect(booked.toFixed()).toBe(total.toFixed())
        }
      )
    )
  })

  it("is never more than the rest", () => {
    const asked = { booked: "50.255", whole: "100.5", currency: "HKD" }
    expect(majorOfPart("5026", asked)).toBe("50.245")
    expect(majorOfPart("5025", asked)).toBe("50.245")
    expect(majorOfPart("5023", asked)).toBe("50.23")
  })
})
