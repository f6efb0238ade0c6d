import { MedusaError } from "@medusajs/framework/utils"
import { shopperReasonOf } from "../gateway"
import type { ChoiceRefusal } from "./wallet-choice"

const GENERAL =
  "The payment did not go through. You have not been charged. Please try again or pay another way."

/** What a shopper may read, by the reason behind a result code: never amounts, ids or the gateway's prose. */
const SENTENCES: Readonly<Record<string, string>> = {
  insufficient_funds: "The balance was not enough. Please choose another way to pay.",
  limit_exceeded: "The amount is above a limit of the wallet. Please choose another way to pay.",
  account_problem:
    "The wallet account can't make this payment now. Please check it in the wallet's app or pay another way.",
  card_refused: "The card was refused. Please use another card or pay another way.",
  authentication_failed: "The payment was not confirmed. Please try again.",
  expired: "The time to pay has run out. Please try again.",
  canceled: "The payment was cancelled. Please try again or pay another way.",
  agreement_ended:
    "The linked wallet can't be used any more. Please link it again or pay another way.",
  not_supported: "This way of paying is not available for this order. Please choose another one.",
}

/** What a shopper may read about codes of our own. */
const OWN_SENTENCES: Readonly<Record<string, string>> = {
  CUSTOMER_CHANGED:
    "The linked wallet belongs to another customer. You have not been charged. Please choose another way to pay.",
  DELIVERY_CHANGED:
    "The delivery address has changed since the linked wallet was chosen. You have not been charged. Please choose how to pay again.",
  CHOICE_EXPIRED:
    "The linked wallet was chosen too long ago. You have not been charged. Please choose how to pay again.",
} satisfies Record<ChoiceRefusal, string>

export const shopperMessage = (resultCode: string | null | undefined): string =>
  OWN_SENTENCES[resultCode ?? ""] ??
  SENTENCES[(resultCode && shopperReasonOf(resultCode)) || ""] ??
  GENERAL

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
    "The total of your cart has changed since the payment was started. Please pay again. If you have paid already, that money goes back to you."
  )

/** Something does not agree; a person must look before an order may stand on this payment. */
export const heldForReview = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
    "The payment needs to be checked by the shop. Please contact them; your money is not lost."
  )
