import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type NotificationRow } from "../../modules/alipay"
import type { StoreRow } from "../../modules/alipay/registrations/store-row"
import { checkStore } from "../../stores/check-store"
import { announce } from "../announce"
import type { Apply } from "./apply"

/**
 * Asks about the store that a message names: the message itself is not believed. One about a store that was registered
 * elsewhere, or about a request that a correction has replaced, is kept and changes nothing; so is one that came in at the door
 * of another account.
 */
export const applyToStore: Apply = async (container, message) => {
  for (const store of await storesNamed(container, message)) {
    if (await checkStore(alipayOf(container), store)) {
      await announce(container, "alipay.store.updated", store.id)
    }
  }
  return undefined
}

const textOf = ({ body }: NotificationRow, field: string): string | undefined => {
  const value = body[field]
  return typeof value === "string" && value !== "" ? value : undefined
}

/** By its request's id; a message without one names its merchant, its store, or both. */
const storesNamed = async (
  container: MedusaContainer,
  message: NotificationRow
): Promise<StoreRow[]> => {
  const { stores } = alipayOf(container)
  const requestId = textOf(message, "registrationRequestId")
  if (requestId !== undefined) {
    const store = await stores.byRequestId(requestId)
    return store?.handle === message.handle ? [store] : []
  }
  const merchantId = textOf(message, "referenceMerchantId")
  const storeId = textOf(message, "referenceStoreId")
  const isNamed = merchantId !== undefined || storeId !== undefined
  return isNamed
    ? (await stores.ofAccounts([message.handle])).filter(
        ({ details }) =>
          (merchantId ?? details.merchant_id) === details.merchant_id &&
          (storeId ?? details.store_id) === details.store_id
      )
    : []
}
