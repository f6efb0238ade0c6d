import { figuresOf } from "../figures"

it("counts what is decided, no request for papers, and what waits after its papers were refused", () => {
  const decided = [
    { state: "won", kind: "chargeback", count: 3 },
    { state: "won", kind: "compliance", count: 9 },
    { state: "lost", kind: "rapid_resolution", count: 1 },
    { state: "accepted", kind: "chargeback", count: 1 },
    { state: "expired", kind: "retrieval", count: 9 },
    { state: "expired", kind: "other", count: 1 },
    { state: "defended", kind: "chargeback", count: 2 },
  ] as const
  const counts = [
    ...decided.map((count) => ({ ...count, waits: false })),
    ...(["open", "defended"] as const).map((state) => ({
      ...({ state, kind: "compliance", waits: true } as const),
      count: 2,
    })),
  ]
  expect(figuresOf(counts, 1)).toEqual({
    ...{ open: 4, due: 1 },
    ...{ defended: 2, won: 3, lost: 3, won_rate: 0.5 },
  })
})

it("has no rate before one is decided", () => {
  expect(figuresOf([], 0)).toMatchObject({ won: 0, lost: 0, won_rate: null })
})
