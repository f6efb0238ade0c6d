import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type AlipayEvent =
  | "alipay.declaration.updated"
  | "alipay.dispute.updated"
  | "alipay.payment.updated"
  | "alipay.refund.updated"
  | "alipay.capture.updated"
  | "alipay.store.updated"

/** Tells a store's subscribers; the payload is the ledger row's id and nothing else. */
export const announce = async (
  container: MedusaContainer,
  name: AlipayEvent,
  id: string
): Promise<void> => {
  await container.resolve(Modules.EVENT_BUS).emit({ name, data: { id } })
}
