import type { AlertTexts } from "./texts"

export const en: AlertTexts = {
  kinds: {
    paid_without_order: [
      "Paid without an order",
      "A shopper has paid and there is no order. Complete the cart or refund the shopper.",
    ],
    amount_mismatch: [
      "Amounts differ",
      "The amount at Alipay is not the amount in Medusa. No order is made on it.",
    ],
    paid_twice: ["Paid twice", "Two payments of one cart were paid. Refund this one."],
    paid_after_cancel: [
      "Money kept for a canceled order",
      "The order is canceled and its refund was refused. Find out why, then refund.",
    ],
    refund_failed: ["Refund failed", "Alipay accepted a refund and it failed later. Refund again."],
    capture_failed: [
      "Capture failed",
      "Alipay accepted a capture and it failed later. Capture again before you ship.",
    ],
    authorization_expiring: [
      "Hold expires soon",
      "Held money goes back to the shopper soon, or has gone back. Capture it in time; after that, do not ship.",
    ],
    dead_notification: ["Notification not applied", "A message from Alipay could not be applied."],
    unresolvable_unknown: [
      "Outcome not known",
      "Alipay has not said how a request ended. It is still asked.",
    ],
    account_unusable: [
      "Account refused",
      "Alipay refuses the account, or its settings can't be used. Shoppers can't pay with it.",
    ],
    agreement_lost: [
      "Wallet permission without a token",
      "A wallet may hold a permission that can't be ended from here.",
    ],
    order_unpaid: [
      "Order is not paid",
      "An order was placed and its payment failed. Do not ship it.",
    ],
    overpaid: [
      "Order is overpaid",
      "An order has more money than it owes. Send the difference back.",
    ],
    capture_overdue: [
      "Automatic capture is overdue",
      "Alipay should have captured a card and did not. Capture it before the hold ends.",
    ],
    under_review: [
      "Card payment under review",
      "Alipay or the card's bank reviews a card payment, or has refused it. Do not ship it yet.",
    ],
    other_environment: [
      "Paid in another environment",
      "Test money and real money met. No order is made on it.",
    ],
    account_changed: [
      "Gateway or key changed",
      "An account was given another gateway or other keys. If you did not expect it, change it back now.",
    ],
    installation_changed: [
      "Store has moved?",
      "The database is used at another place than before. Say whether it is a copy.",
    ],
    dispute_opened: [
      "Disputed by the shopper",
      "A shopper disputes a payment at their bank. Answer under Alipay > Disputes before it is due.",
    ],
    declaration_failed: [
      "Not declared to customs",
      "A declaration to customs was refused, was not answered, or could not be made. Correct it and declare again.",
    ],
    identity_not_passed: [
      "Buyer is not the payer",
      "Alipay says that the buyer's certificate is not the payer's. Do not ship before that is cleared up.",
    ],
    refund_after_declaration: [
      "Refunded after it was declared",
      "Money of a declared payment went back. The declaration stays: ask your customs broker what to do.",
    ],
    registration_rejected: [
      "Place rejected as a store",
      "A wallet has rejected a place, or Alipay refused its registration. Correct it under Alipay > Stores.",
    ],
    dispute_lost: ["Dispute lost", "The bank took the money back. Do not refund it."],
    won_after_write_off: [
      "Dispute won after it was written off",
      "The bank gave back money that an order had been lowered by. Do not refund it: raise the order again.",
    ],
  },
  lapsed: [
    "Hold expired",
    "Held money went back to the shopper's bank. The order is not paid: do not ship.",
  ],
  order: "Order #{number}",
  account: "account {handle}",
  more: "{count} more of this kind.",
  open: "Open it: {address}",
  title: "Alipay: {title}",
  notes: {
    returned: "Alipay: paid for a cart that changed or an order that was canceled",
    made_before: "Alipay: made before, its record was lost",
    elsewhere: "Alipay: given back in Alipay's dashboard",
    at_till: "Refunded at the till {terminal}",
  },
}
