import type { MedusaContainer } from "@medusajs/framework/types"
import type { AttentionRow } from "../../modules/alipay"
import type { Facts } from "../../modules/alipay/attention/kinds"
import { settlePaymentWorkflow } from "../settle-payment"

/** A person who does something about an item. */
export type Acting = {
  container: MedusaContainer
  item: AttentionRow
  actorId: string
  reason: string | undefined
  /** Minor units that the admin has seen; the item's own where none is named. */
  amount?: string | undefined
}

/** @returns what is worth keeping in the history besides */
export type Act = (acting: Acting) => Promise<Facts | void>

/** Settles the item's payment. `again`: what was refused before is tried once more. */
export const checkAgain = async ({ container, item }: Acting, again: boolean): Promise<void> => {
  if (item.alipay_payment_id !== null) {
    await settlePaymentWorkflow(container).run({
      input: { id: item.alipay_payment_id, source: "admin", again },
    })
  }
}
