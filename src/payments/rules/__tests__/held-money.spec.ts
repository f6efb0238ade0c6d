import type { OperationKind, OperationState } from "../../../modules/alipay/ledger/states"
import { aPaymentRow } from "./a-payment-row"
import { canRelease, capturableOf } from "../held-money"

const now = new Date("2026-11-28T12:00:00Z")
const later = new Date(now.getTime() + 1)
const held = aPaymentRow({ state: "authorized", amount: "10000", hold_expires_at: later })
const moved = (kind: OperationKind, state: OperationState, amount = "4000") => ({
  ...{ kind, state, amount },
})

describe("held money", () => {
  it.each([
    [[], 10000n, true],
    [[moved("capture", "succeeded")], 6000n, false],
    [[moved("capture", "processing")], 6000n, false],
    [[moved("capture", "unknown"), moved("capture", "failed")], 6000n, false],
    [[moved("capture", "failed")], 10000n, true],
    [[moved("cancel", "unknown")], 0n, false],
    [[moved("cancel", "failed")], 10000n, true],
    [[moved("capture", "succeeded", "10000")], 0n, false],
  ])("with %j can be captured up to %s, and released: %s", (operations, left, release) => {
    expect(capturableOf(held, operations, now)).toBe(left)
    expect(canRelease(held, operations, now)).toBe(release)
  })

  it("is gone when the hold has expired, or the payment is not held", () => {
    expect(capturableOf({ ...held, hold_expires_at: now }, [], now)).toBe(0n)
    for (const state of ["paid", "pending", "canceled", "failed"] as const) {
      expect(capturableOf({ ...held, state }, [], now)).toBe(0n)
    }
  })
})
