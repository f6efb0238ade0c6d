import type { OwnRefusal } from "../wallet-choice"
import type { ShopperReason } from "../../../gateway"

/**
 * What a shopper may be told: a reason, why a linked wallet is not charged, that the cart or its total has changed, that money
 * goes back or waits for the shop, or just that it failed.
 */
export type ShopperTextKey =
  | ShopperReason
  | OwnRefusal
  | "cart_changed"
  | "total_changed"
  | "returned"
  | "returned_beside_order"
  | "under_review"
  | "declined"

/** Sentences for shoppers in one language: never amounts, ids or the gateway's own words. */
export type ShopperTexts = Readonly<Record<ShopperTextKey, string>>
