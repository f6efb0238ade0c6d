import type { OperationRow } from "./rows"

/** What operations have moved or may yet move, in minor units: all but those that failed. */
export const sumOf = (operations: readonly Pick<OperationRow, "state" | "amount">[]): bigint =>
  operations
    .filter(({ state }) => state !== "failed")
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
