import { orderFactsOf } from "../../../../medusa/order-book"
import type { AlipayModuleService } from "../../../../modules/alipay"
import type { AdminAlipayReplayResult } from "../../../../types/http"
import type { Replayed } from "../../../../workflows/replay-notifications/replay"
import { presentNotification } from "./present-notification"

/** How long a request may take to apply messages; what is not reached is left to the sweep. */
export const REPLAY_MS = 20_000

export const presentReplayed = async (
  alipay: Pick<AlipayModuleService, "database">,
  replayed: readonly Replayed[]
): Promise<AdminAlipayReplayResult[]> => {
  const facts = await orderFactsOf(
    alipay,
    replayed.flatMap(({ known: { payment } }) => payment?.payment_collection_id ?? [])
  )
  return replayed.map(({ row, known: { payment }, effect, outcome }) => ({
    notification: presentNotification(row),
    effect,
    order_display_id:
      (payment && facts.get(payment.payment_collection_id)?.order_display_id) ?? null,
    outcome,
  }))
}
