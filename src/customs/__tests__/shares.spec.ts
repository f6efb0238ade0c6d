import { amountOfPart, paperIdOf, shareOfPayment } from "../shares"

type Goods = Parameters<typeof shareOfPayment>[0]
type Row = Parameters<typeof shareOfPayment>[1][number]

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 0, minute))
const tea = (pieces: number) =>
  new Map([["tea", { quantity: BigInt(pieces) * 10_000n, value: BigInt(pieces) * 100n }]])
const version = (minute: number, pieces: number) => ({
  ...{ since: at(minute), lines: tea(pieces), returned: 0n, credit: 0n },
})
const shipment = (id: string, pieces: number) => ({
  ...{ id, createdAt: "2026-01-01T00:00:00Z", paperId: undefined },
  quantities: new Map([["tea", BigInt(pieces) * 10_000n]]),
})
const payer = (id: string, minute: number, amount: bigint, hasMoney = true) => ({
  ...{ id, since: at(minute), amount, hasMoney },
})
const row = (payment: string, shipmentId: string, amount: string): Row => ({
  ...{ alipay_payment_id: payment, fulfillment_id: shipmentId, sub_order_id: shipmentId },
  ...{ amount, state: "recorded", replaced_by_id: null },
})

/** Two packets are bought; two more are added and paid for later. Shipping cost 40. */
const order: Goods = {
  versions: [version(0, 2), version(20, 4)],
  payers: [payer("first", -1, 240n), payer("second", 25, 200n)],
  shipments: [shipment("a", 1), shipment("b", 2), shipment("c", 1)],
}

const amountFor = (payment: string, id: string, rows: Row[], of: Goods = order, left?: string) =>
  amountOfPart(
    shareOfPayment(of, rows, payment),
    { id },
    {
      ...{ customsAmount: payment === "first" ? "24000" : "20000" },
      stillPaid: left ?? (payment === "first" ? "24000" : "20000"),
      own: rows.filter((each) => each.alipay_payment_id === payment),
    }
  )

describe("what of a payment goes with a shipment", () => {
  it("is its part of what was paid for with it, shipping costs and all", () => {
    expect(amountFor("first", "a", [])).toBe("12000")
    expect(amountFor("second", "a", [])).toBe("0")
    const both = [row("first", "b", "12000")]
    expect(amountFor("second", "c", both)).toBe("10000")
    expect(amountFor("second", "c", [row("second", "b", "9000")])).toBe("11000")
  })

  it("is that of the payment which a shipment is declared for, whatever was shipped before", () => {
    const rows = [row("second", "a", "10000")]
    expect(amountFor("first", "b", rows)).toBe("24000")
    expect(amountFor("second", "c", rows)).toBe("10000")
  })

  it("leaves its share to a shipment that bears the id of a declared one", () => {
    const [a, b] = [shipment("a", 1), { ...shipment("b", 1), paperId: "a" }]
    const three = { ...order, versions: [version(0, 3)], shipments: [a, b, shipment("c", 1)] }
    expect(amountFor("first", "c", [row("first", "a", "8000")], three)).toBe("8000")
  })

  it("leaves out what was removed since, and not a second time when its money goes back", () => {
    const less = {
      ...order,
      versions: [version(0, 2), version(20, 1)],
      payers: [payer("first", -1, 240n)],
    }
    const one = { ...less, shipments: [shipment("a", 1)] }
    expect(amountFor("first", "a", [], one)).toBe("14000")
    expect(amountFor("first", "a", [], one, "14000")).toBe("14000")
    expect(amountFor("first", "a", [], one, "9000")).toBe("9000")
  })

  it("is of the payment that took the place of one that was paid back", () => {
    const again = {
      ...order,
      versions: [version(0, 2)],
      payers: [payer("first", -1, 240n, false), payer("second", 25, 200n)],
    }
    expect(amountFor("second", "a", [], again)).toBe("10000")
    expect(amountFor("first", "a", [], again)).toBe("0")
    const alone = { ...again, payers: [payer("first", -1, 240n, false)] }
    expect(amountFor("first", "a", [], alone, "0")).toBe("0")
    expect(shareOfPayment(alone, [], "first").shipments[0]?.hasGoods).toBe(true)
    const declared = [row("first", "a", "12000")]
    expect(shareOfPayment(again, declared, "second").hasNoGoods).toBe(true)
  })

  it("is nothing of one that paid for goods which were paid for before", () => {
    const twice = { ...order, versions: [version(0, 2)] }
    expect(shareOfPayment(twice, [], "second")).toMatchObject({ whole: 0n, hasNoGoods: true })
    expect(shareOfPayment(twice, [], "first").hasNoGoods).toBe(false)
    expect(shareOfPayment(twice, [], "of no order").hasNoGoods).toBe(false)
  })

  it("has the id that the shop's papers bear, or its own", () => {
    expect(paperIdOf(shipment("f1", 1))).toBe("f1")
    expect(paperIdOf({ ...shipment("f1", 1), paperId: "LP-1" })).toBe("LP-1")
  })
})
