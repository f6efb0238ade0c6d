import type { AdminAlipayPaymentPlace } from "../../types/http"

/** What a place with a till is called: by its ID once Medusa has no name of it. */
export const placeText = ({ name, stock_location_id: id }: AdminAlipayPaymentPlace): string =>
  name ?? id
