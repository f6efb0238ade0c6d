import type { Pieces } from "../payers"
import { shippedOf, type Shipment } from "../shipped"

const some = (line: string, pieces: number, payer: string, value: bigint): Pieces => ({
  ...{ line, payer, value },
  quantity: BigInt(pieces * 10_000),
})

const shipment = (
  id: string,
  quantities: Record<string, number>,
  ...declaredFor: string[]
): Shipment => ({
  ...{ shipmentId: id, partId: `paper-${id}`, declaredFor },
  quantities: new Map(
    Object.entries(quantities).map(([line, pieces]) => [line, BigInt(pieces * 10_000)])
  ),
})

const pieces = [some("tea", 2, "first", 200n), some("tea", 1, "second", 100n)]

/** `[value, whether it has any]` of a payment's goods by shipment. */
const valuesOf = (payer: string, shipments: Shipment[], of: Pieces[] = pieces) =>
  Object.fromEntries(
    shippedOf({ pieces: of, paid: new Map() }, shipments, payer).shipments.map((each) => [
      each.shipmentId,
      [each.value, each.hasGoods],
    ])
  )

describe("which of a payment's goods are in which shipment", () => {
  it("is what its pieces cost, also parts of them, and what is not of the order is left out", () => {
    const odd = shipment("a", { gone: 5, tea: 0.5 })
    expect(shippedOf({ pieces, paid: new Map() }, [odd], "first")).toEqual({
      ...{ whole: 200n, isAllShipped: false },
      shipments: [
        { shipmentId: "a", partId: "paper-a", value: 50n, hasGoods: true, isDeclared: false },
      ],
    })
  })

  it("is those of the earlier payment first, of one line that several paid for", () => {
    const shipments = [shipment("a", { tea: 1 }), shipment("b", { tea: 2 })]
    expect(valuesOf("first", shipments)).toEqual({ a: [100n, true], b: [100n, true] })
    expect(valuesOf("second", shipments)).toEqual({ a: [0n, false], b: [100n, true] })
    expect(shippedOf({ pieces, paid: new Map() }, shipments, "second").isAllShipped).toBe(true)
  })

  it("is those that a shipment was declared for, also when one before it is canceled and made again", () => {
    const again = [shipment("b", { tea: 1 }, "second"), shipment("c", { tea: 2 })]
    expect(valuesOf("second", again)).toEqual({ b: [100n, true], c: [0n, false] })
    expect(valuesOf("first", again)).toEqual({ b: [0n, false], c: [200n, true] })
  })

  it("stays as it was when a shipment of both is declared for the later payment", () => {
    const both = [shipment("a", { tea: 1 }), shipment("b", { tea: 2 }, "second")]
    expect(valuesOf("first", both)).toEqual({ a: [100n, true], b: [100n, true] })
  })

  it("is not looked for where a shipment is declared for a payment without goods in it", () => {
    const odd = [shipment("a", { tea: 1 }, "none"), shipment("b", { tea: 1 }, "none")]
    expect(valuesOf("first", odd)).toEqual({ a: [100n, true], b: [100n, true] })
  })

  it("is also what others paid for, where a declared shipment has more than its own", () => {
    const all = [shipment("a", { tea: 3 }, "first")]
    expect(valuesOf("second", all)).toEqual({ a: [100n, true] })
    const isDeclared = (payer: string) =>
      shippedOf({ pieces, paid: new Map() }, all, payer).shipments[0]?.isDeclared
    expect([isDeclared("first"), isDeclared("second")]).toEqual([true, false])
  })

  it("has goods that cost nothing too", () => {
    const gift = [some("gift", 1, "first", 0n)]
    expect(valuesOf("first", [shipment("a", { gift: 1 })], gift)).toEqual({ a: [0n, true] })
  })
})
