import { findBegun } from "../finish-movements"

it.each([
  ["none, when all are written down", ["ref_1"], ["ref_1", null], []],
  ["those the ledger has nothing of", ["ref_1", "ref_2"], ["ref_1"], ["ref_2"]],
  ["all, while the ledger knows only what the gateway did by itself", ["ref_1"], [null], ["ref_1"]],
])("movements that were begun and not written down: %s", (_, movements, written, begun) => {
  const found = findBegun(
    movements.map((id) => ({ id })),
    written.map((medusa_id) => ({ medusa_id }))
  )
  expect(found.map(({ id }) => id)).toEqual(begun)
})
