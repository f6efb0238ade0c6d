import type { DeclarationRow } from "../../modules/alipay/customs/declaration-row"
import { isStanding } from "../../modules/alipay/customs/declaration-states"
import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import type { OperationRow } from "../../modules/alipay/ledger/rows"

type Declared = Pick<DeclarationRow, "state" | "created_at">
type Decided = Pick<DisputeFacts, "judged_at" | "accepted_at">
type Movement = Pick<OperationRow, "kind" | "state" | "amount" | "created_at">

const declaredSince = (declarations: readonly Declared[]): number =>
  Math.min(
    ...declarations
      .filter(({ state }) => isStanding(state))
      .map(({ created_at: at }) => at.getTime())
  )

/** Minor units of a payment that went back, or are on their way, since it was declared; a declaration stays as it is. */
export const refundedSinceDeclared = (
  declarations: readonly Declared[],
  operations: readonly Movement[]
): bigint => {
  const since = declaredSince(declarations)
  return operations
    .filter(({ kind, state }) => kind !== "capture" && state !== "failed")
    .filter(({ created_at: at }) => at.getTime() >= since)
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
}

/** The gateway's times have whole seconds. */
const SECOND_MS = 1_000

/** Disputes that were decided since a payment was declared, by their own time. */
export const decidedSinceDeclared = <Dispute extends Decided>(
  declarations: readonly Declared[],
  disputes: readonly Dispute[]
): Dispute[] => {
  const since = Math.floor(declaredSince(declarations) / SECOND_MS) * SECOND_MS
  return disputes.filter(({ judged_at: judged, accepted_at: accepted }) => {
    const at = judged ?? accepted
    return at !== null && at.getTime() >= since
  })
}
