import type { ShopperTexts } from "./texts"

export const en: ShopperTexts = {
  insufficient_funds: "The balance was not enough. Please choose another way to pay.",
  limit_exceeded: "The amount is above a limit of the wallet. Please choose another way to pay.",
  account_problem:
    "The wallet account can't make this payment now. Please check it in the wallet's app or pay another way.",
  card_refused: "The card was refused. Please use another card or pay another way.",
  authentication_failed: "The payment was not confirmed. Please try again.",
  expired: "The time to pay has run out. Please try again.",
  canceled: "The payment was canceled. Please try again or pay another way.",
  agreement_ended:
    "The linked wallet can't be used any more. Please link it again or pay another way.",
  not_supported: "This way of paying is not available for this order. Please choose another one.",
  cart_changed:
    "The total of your cart has changed since the payment was started. Please pay again. If you have paid already, that money goes back to you.",
  total_changed:
    "The total of your cart is another one now. You have not been charged. Please look at your cart and pay again.",
  returned: "The order could not be made. The money that you paid goes back to you.",
  returned_beside_order:
    "Your order is placed. Money that you paid besides, and that it did not need, goes back to you.",
  under_review:
    "The payment needs to be checked by the shop. Please contact them; your money is not lost.",
  CUSTOMER_CHANGED:
    "The linked wallet belongs to another customer. You have not been charged. Please choose another way to pay.",
  CUSTOMER_DELETED:
    "The customer account of the linked wallet has been deleted. You have not been charged. Please choose another way to pay.",
  DELIVERY_CHANGED:
    "The delivery address has changed since the linked wallet was chosen. You have not been charged. Please choose how to pay again.",
  CHOICE_EXPIRED:
    "The linked wallet was chosen too long ago. You have not been charged. Please choose how to pay again.",
  declined:
    "The payment did not go through. You have not been charged. Please try again or pay another way.",
}
