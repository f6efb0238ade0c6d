import fc from "fast-check"
import type {
  DeclarationRow,
  DeclarationState,
} from "../../../modules/alipay/customs/declaration-row"
import { amountOfShare, declaredOf, leftToDeclare } from "../amounts"
import { decidedSinceDeclared, refundedSinceDeclared } from "../refunded"
import { stillPaid } from "../still-paid"

type Row = Pick<DeclarationRow, "state" | "amount" | "sub_order_id" | "replaced_by_id">

const row = (amount: string, state: DeclarationState = "recorded", part = "other"): Row => ({
  ...{ amount, state, sub_order_id: part },
  replaced_by_id: null,
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

describe("the amount of a shipment", () => {
  it("is rounded down, and the last one takes the rest", () => {
    const third = { partId: "p", part: 1n, whole: 3n, isLast: false }
    expect(amountOfShare("10000", [], third)).toBe(3333n)
    const two = [row("3333"), row("3333")]
    expect(amountOfShare("10000", two, { ...third, isLast: true })).toBe(3334n)
  })

  it("is never more than is left, and all of it where the goods cost nothing", () => {
    const all = { partId: "p", part: 3n, whole: 3n, isLast: false }
    expect(amountOfShare("10000", [row("9000")], all)).toBe(1000n)
    expect(amountOfShare("10000", [row("9000")], { ...all, part: 0n, whole: 0n })).toBe(1000n)
  })

  it("leaves what another refused part needs, until that is declared again", () => {
    const last = { partId: "b", part: 1n, whole: 2n, isLast: true }
    const refused = row("5000", "refused", "a")
    expect(amountOfShare("10000", [refused], last)).toBe(5000n)
    expect(amountOfShare("10000", [refused], { ...last, partId: "a" })).toBe(10000n)
    const again = [{ ...refused, replaced_by_id: "aldec_a2" }, row("4000", "recorded", "a")]
    expect(amountOfShare("10000", again, last)).toBe(6000n)
    expect(amountOfShare("10000", [row("20000", "failed", "a")], last)).toBe(0n)
  })

  it("comes to the whole payment over all shipments, in any division", () => {
    const parts = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, fc.bigInt({ min: 1n, max: 10n ** 12n }), (values, paid) => {
        const whole = values.reduce((sum, value) => sum + value, 0n)
        const declared: Row[] = []
        for (const [at, part] of values.entries()) {
          const share = { partId: `p${at}`, part, whole, isLast: at === values.length - 1 }
          const amount = amountOfShare(paid.toString(), declared, share)
          expect(amount).toBeGreaterThanOrEqual(0n)
          declared.push(row(amount.toString()))
        }
        expect(declaredOf(declared)).toBe(paid)
      })
    )
  })
})

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
