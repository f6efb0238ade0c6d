import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { alipayOf, type AttentionRow } from "../../../../modules/alipay"

/** @throws MedusaError NOT_FOUND */
export const findItem = async (container: MedusaContainer, id: string): Promise<AttentionRow> => {
  const item = await alipayOf(container).attention.byId(id)
  if (!item) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no attention item ${id}.`)
  }
  return item
}
