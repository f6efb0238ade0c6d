import type { MedusaContainer } from "@medusajs/framework/types"
import { convertDraftOrderWorkflow } from "@medusajs/medusa/core-flows"
import { askFirst } from "./services"

/**
 * Has Medusa make an order of a draft: its stock is reserved, and `order.placed` told. Leaves what is an order already alone.
 * @throws what keeps it from becoming one, such as too little stock
 */
export const placeDraft = async (container: MedusaContainer, orderId: string): Promise<void> => {
  const order = await askFirst<{ is_draft_order: boolean | null }>(container, {
    entity: "order",
    fields: ["id", "is_draft_order"],
    filters: { id: orderId },
  })
  if (order?.is_draft_order === true) {
    await convertDraftOrderWorkflow(container).run({ input: { id: orderId } })
  }
}
