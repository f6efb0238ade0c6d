import type { ChoiceRefusal } from "../wallet-choice"
import type { ShopperReason } from "../../../gateway"

/** What a shopper may be told: a reason, a choice of a linked wallet that no longer holds, or just that it failed. */
export type ShopperTextKey = ShopperReason | ChoiceRefusal | "declined"

/** Sentences for shoppers in one language: never amounts, ids or the gateway's own words. */
export type ShopperTexts = Readonly<Record<ShopperTextKey, string>>
