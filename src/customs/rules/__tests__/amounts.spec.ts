import fc from "fast-check"
import type {
  DeclarationRow,
  DeclarationState,
} from "../../../modules/alipay/customs/declaration-row"
import { amountOfShipment, declaredOf, leftToDeclare, type PaidGoods } from "../amounts"
import { decidedSinceDeclared, refundedSinceDeclared } from "../refunded"
import { stillPaid } from "../still-paid"

type Row = Pick<
  DeclarationRow,
  "state" | "amount" | "sub_order_id" | "fulfillment_id" | "replaced_by_id"
>

const row = (amount: string, state: DeclarationState = "recorded", part = "other"): Row => ({
  ...{ amount, state, sub_order_id: part },
  ...{ fulfillment_id: null, replaced_by_id: null },
})

describe("what is declared of a payment", () => {
  it("is what stands, also while it is not known whether it was taken", () => {
    const rows = [
      row("100", "created"),
      row("20", "unknown"),
      row("3", "in_process"),
      row("4000", "refused"),
      row("50000", "failed"),
      row("600000", "unclear"),
    ]
    expect(declaredOf(rows)).toBe(600_123n)
    expect(leftToDeclare("600200", rows)).toBe(77n)
    expect(leftToDeclare("5", rows)).toBe(0n)
  })
})

type Values = Record<string, bigint>

/** A payment's goods in shipments, of which some are declared. @param left what is not shipped yet */
const goodsOf = (values: Values, declared: readonly string[] = [], left = 0n): PaidGoods => ({
  whole: Object.values(values).reduce((sum, value) => sum + value, left),
  isAllShipped: left === 0n,
  shipments: Object.entries(values).map(([id, value]) => ({
    ...{ shipmentId: id, partId: `paper-${id}`, value },
    ...{ hasGoods: true, isDeclared: declared.includes(id) },
  })),
})

const shipped = (id: string, amount: string, state: DeclarationState = "recorded"): Row => ({
  ...row(amount, state, `paper-${id}`),
  fulfillment_id: id,
})

const amountOf = (id: string, paid: string, rows: Row[], goods: PaidGoods): bigint =>
  amountOfShipment(paid, rows, { goods, shipmentId: id })

describe("the amount of a shipment", () => {
  const thirds = { a: 1n, b: 1n, c: 1n }

  it("is rounded down, and the one that completes the declared goods takes the rest", () => {
    expect(amountOf("a", "10000", [], goodsOf({ a: 1n }, [], 2n))).toBe(3333n)
    const two = [shipped("a", "3333"), shipped("b", "3333")]
    expect(amountOf("c", "10000", two, goodsOf(thirds, ["a", "b"]))).toBe(3334n)
  })

  it("is a share also of the last one that is shipped, while another one is not declared", () => {
    expect(amountOf("c", "10000", [], goodsOf(thirds))).toBe(3333n)
    expect(amountOf("c", "10000", [shipped("a", "3333")], goodsOf(thirds, ["a"]))).toBe(3333n)
    const two = [shipped("a", "3333"), shipped("c", "3333")]
    expect(amountOf("b", "10000", two, goodsOf(thirds, ["a", "c"]))).toBe(3334n)
  })

  it("is never more than is left, and all of it where the goods cost nothing", () => {
    expect(amountOf("a", "10000", [row("9000")], goodsOf({ a: 3n }))).toBe(1000n)
    expect(amountOf("a", "10000", [row("9000")], goodsOf({ a: 0n }))).toBe(1000n)
    expect(amountOf("a", "10000", [row("20000")], goodsOf({ a: 1n }, [], 1n))).toBe(0n)
  })

  it("is divided fairly where less is left than the shipments need together", () => {
    const goods = goodsOf({ a: 3n, b: 1n, c: 2n }, ["c"])
    const declared = [shipped("c", "6000")]
    expect(amountOf("a", "10000", declared, goods)).toBe(3000n)
    expect(amountOf("b", "10000", declared, goods)).toBe(1000n)
  })

  it("is nothing where none of its goods were paid for with the payment", () => {
    const goods = goodsOf({ a: 1n, b: 0n })
    const none = goods.shipments.map((each) => ({ ...each, hasGoods: each.shipmentId === "a" }))
    expect(amountOf("b", "10000", [], { ...goods, shipments: none })).toBe(0n)
    expect(amountOf("gone", "10000", [], goods)).toBe(0n)
    expect(amountOf("a", "10000", [], { ...goods, shipments: none })).toBe(10_000n)
  })

  it("leaves what another refused part needs, until that is declared again", () => {
    const two = goodsOf({ a: 1n, b: 1n })
    const refused = shipped("a", "4000", "refused")
    expect(amountOf("b", "10000", [refused], two)).toBe(5000n)
    expect(amountOf("b", "10000", [{ ...refused, amount: "8000" }], two)).toBe(2000n)
    expect(amountOf("b", "10000", [row("8000", "refused", "by hand")], two)).toBe(1000n)
    expect(amountOf("a", "10000", [refused], goodsOf({ a: 1n, b: 1n }, ["b"]))).toBe(10_000n)
    const again = [{ ...refused, replaced_by_id: "aldec_a2" }, shipped("a", "4000")]
    expect(amountOf("b", "10000", again, goodsOf({ a: 1n, b: 1n }, ["a"]))).toBe(6000n)
    expect(amountOf("b", "10000", [shipped("a", "20000", "failed")], two)).toBe(0n)
  })

  it("leaves nothing to a refused part whose shipment is canceled, or is declared after all", () => {
    const refused = shipped("canceled", "5000", "refused")
    const goods = goodsOf({ a: 1n, b: 1n }, ["a"])
    expect(amountOf("b", "10000", [refused, shipped("a", "5000")], goods)).toBe(5000n)
    const declared = [
      shipped("a", "5000", "failed"),
      { ...shipped("a", "5000"), sub_order_id: "x" },
    ]
    expect(amountOf("b", "10000", declared, goods)).toBe(5000n)
  })

  it("comes to the whole payment over all shipments, in any division and order", () => {
    const parts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        parts,
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.nat(),
        (values, paid, seed) => {
          const all = Object.fromEntries(values.map((value, at) => [`p${at}`, value]))
          const order = Object.keys(all).sort((a, b) => hash(a, seed) - hash(b, seed))
          const declared: Row[] = []
          for (const [at, id] of order.entries()) {
            const amount = amountOf(id, paid.toString(), declared, goodsOf(all, order.slice(0, at)))
            expect(amount).toBeGreaterThanOrEqual(0n)
            declared.push(shipped(id, amount.toString()))
          }
          expect(declaredOf(declared)).toBe(paid)
        }
      )
    )
  })
})

const hash = (text: string, seed: number): number =>
  [...text].reduce(
    (sum, each) => (sum * 31 + each.charCodeAt(0) * (seed + 7)) % 1_000_003,
    seed % 97
  )

describe("what went back since a payment was declared", () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour))
  const refund = (hour: number, state: "succeeded" | "failed" | "processing") => ({
    ...{ kind: "refund" as const, state, amount: "500" },
    created_at: at(hour),
  })

  it.each([
    ["nothing, while nothing stands", [{ state: "refused" as const, created_at: at(1) }], 0n],
    ["what came later, done or not", [{ state: "recorded" as const, created_at: at(3) }], 1000n],
    [
      "all of it, once it was declared before",
      [{ state: "unknown" as const, created_at: at(1) }],
      1500n,
    ],
  ])("is %s", (_, declared, sum) => {
    const refunds = [refund(2, "succeeded"), refund(4, "succeeded"), refund(5, "processing")]
    expect(refundedSinceDeclared(declared, [...refunds, refund(6, "failed")])).toBe(sum)
  })

  it("counts disputes by when they were decided", () => {
    const none = { judged_at: null, accepted_at: null }
    const disputes = [
      { ...none, judged_at: at(2) },
      { ...none, accepted_at: at(4) },
      { ...none, judged_at: at(5) },
      none,
    ]
    const declared = [{ state: "recorded" as const, created_at: at(3) }]
    expect(decidedSinceDeclared(declared, disputes)).toEqual([disputes[1], disputes[2]])
    expect(decidedSinceDeclared([], disputes)).toEqual([])
  })
})

describe("what customs are to be told of", () => {
  const payment = {
    ...{ amount: "20000", paid_amount: null, paid_currency: null, currency_code: "USD" },
  }
  const money = { amount: "5000", currency_code: "USD" }
  const refund = { ...money, kind: "refund" as const, state: "succeeded" as const }
  const lost = {
    ...{ ...money, kind: "chargeback" as const, state: "lost" as const },
    ...{ judged_amount: null, judged_currency: null },
  }

  it("is as much of the amount for customs as of the payment is still the shop's", () => {
    const nothing = { disputes: [], operations: [] }
    expect(stillPaid("140001", payment, nothing)).toBe(140_001n)
    expect(stillPaid("140001", payment, { ...nothing, operations: [refund] })).toBe(105_000n)
    expect(stillPaid("140001", payment, { disputes: [lost], operations: [refund] })).toBe(70_000n)
    const whole = { ...refund, amount: "20000" }
    expect(stillPaid("140001", payment, { ...nothing, operations: [whole] })).toBe(0n)
  })
})
