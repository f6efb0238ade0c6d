import type { RegistrationStores } from "../modules/alipay/parts"
import type { StoreRow } from "../modules/alipay/registrations/store-row"
import { closesItem, itemOfStore } from "./rules/to-tell"

/** Opens what a person must know of a store, and closes it once the store is approved, or under review again. */
export const tellOfStore = async (
  { attention }: Pick<RegistrationStores, "attention">,
  store: StoreRow,
  isRead = false
): Promise<void> => {
  const item = itemOfStore(store, isRead)
  if (item !== undefined) {
    await attention.open(item)
  }
  if (closesItem(store)) {
    await attention.close("registration_rejected", store.id, { resolution: "gone" })
  }
}
