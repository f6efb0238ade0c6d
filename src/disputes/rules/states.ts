import type {
  DisputeFacts,
  DisputeKind,
  DisputeState,
} from "../../modules/alipay/disputes/dispute-row"

/**
 * How a dispute goes on. What was won, lost or withdrawn stays so, whichever message comes afterwards; what counts as
 * accepted may still be judged or withdrawn.
 */
export const DISPUTE_TRANSITIONS: Readonly<Record<DisputeState, readonly DisputeState[]>> = {
  open: ["defended", "accepted", "expired", "won", "lost", "canceled"],
  defended: ["accepted", "expired", "won", "lost", "canceled"],
  accepted: ["won", "lost", "canceled"],
  expired: ["won", "lost", "canceled"],
  won: [],
  lost: [],
  canceled: [],
}

/** Where a dispute is after one more message. @param told where the message says it is, if it says so */
export const stateAfter = (state: DisputeState, told: DisputeState | undefined): DisputeState =>
  told !== undefined && DISPUTE_TRANSITIONS[state].includes(told) ? told : state

/** After these the shopper has the money, as far as is known. */
const LOSING: ReadonlySet<DisputeState> = new Set(["accepted", "expired", "lost"])

/** Until these are over, the bank keeps the money back. */
const WAITING: ReadonlySet<DisputeState> = new Set(["open", "defended"])

export const isLosing = (state: DisputeState): boolean => LOSING.has(state)
export const isWaiting = (state: DisputeState): boolean => WAITING.has(state)

/** They ask for papers, and their end says how the papers were judged: they move no money. */
const WITHOUT_MONEY: ReadonlySet<DisputeKind> = new Set(["retrieval", "compliance"])

export const movesMoney = (kind: DisputeKind): boolean => !WITHOUT_MONEY.has(kind)

/** A verdict that ends nothing: other papers can be handed in. */
export const PAPERS_REFUSED = "VALIDATE_FAIL"

/** A regulator's request whose papers were refused. */
export const hasRefusedPapers = ({
  kind,
  state,
  verdict,
}: Pick<DisputeFacts, "kind" | "state" | "verdict">): boolean =>
  kind === "compliance" && isWaiting(state) && verdict === PAPERS_REFUSED

const KINDS: ReadonlyMap<string | null, DisputeKind> = new Map<string | null, DisputeKind>([
  [null, "chargeback"],
  ["CHARGEBACK", "chargeback"],
  ["RETRIEVAL_REQUEST", "retrieval"],
  ["COMPLIANCE_REQUEST", "compliance"],
])

/**
 * What kind a dispute is, by the gateway's word; without one it is taken for a chargeback, since that one moves money.
 * @param byRule it was resolved by a rule of Rapid Dispute Resolution, which repays the shopper at once
 */
export const kindOf = (type: string | null, byRule: boolean): DisputeKind =>
  byRule ? "rapid_resolution" : (KINDS.get(type) ?? "other")
