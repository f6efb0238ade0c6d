import type { OwnRefusal } from "../wallet-choice"
import type { ShopperReason } from "../../../gateway"

/** What a shopper may be told: a reason, why a linked wallet is not charged, or just that it failed. */
export type ShopperTextKey = ShopperReason | OwnRefusal | "declined"

/** Sentences for shoppers in one language: never amounts, ids or the gateway's own words. */
export type ShopperTexts = Readonly<Record<ShopperTextKey, string>>
