import type { MedusaContainer } from "@medusajs/framework/types"
import { createCollectionOfOrder } from "./collections"
import { openCollectionOf, type Due } from "./payable"
import { toMajorUnits } from "./rules/minor-units"

/** The one payment collection at which what an order owes is paid; made where there is none. To be called under the order's lease. */
export const collectionOfDue = async (
  container: MedusaContainer,
  orderId: string,
  { owed, currency }: Due
): Promise<string> =>
  (await openCollectionOf(container, orderId, owed)) ??
  (await createCollectionOfOrder(container, {
    orderId,
    amount: toMajorUnits(owed.toString(), currency),
  }))
