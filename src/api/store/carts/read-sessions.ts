import type { MedusaContainer } from "@medusajs/framework/types"
import { sessionsOfCart, type CartSession } from "../../../medusa/sessions"
import { isOurProvider } from "../../../modules/alipay/provider-ids"

/** A cart's payment sessions that are with us. */
export const readSessions = async (
  container: MedusaContainer,
  cartId: string
): Promise<CartSession[]> =>
  (await sessionsOfCart(container, cartId)).filter(({ provider_id }) => isOurProvider(provider_id))
