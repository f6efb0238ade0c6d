import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type AttentionRow } from "../../../../modules/alipay"
import { sentence } from "../../../../gateway"
import { notFound } from "../../../../modules/alipay/refusal"

/** @throws MedusaError NOT_FOUND */
export const findItem = async (container: MedusaContainer, id: string): Promise<AttentionRow> => {
  const item = await alipayOf(container).attention.byId(id)
  if (!item) {
    throw notFound(sentence("no_item", "There is no attention item {{id}}.", { id }))
  }
  return item
}
