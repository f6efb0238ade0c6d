import type { MedusaContainer } from "@medusajs/framework/types"
import { sentence } from "../gateway"
import { isDraftInEdit } from "./begun-changes"
import { alipayOf } from "../modules/alipay"
import { notAllowed } from "../modules/alipay/refusal"

/**
 * A draft that is paid becomes an order, and an edit that was begun on it can then be neither confirmed nor taken back on its
 * page.
 * @throws MedusaError NOT_ALLOWED
 */
export const assertDraftAtRest = async (
  container: MedusaContainer,
  orderId: string
): Promise<void> => {
  if (await isDraftInEdit(alipayOf(container), orderId)) {
    throw notAllowed(
      sentence(
        "draft_in_edit",
        "This draft is being edited. Confirm the edit or take it back first, on the draft's page."
      )
    )
  }
}
