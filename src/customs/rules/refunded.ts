import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import { isStanding } from "../../modules/alipay/customs/declaration-states"
import type { OperationRow } from "../../modules/alipay/ledger/rows"

type Declared = Pick<DeclarationRow, "state" | "created_at">
type Movement = Pick<OperationRow, "kind" | "state" | "amount" | "created_at">

/** Minor units of a payment that went back, or are on their way, since it was declared; a declaration stays as it is. */
export const refundedSinceDeclared = (
  declarations: readonly Declared[],
  operations: readonly Movement[]
): bigint => {
  const times = declarations
    .filter(({ state }) => isStanding(state))
    .map(({ created_at: at }) => at.getTime())
  const since = Math.min(...times)
  return operations
    .filter(({ kind, state }) => kind !== "capture" && state !== "failed")
    .filter(({ created_at: at }) => at.getTime() >= since)
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
}
