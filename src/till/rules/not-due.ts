import type { AlipayNotDue } from "../../types/http"

/** Why what a sale asks for is not due as the sale was begun, and what is owed instead. */
export type NotDue = {
  why: AlipayNotDue
  /** Minor units that another sale may be begun for; nothing where there is no such sale. */
  owed: bigint | undefined
}

/** An order whose sale can't be paid as it was begun. */
export type Owing = {
  canceled: boolean
  /** An edit of a draft is begun. */
  inEdit: boolean
  /** Minor units that it owes and nothing holds. */
  owed: bigint
}

/** @param order nothing: it is there no more */
export const notDueOf = (order: Owing | undefined): NotDue => {
  if (order === undefined || order.canceled) {
    return { why: "canceled", owed: undefined }
  }
  if (order.inEdit) {
    return { why: "in_edit", owed: undefined }
  }
  return order.owed > 0n
    ? { why: "changed", owed: order.owed }
    : { why: "nothing_owed", owed: undefined }
}

/** Whether a sale is over because of it: what is being edited may be due again as it was. */
export const isSaleOver = (notDue: NotDue | undefined): boolean =>
  notDue !== undefined && notDue.why !== "in_edit"
