import { mayReturnByItself } from "../returns-tried"
import { anOperationRow } from "./an-operation-row"

const canceledAt = new Date("2026-01-02T12:00:00Z")
const minutes = (after: number) => new Date(canceledAt.getTime() + after * 60_000)
const refund = (after: number, given: Parameters<typeof anOperationRow>[0] = {}) =>
  anOperationRow({
    ...{ kind: "refund", state: "failed", origin: "medusa", created_at: minutes(after) },
    ...given,
  })

it.each([
  ["none failed", [], true],
  ["one failed", [refund(1)], true],
  ["two failed", [refund(1), refund(2)], false],
  [
    "one failed, and others before the order was canceled",
    [refund(-3), refund(-2), refund(1)],
    true,
  ],
  [
    "two failed, the first a moment before Medusa noted the cancellation",
    [refund(-0.1), refund(1)],
    false,
  ],
  ["two failed, of any amount", [refund(1, { amount: "1" }), refund(2)], false],
  ["one failed, others did not", [refund(1), refund(2, { state: "succeeded" })], true],
  [
    "two of the store's own failed at the gateway",
    [refund(1), refund(2, { origin: "release" })],
    true,
  ],
])("after %s", (_, refunds, may) => {
  expect(mayReturnByItself(refunds, canceledAt)).toBe(may)
})

it("without a canceled order every failed one counts", () => {
  expect(mayReturnByItself([refund(-9), refund(-1)], undefined)).toBe(false)
})
