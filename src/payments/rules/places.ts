import { moneyLeft, type Seen } from "./disagreement"
import { COMMIT_TIME_MS } from "../../medusa/rules/commit-time"
import type { MedusaView } from "../../medusa/rules/view"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { isAtCounter } from "./product"

/** A standing payment of a living order, what one keeps of a payment that was let go, a payment of a collection that never had a cart, or one that Medusa has paid back. */
export const hasPlace = ({
  payment,
  order,
  cart,
  orphaned = false,
}: Pick<MedusaView, "payment" | "order" | "cart" | "orphaned">): boolean => {
  if (!payment || payment.canceled) {
    return payment?.keptByOrder === true
  }
  const paidBack = payment.captured && !payment.kept
  return paidBack || (order ? !order.canceled : cart === undefined && !orphaned)
}

type PaidFor = Pick<MedusaView, "payment" | "order" | "cart" | "paidDraft">

/**
 * A draft that is paid, and no order: who booked the payment made none of it, being of an older version or cut off. What paid at
 * a till paid for goods that were handed over, whatever the draft comes to since.
 */
export const isSoldDraft = (
  row: { product?: PaymentRow["product"] },
  { payment, order, cart, paidDraft = false }: PaidFor
): boolean =>
  payment !== undefined &&
  !payment.canceled &&
  order?.isDraft === true &&
  !order.canceled &&
  cart === undefined &&
  (paidDraft || (isAtCounter(row) && payment.kept))

type Lapsed = Partial<Pick<Seen, "lapsed">>

/** Whether a payment's money has a place in Medusa, or went back. */
export const isPlaced = (
  seen: Pick<Seen, "fact" | "row" | "operations" | "disputes" | "view"> & Lapsed
): boolean => moneyLeft(seen) <= 0n || (hasPlace(seen.view) && !isSoldDraft(seen.row, seen.view))

/** Whether a payment need not be asked about again: its money has a place, went back, or a person was told. */
export const mayRest = (
  seen: Pick<Seen, "fact" | "row" | "operations" | "disputes" | "view"> & Lapsed,
  told: boolean
): boolean => told || isPlaced(seen)

/**
 * Until when Medusa may still write about a payment: it books a capture or refund in several steps after ours, and
 * refunds, unlinks and deletes one after the other where it takes back a completion, or an order whose charge was declined. What was checked in between may
 * not be how it ends.
 * @returns null when that time is over
 */
export const bookingEnds = ({
  row,
  view,
  operations,
  now,
}: Pick<Seen, "row" | "view" | "operations" | "now">): Date | null => {
  const moved = operations.filter(
    ({ kind, origin, state }) =>
      kind !== "cancel" &&
      state !== "failed" &&
      (origin === "medusa" || (origin === "gateway" && view.payment !== undefined))
  )
  const starts = [
    ...moved.map(({ created_at }) => created_at),
    ...(view.payment && row.abandoned_at ? [row.abandoned_at] : []),
    ...(!view.payment && view.order?.createdAt ? [view.order.createdAt] : []),
  ]
  const end = Math.max(0, ...starts.map((start) => start.getTime() + COMMIT_TIME_MS))
  return end > now.getTime() ? new Date(end) : null
}
