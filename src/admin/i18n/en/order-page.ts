import type { AlipayFailureReason } from "../../../types/http"

/** An order's money and what happened to it; held money, cards and refusals wherever they are shown. */
export const orderPage = {
  order_money: {
    review: {
      processing: "Under review. Do not ship or capture yet.",
      accepted: "The review accepted this card.",
      rejected: "The review refused this card. Cancel the order.",
    },
    collection: "Payment {{number}} of {{count}}",
    open: "Open payment",
    dashboard: "Alipay's dashboard",
  },
  held: {
    title: "{{amount}} on hold",
    captured: "Captured so far: {{amount}}.",
    until: "Held until {{time}}.",
    amount: "Amount to capture, {{currency}}",
    capture: "Capture",
    sure: "{{amount}} is captured; {{rest}} stays on hold.",
  },
  asked: {
    ask: "Ask Alipay now",
    same: "Alipay says the same.",
    no_answer: "Alipay gave no answer. Try again later.",
  },
  card: { card: "Card", three_ds: "3-D Secure", country: "Issued in" },
  three_ds: {
    full: "Confirmed by the bank",
    tried: "Tried, not confirmed",
    none: "Not used",
  },
  timeline: {
    filter: "Show",
    calls: "Payments, captures, refunds",
    messages: "Notifications",
    repairs: "Corrections",
    admins: "Done by admins",
    started: "Payment started:",
    paid: "Paid by the shopper:",
    open: "Show message",
  },
  why: {
    declined: "The shopper's bank or wallet said no",
    risk: "Alipay suspects fraud",
    closed: "The payment has expired or was closed at Alipay",
    not_found: "Alipay does not know this payment",
    too_late: "It is too late for this at Alipay",
    merchant_balance: "Your balance at Alipay does not cover it. Top it up, then try again",
    amount_exceeded: "It is more than there is left",
    charged_back: "The bank gave the shopper this money after a dispute",
    not_supported: "This wallet does not allow it",
    account: "Alipay refuses the account. Check Settings > Alipay and your contract",
  } satisfies Record<AlipayFailureReason, string>,
}
