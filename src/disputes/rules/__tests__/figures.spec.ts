import { figuresOf } from "../figures"

const waiting = { open: 3, due: 1 }

it("counts what is decided, and no request for papers", () => {
  const counts = [
    { state: "won", kind: "chargeback", count: 3 },
    { state: "won", kind: "compliance", count: 9 },
    { state: "lost", kind: "rapid_resolution", count: 1 },
    { state: "accepted", kind: "chargeback", count: 1 },
    { state: "expired", kind: "retrieval", count: 9 },
    { state: "expired", kind: "other", count: 1 },
    { state: "defended", kind: "chargeback", count: 2 },
  ] as const
  expect(figuresOf(counts, waiting)).toEqual({
    ...waiting,
    ...{ defended: 2, won: 3, lost: 3, won_rate: 0.5 },
  })
})

it("has no rate before one is decided", () => {
  expect(figuresOf([], waiting)).toMatchObject({ won: 0, lost: 0, won_rate: null })
})
