import fc from "fast-check"
import { FREE, NOT_YET, piecesByPayer, valueOf, type OrderVersion, type Payer } from "../payers"

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute))

type Lines = Record<string, readonly [pieces: number, cost: number]>

const version = (
  minute: number,
  lines: Lines,
  more: Partial<Pick<OrderVersion, "returned" | "credit">> = {}
): OrderVersion => ({
  ...{ since: at(minute), returned: 0n, credit: 0n, ...more },
  lines: new Map(
    Object.entries(lines).map(([line, [pieces, cost]]) => [
      line,
      { quantity: BigInt(pieces * 10_000), value: BigInt(cost) },
    ])
  ),
})

const payer = (id: string, minute: number): Payer => ({ id, since: at(minute) })
const first = payer("first", -1)
const second = payer("second", 25)

/** `line: pieces of whom for how much`. */
const told = (versions: OrderVersion[], payers: Payer[]): string[] =>
  piecesByPayer(versions, payers).pieces.map(
    (each) => `${each.line}: ${Number(each.quantity) / 10_000} ${each.payer} ${each.value}`
  )

describe("who paid for an order's goods", () => {
  const two = { tea: [2, 200] } as const

  it.each<[string, OrderVersion[], Payer[], string[]]>([
    ["who paid before there was an order", [version(0, two)], [first], ["tea: 2 first 200"]],
    ["no one yet", [version(0, two)], [], [`tea: 2 ${NOT_YET} 200`]],
    [
      "who paid first, of two that were begun for the same",
      [version(0, two)],
      [payer("late", 2), payer("early", 1)],
      ["tea: 2 early 200"],
    ],
    [
      "who pays after an edit, for what it added",
      [version(0, two), version(20, { ...two, cup: [1, 50] })],
      [second, first],
      ["tea: 2 first 200", "cup: 1 second 50"],
    ],
    [
      "the same for more pieces of a line",
      [version(0, two), version(20, { tea: [3, 300] })],
      [first, second],
      ["tea: 2 first 200", "tea: 1 second 100"],
    ],
    [
      "no one yet, for what an edit added that is not paid",
      [version(0, two), version(20, { ...two, cup: [1, 50] })],
      [first],
      ["tea: 2 first 200", `cup: 1 ${NOT_YET} 50`],
    ],
    [
      "a payment that was begun before an edit, for nothing that it added",
      [version(0, two), version(30, { ...two, cup: [1, 50] })],
      [first, second],
      ["tea: 2 first 200", `cup: 1 ${NOT_YET} 50`],
    ],
    [
      "who paid for what was removed, for what takes its place",
      [version(0, two), version(20, { tea: [1, 100], cup: [1, 100] })],
      [first, second],
      ["tea: 1 first 100", "cup: 1 first 100"],
    ],
    [
      "both, where that costs more",
      [version(0, two), version(20, { tea: [1, 100], cup: [1, 400] })],
      [first, second],
      ["tea: 1 first 100", "cup: 0.25 first 100", "cup: 0.75 second 300"],
    ],
    [
      "the same, where it was removed before and its money is still the shop's",
      [
        version(0, two),
        version(10, { tea: [1, 100] }),
        version(20, { tea: [1, 100], cup: [1, 400] }, { credit: 100n }),
      ],
      [first, second],
      ["tea: 1 first 100", "cup: 0.25 first 100", "cup: 0.75 second 300"],
    ],
    [
      "the next one, where its money went back",
      [
        version(0, two),
        version(10, { tea: [1, 100] }),
        version(20, { tea: [1, 100], cup: [1, 100] }),
      ],
      [first, second],
      ["tea: 1 first 100", "cup: 1 second 100"],
    ],
    [
      "no one yet, for what takes the place of what was not paid either",
      [
        version(0, two),
        version(10, { ...two, cup: [1, 50] }),
        version(12, { ...two, pot: [1, 50] }),
      ],
      [first],
      ["tea: 2 first 200", `pot: 1 ${NOT_YET} 50`],
    ],
    [
      "who paid last, for a gift",
      [version(0, two), version(20, { ...two, gift: [1, 0] })],
      [first],
      ["tea: 2 first 200", "gift: 1 first 0"],
    ],
    [
      "no one, for what replaces returned goods that cost as much",
      [version(0, two), version(20, { ...two, cup: [1, 100] }, { returned: 100n })],
      [first, second],
      ["tea: 2 first 200", `cup: 1 ${FREE} 100`],
    ],
    [
      "who pays the difference, for what is given for returned goods",
      [version(0, two), version(20, { ...two, cup: [3, 300] }, { returned: 100n })],
      [first, second],
      ["tea: 2 first 200", "cup: 3 second 300"],
    ],
    [
      "the newest first, where less is bought than before",
      [version(0, two), version(20, { tea: [3, 300] }), version(30, two)],
      [first, second],
      ["tea: 2 first 200"],
    ],
  ])("is %s", (_, versions, payers, pieces) => expect(told(versions, payers)).toEqual(pieces))

  it("is known with what the goods cost when they were paid", () => {
    const versions = [version(0, two), version(20, { tea: [1, 100] })]
    expect(piecesByPayer(versions, [first]).paid).toEqual(new Map([["first", 200n]]))
    expect(told(versions, [first])).toEqual(["tea: 1 first 100"])
  })

  it("accounts for each piece of the order once, whatever was changed and paid", () => {
    const lines = fc.dictionary(
      fc.constantFrom("tea", "cup", "pot"),
      fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 100_000 }))
    )
    const money = fc.bigInt({ min: 0n, max: 200_000n })
    const change = fc.record({ lines, returned: money, credit: money })
    const changes = fc.array(change, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(changes, fc.array(fc.nat({ max: 60 })), (given, paidAt) => {
        const versions = given.map(({ lines: had, ...more }, index) =>
          version(index * 10, had, more)
        )
        const payers = paidAt.map((minute, index) => payer(`p${index}`, minute))
        const { pieces, paid } = piecesByPayer(versions, payers)
        for (const [line, { quantity }] of versions.at(-1)?.lines ?? []) {
          const own = pieces.filter((each) => each.line === line)
          expect(own.reduce((sum, each) => sum + each.quantity, 0n)).toBe(quantity)
        }
        expect(pieces.every((each) => each.quantity > 0n && each.value >= 0n)).toBe(true)
        expect(valueOf(pieces)).toBeGreaterThanOrEqual(0n)
        expect(paid.size).toBe(payers.length)
      })
    )
  })
})
