"use client"
import type { CartToPay } from "../cart.ts"
import { listWaysToPay, type WaysOptions, type WayToPay } from "../ways-to-pay.ts"
import { useAlipay } from "./provider.tsx"
import { useLoaded, type Loaded } from "./use-loaded.ts"

/** A cart with what the pay button shows. */
export type PayableCart = CartToPay & {
  /** Major units. */
  total?: number | undefined
  currency_code: string
}

/** {@link listWaysToPay} of a cart, listed again when its total, region or language changes. */
export const useWaysToPay = (
  cart: PayableCart,
  {
    signedIn = false,
    includeUnusable = false,
  }: Pick<WaysOptions, "signedIn" | "includeUnusable"> = {}
): Loaded<WayToPay[]> => {
  const { sdk, locale } = useAlipay()
  const key = [cart.id, cart.region_id, cart.total, locale, signedIn, includeUnusable].join(" ")
  return useLoaded(
    key,
    async (signal) => await listWaysToPay(sdk, cart, { signedIn, includeUnusable, locale, signal })
  )
}
