/** What a mark's value looks like: `=…` is required unless the kind ends in `?`. */
export type ValueKind =
  | "none"
  | "ms"
  | "ms?"
  | "code"
  | "code?"
  | "ms:code?"
  | "digits"
  | "currency"
  | "dispute kind"
  | "reason"
  | "verdict"
  | "win rate?"
  | "customs code"
  | "identity"
  | "clearing"

/** Where a mark may stand in front of the dot. */
export type Scope =
  | "operation"
  | "notice"
  | "decline"
  | "refund"
  | "capture"
  | "payment"
  | "dispute"
  | "customs"
  | "token"
  | "registration"

export interface BehaviourRow {
  readonly scope: Scope
  readonly name: string
  readonly value: ValueKind
  readonly help: string
}
