import { MedusaError } from "@medusajs/framework/utils"
import { shopperReasonOf } from "../../gateway"
import { shopperTextsOf, type ShopperTextKey } from "./shopper-texts"
import type { AlipayReasonCode } from "../../types/http"
import { OWN_REFUSALS } from "./wallet-choice"

/** The sentence that goes with a result code, or with the reason behind it where the code has none. */
export const shopperTextKeyOf = (
  resultCode: string | null | undefined,
  reason?: AlipayReasonCode
): ShopperTextKey => {
  const known =
    OWN_REFUSALS.find((own) => own === resultCode) ?? shopperReasonOf(resultCode ?? "") ?? reason
  return known !== undefined && isTold(known) ? known : "declined"
}

const isTold = (key: string): key is ShopperTextKey => Object.hasOwn(shopperTextsOf("en"), key)

/** What a shopper may be told of a result code; in English, as Medusa hands errors on without a language. */
export const shopperMessage = (resultCode: string | null | undefined): string =>
  shopperTextsOf(undefined)[shopperTextKeyOf(resultCode)]

/** Declined for good: the shopper starts a new session. */
export const shopperRefusal = (resultCode: string | null | undefined): MedusaError =>
  new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, shopperMessage(resultCode))

/** Not paid yet, or not known: the same session may still succeed. */
export const notPaidYet = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
    "The payment has not been confirmed yet."
  )

/** The payment was started for another total: the shopper starts a new session. */
export const cartHasChanged = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
    shopperTextsOf(undefined).cart_changed
  )

/** No order can stand on it; what was paid goes back. */
export const moneyGoesBack = (): MedusaError =>
  new MedusaError(MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR, shopperTextsOf(undefined).returned)

/** Something does not agree; a person must look before an order may stand on this payment. */
export const heldForReview = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
    shopperTextsOf(undefined).under_review
  )
