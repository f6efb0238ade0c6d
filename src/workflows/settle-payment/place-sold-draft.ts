import { draftStand } from "../../medusa/draft-stands"
import { readOrderHead } from "../../medusa/orders"
import { placeDraft } from "../../medusa/place-draft"
import { completesDraft } from "../../medusa/rules/draft-stand"
import { alipayOf } from "../../modules/alipay"
import { messageOf } from "../../payments/errors"
import { isAtCounter } from "../../payments/rules/product"
import type { Settling } from "./action"
import { isLasting } from "./complete-cart"

/** What keeps a payment from being booked: for good, or until another look. */
export type Obstacle = { error: unknown; lasts: boolean }

/** What was canceled while its lease was waited for takes no money. */
const findEnd = async ({ container, view }: Settling): Promise<Obstacle | undefined> =>
  view.order !== undefined &&
  view.cart === undefined &&
  (await readOrderHead(container, view.order.id))?.status === "canceled"
    ? { error: new Error(`Order ${view.order.id} is canceled.`), lasts: true }
    : undefined

/** What is sold over a counter is handed over at once; else a draft waits for the payment that pays the rest of it. */
const isSold = async ({ container, row, view }: Settling): Promise<boolean> => {
  if (view.order?.isDraft !== true || view.cart !== undefined) {
    return false
  }
  return (
    isAtCounter(row) ||
    completesDraft(await draftStand(alipayOf(container), row.payment_collection_id), row)
  )
}

/** A draft that is paid becomes an order. To be called under the order's lease. @returns why it can't become one */
export const placeSoldDraft = async (settling: Settling): Promise<Obstacle | undefined> => {
  const { container, row, view } = settling
  if (view.order === undefined || !(await isSold(settling))) {
    return undefined
  }
  try {
    await placeDraft(container, view.order.id)
    return undefined
  } catch (error) {
    alipayOf(container).logger.warn(
      `alipay: payment request ${row.payment_request_id} is paid, but the draft ${view.order.id} can't become an order: ${messageOf(error)}`
    )
    return { error, lasts: isLasting(error) }
  }
}

/** What is paid becomes an order that lives. To be called under the order's lease. @returns why it can't */
export const whyNotPlaced = async (settling: Settling): Promise<Obstacle | undefined> =>
  (await findEnd(settling)) ?? (await placeSoldDraft(settling))

/**
 * A charge takes its money while Medusa books it: its draft is placed afterwards, under the same leases. Where that fails, or the
 * process ends in between, the next look places it or pays it back.
 */
export const placeCharged = async (settling: Settling): Promise<void> => {
  const { container, row } = settling
  if ((await alipayOf(container).payments.mustExist(row.id)).state === "paid") {
    await placeSoldDraft(settling)
  }
}
