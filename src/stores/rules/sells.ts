import { sentence, type Sentence } from "../../gateway"
import type { StoreRow } from "../../modules/alipay/registrations/store-row"
import type { Place } from "../../modules/alipay/till/places"

/** The store that a till sells for: what is registered under other ids is another store. */
export const storeOfTill = (
  stores: readonly StoreRow[],
  { stock_location_id: place, account, merchant_id, store_id }: Place
): StoreRow | undefined =>
  stores.find(
    ({ stock_location_id, handle, details }) =>
      stock_location_id === place &&
      handle === account &&
      details.merchant_id === merchant_id &&
      details.store_id === store_id
  )

/** Why nothing is sold for a store; nothing where the gateway decides. */
export const whyNotSold = (
  store: Pick<StoreRow, "state" | "reasons"> | undefined
): Sentence | undefined =>
  store?.state === "rejected"
    ? sentence(
        "store_rejected",
        "Alipay has rejected this place as a store. Correct its registration under Alipay > Stores. Nothing was begun."
      )
    : undefined
