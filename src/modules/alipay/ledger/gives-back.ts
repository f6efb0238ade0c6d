import type { OperationRow } from "./rows"

/**
 * What Medusa has as a refund: one, or a cancel that was made in the gateway's dashboard after the money was taken. A cancel
 * of ours ends a payment that Medusa has taken nothing of.
 */
export const givesBack = ({ kind, origin }: Pick<OperationRow, "kind" | "origin">): boolean =>
  kind === "refund" || (kind === "cancel" && origin === "gateway")
