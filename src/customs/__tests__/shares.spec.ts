import { paperIdOf, shareOfShipment } from "../shares"

const shipment = (id: string, quantities: Record<string, number>) => ({
  ...{ id, createdAt: "2026-01-01T00:00:00Z", paperId: undefined },
  quantities: new Map(Object.entries(quantities)),
})
const lines = new Map([
  ["tea", { quantity: 3, value: 900n }],
  ["cup", { quantity: 1, value: 100n }],
])

describe("what of an order goes with a shipment", () => {
  const first = shipment("f1", { tea: 2 })
  const second = shipment("f2", { tea: 1, cup: 1 })
  const order = { lines, shipments: [first, second] }

  it("is what its goods cost of all goods; the one that completes the order is the last", () => {
    expect(shareOfShipment(order, first)).toEqual({
      partId: "f1",
      part: 600n,
      whole: 1000n,
      isLast: false,
    })
    expect(shareOfShipment(order, second)).toEqual({
      partId: "f2",
      part: 400n,
      whole: 1000n,
      isLast: true,
    })
  })

  it("leaves out what is not of the order, and takes parts of a piece", () => {
    const odd = shipment("f3", { gone: 5, tea: 0.5 })
    expect(shareOfShipment({ ...order, shipments: [odd] }, odd)).toEqual({
      ...{ partId: "f3", part: 150n, whole: 1000n, isLast: false },
    })
  })

  it("has the id that the shop's papers bear, or its own", () => {
    expect(paperIdOf(first)).toBe("f1")
    expect(paperIdOf({ ...first, paperId: "LP-1" })).toBe("LP-1")
  })
})
