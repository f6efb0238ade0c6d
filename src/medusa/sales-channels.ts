import type { MedusaContainer } from "@medusajs/framework/types"
import { ask } from "./services"

/** Which of these sales channels the store does not have. */
export const unknownChannels = async (
  container: MedusaContainer,
  ids: readonly string[]
): Promise<string[]> => {
  const found = await ask<{ id: string }>(container, {
    entity: "sales_channel",
    fields: ["id"],
    filters: { id: [...ids] },
  })
  const known = new Set(found.map(({ id }) => id))
  return ids.filter((id) => !known.has(id))
}
