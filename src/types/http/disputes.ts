/** What the gateway calls a dispute. */
export type AlipayDisputeKind =
  /** The shopper's bank takes the money back unless the shop defends itself. */
  | "chargeback"
  /** The bank asks for papers; no money moves. */
  | "retrieval"
  /** A regulator asks for papers; no money moves. */
  | "compliance"
  /** A rule that the shop agreed to has repaid the shopper at once (Rapid Dispute Resolution). */
  | "rapid_resolution"
  /** A kind that the plugin does not know; taken for one that moves money. */
  | "other"

/** Where a dispute is. */
export type AlipayDisputeState =
  /** It waits for an answer. */
  | "open"
  /** The shop's papers are with the gateway. */
  | "defended"
  /** The shop, or Alipay for it, has accepted: the shopper gets the money. */
  | "accepted"
  /** Not answered in time, which counts as accepted. */
  | "expired"
  | "won"
  | "lost"
  /** The shopper has withdrawn it. */
  | "canceled"
