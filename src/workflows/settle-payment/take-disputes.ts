import type { MedusaContainer } from "@medusajs/framework/types"
import { recordDisputes } from "../../disputes/record-disputes"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import type { DisputeRow } from "../../modules/alipay/disputes/dispute-row"
import { announce } from "../announce"

/** Applies what the gateway has told of a payment's disputes to their rows, and says which have changed. */
export const takeDisputes = async (
  container: MedusaContainer,
  row: PaymentRow
): Promise<DisputeRow[]> => {
  const { disputes, changed } = await recordDisputes(alipayOf(container), row)
  for (const id of changed) {
    await announce(container, "alipay.dispute.updated", id)
  }
  return disputes
}
