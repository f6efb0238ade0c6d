/**
 * The life of a payment request and of an operation, as data. State only moves forward along these rows;
 * a final state lists nothing. `ready` is a charge of an agreement that no one has asked for yet: nothing is
 * sent before it is `created`.
 */
export const PAYMENT_TRANSITIONS = {
  ready: ["created", "failed", "canceled"],
  created: ["awaiting_shopper", "unknown", "pending", "authorized", "paid", "failed", "canceled"],
  unknown: ["awaiting_shopper", "pending", "authorized", "paid", "failed", "canceled"],
  awaiting_shopper: ["pending", "authorized", "paid", "failed", "canceled"],
  pending: ["authorized", "paid", "failed", "canceled"],
  authorized: ["paid", "failed", "canceled"],
  paid: ["canceled"],
  failed: [],
  canceled: [],
} as const satisfies Record<string, readonly string[]>

export const OPERATION_TRANSITIONS = {
  created: ["unknown", "processing", "succeeded", "failed"],
  unknown: ["processing", "succeeded", "failed"],
  processing: ["succeeded", "failed"],
  succeeded: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>

export type PaymentState = keyof typeof PAYMENT_TRANSITIONS
export type OperationState = keyof typeof OPERATION_TRANSITIONS
export type OperationKind = "capture" | "refund" | "cancel"
export type OperationOrigin = "medusa" | "gateway" | "release"

/** States from which `to` can be reached in one step; what a guarded update may start from. */
export const statesBefore = <State extends string>(
  table: Readonly<Record<State, readonly string[]>>,
  to: State
): State[] => (Object.keys(table) as State[]).filter((from) => table[from].includes(to))

/** Operation states whose outcome is not settled. */
export const UNSETTLED_OPERATION_STATES: readonly OperationState[] = [
  "created",
  "unknown",
  "processing",
]

/** Payment states that are over without money: nothing may stand on such a payment any more. */
export const CLOSED_PAYMENT_STATES: ReadonlySet<PaymentState> = new Set(["failed", "canceled"])

/** Payment states in which money may still come or is held. */
export const OPEN_PAYMENT_STATES: readonly PaymentState[] = [
  "ready",
  "created",
  "unknown",
  "awaiting_shopper",
  "pending",
  "authorized",
]

/** A condition on the column `state`, as the indexes of these states are written. */
export const stateIn = (states: readonly (PaymentState | OperationState)[]): string =>
  `state IN (${states.map((state) => `'${state}'`).join(", ")})`
