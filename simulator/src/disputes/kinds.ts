export type DisputeType = "CHARGEBACK" | "RETRIEVAL_REQUEST" | "COMPLIANCE_REQUEST"

export const DISPUTE_KINDS = ["chargeback", "retrieval", "compliance", "rdr"] as const

/** `rdr`: a rule that the merchant agreed to repays the shopper at once. */
export type DisputeKind = (typeof DISPUTE_KINDS)[number]

/** What a kind of dispute allows and moves. */
export interface KindRow {
  /** `disputeType` of the first notification. */
  readonly type: DisputeType
  readonly name: string
  /** Money is held until the verdict. */
  readonly holds: boolean
  /** The merchant may accept it. */
  readonly acceptable: boolean
  readonly defendable: boolean
  /** The shopper may withdraw it. */
  readonly withdrawable: boolean
  /** How many documents it takes. */
  readonly uploads: number
}

/** The kinds, by name. */
export const KINDS: Readonly<Record<DisputeKind, KindRow>> = {
  chargeback: {
    type: "CHARGEBACK",
    name: "Chargeback",
    holds: true,
    acceptable: true,
    defendable: true,
    withdrawable: true,
    uploads: 1,
  },
  retrieval: {
    type: "RETRIEVAL_REQUEST",
    name: "Retrieval request",
    holds: false,
    acceptable: false,
    defendable: true,
    withdrawable: false,
    uploads: 1,
  },
  compliance: {
    type: "COMPLIANCE_REQUEST",
    name: "Compliance request",
    holds: false,
    acceptable: false,
    defendable: true,
    withdrawable: false,
    uploads: 3,
  },
  rdr: {
    type: "CHARGEBACK",
    name: "Rapid dispute resolution",
    holds: false,
    acceptable: false,
    defendable: false,
    withdrawable: false,
    uploads: 0,
  },
}

/** The kind behind a `disputeType`. */
export function kindOfType(type: DisputeType): DisputeKind {
  const found = DISPUTE_KINDS.find((kind) => KINDS[kind].type === type)
  return found ?? "chargeback"
}
