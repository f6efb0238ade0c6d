import type { Place } from "../../modules/alipay/till/places"

/** The shop with its place, each said once. */
export const nameOfPlace = ({
  merchant_name: shop,
  store_name: store,
}: Pick<Place, "merchant_name" | "store_name">): string =>
  store.includes(shop) ? store : `${shop} · ${store}`
