import { isKeptByOrder } from "../kept-by-order"

const placed = new Date("2026-01-02T12:00:00Z")
const after = (minutes: number) => new Date(placed.getTime() + minutes * 60_000)
const order = { canceled: false, version: 1, createdAt: placed }

it.each([
  ["with the order's change", { canceledAt: after(1), kept: true }, { ...order, version: 2 }, true],
  ["long after the order", { canceledAt: after(30), kept: true }, order, true],
  ["with the completion that is taken back", { canceledAt: after(1), kept: true }, order, false],
  ["and paid back", { canceledAt: after(30), kept: false }, order, false],
  ["with the order", { canceledAt: after(30), kept: true }, { ...order, canceled: true }, false],
  ["without an order", { canceledAt: after(30), kept: true }, undefined, false],
  ["never", { canceledAt: null, kept: true }, order, false],
])("a payment that was cancelled %s: %#", (_, payment, of, kept) => {
  expect(isKeptByOrder(payment, of)).toBe(kept)
})
