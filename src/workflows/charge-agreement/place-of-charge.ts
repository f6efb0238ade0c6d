import type { ChargePlace } from "../../agreements/rules/charge-outcome"
import { draftStand } from "../../medusa/draft-stands"
import { completesDraft } from "../../medusa/rules/draft-stand"
import type { PaymentRow } from "../../modules/alipay"
import type { AttentionStores, ChargeStores } from "../../modules/alipay/parts"
import type { WithDatabase } from "../../medusa/services"

const MAY_BE_BACK = new Set<PaymentRow["state"]>(["paid", "canceled"])

/** Where the money of a charge is. What pays a draft is placed once that is an order. */
export const placeOfCharge = async (
  alipay: ChargeStores & AttentionStores & WithDatabase,
  row: PaymentRow
): Promise<ChargePlace> => {
  const { id, state, payment_collection_id: collectionId } = row
  if (MAY_BE_BACK.has(state) && (await alipay.attention.hasReturn(id, "paid_without_order"))) {
    return "returned"
  }
  const stand = state === "paid" ? await draftStand(alipay, collectionId) : undefined
  return completesDraft(stand, row) ? "unplaced" : "placed"
}
