import type { AlipayDataGroup } from "../../../types/http"

/** Groups of data about a shopper and an order that an account may keep from the gateway. */
export const DATA_GROUPS = [
  "buyer",
  "shipping",
  "billing",
  "goods",
  "device",
] as const satisfies readonly AlipayDataGroup[]
