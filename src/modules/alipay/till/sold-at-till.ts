import type { AlipayModuleService } from "../service"

/** Whether a payment collection is sold at a till, and so paid there. A store without tills reads nothing. */
export const isSoldAtTill = async (
  { settings, sales }: Pick<AlipayModuleService, "settings" | "sales">,
  paymentCollectionId: string
): Promise<boolean> => settings.till.length > 0 && (await sales.sells(paymentCollectionId))

/** Whether a cart is sold at a till, and so no shopper's. A store without tills reads nothing. */
export const isCartOfTill = async (
  { settings, sales }: Pick<AlipayModuleService, "settings" | "sales">,
  cartId: string
): Promise<boolean> => settings.till.length > 0 && (await sales.sellsCart(cartId))
