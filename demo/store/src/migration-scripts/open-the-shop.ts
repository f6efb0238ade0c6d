import type { MedusaContainer } from "@medusajs/framework/types"
import { seedAdminUser } from "../seed/admin-user"
import { seedMarkets } from "../seed/markets"
import { seedProducts } from "../seed/products"
import { seedSalesChannel } from "../seed/sales-channel"
import { seedWarehouse } from "../seed/warehouse"

/** Fills an empty store. Medusa runs this once per database, as part of `medusa db:migrate`. */
export default async function openTheShop({ container }: { container: MedusaContainer }) {
  const channelId = await seedSalesChannel(container)
  await seedMarkets(container)
  const warehouse = await seedWarehouse(container, channelId)
  await seedProducts(container, { channelId, warehouse })
  await seedAdminUser(container)
}
