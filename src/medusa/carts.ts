import type { MedusaContainer } from "@medusajs/framework/types"
import { askFirst } from "./services"

/** Fields of a cart; what they are is the caller's to say. Reading `total` has Medusa work the totals out. */
export const readCartFields = async <Cart>(
  container: MedusaContainer,
  id: string,
  fields: readonly string[]
): Promise<Cart | undefined> =>
  await askFirst<Cart>(container, { entity: "cart", fields, filters: { id } })
