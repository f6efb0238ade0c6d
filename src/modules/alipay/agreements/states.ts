/**
 * The life of an agreement, as data. State only moves along these rows; a final state lists nothing. An active agreement
 * becomes active again when its tokens are renewed.
 */
export const AGREEMENT_TRANSITIONS = {
  pending: ["active", "revoked", "failed"],
  active: ["active", "expiring", "expired", "revoked", "failed"],
  expiring: ["active", "expired", "revoked", "failed"],
  expired: ["revoked"],
  revoked: [],
  failed: [],
} as const satisfies Record<string, readonly string[]>

export type AgreementState = keyof typeof AGREEMENT_TRANSITIONS

/** States in which it can be charged, as far as the state alone tells. */
export const CHARGEABLE_STATES: readonly AgreementState[] = ["active", "expiring"]

/** The same as a condition of SQL. */
export const LINKED_STATES = `state IN (${CHARGEABLE_STATES.map((state) => `'${state}'`).join(", ")})`

/** Whether an agreement is not over: the shopper may still agree, or it can be charged. */
export const isOpenAgreement = ({ state }: { state: AgreementState }): boolean =>
  state === "pending" || CHARGEABLE_STATES.includes(state)
