import type {
  AlipayAttentionAction,
  AlipayAttentionKind,
  AlipayAttentionResolution,
  AlipayAttentionState,
} from "../../../types/http"

/** The desk of what needs a person, the health summary, and an order's history. */
export const attention = {
  desk: {
    title: "Alipay",
    list: "Needs a person",
    needs_you_one: "{{count}} payment needs attention",
    needs_you_other: "{{count}} payments need attention",
    nothing_open: "No payment needs attention",
    description:
      "Payments that need a person. An item closes by itself once Alipay and Medusa agree.",
    kind: "Kind",
    all_kinds: "All kinds",
    show: "Show {{kind}}, payment {{payment}}",
    empty_open: "Nothing is open",
    empty_open_hint: "Every payment, refund and notification is settled.",
    empty_closed: "Nothing has been closed yet",
  },
  item_state: { open: "Open", closed: "Closed" } satisfies Record<AlipayAttentionState, string>,
  kind: {
    paid_without_order: "Paid without an order",
    amount_mismatch: "Amounts differ",
    paid_twice: "Paid twice",
    paid_after_cancel: "Money kept for a canceled order",
    refund_failed: "Refund failed",
    capture_failed: "Capture failed",
    authorization_expiring: "Hold expires soon",
    dead_notification: "Notification not applied",
    unresolvable_unknown: "Outcome not known",
    account_unusable: "Account refused",
    agreement_lost: "Wallet permission without a token",
    order_unpaid: "Order is not paid",
    overpaid: "Order is overpaid",
    capture_overdue: "Automatic capture is overdue",
    under_review: "Card payment under review",
    other_environment: "Paid in another environment",
    account_changed: "Gateway or key changed",
    installation_changed: "Store has moved?",
    dispute_opened: "Disputed by the shopper",
    dispute_lost: "Dispute lost",
    won_after_write_off: "Won after it was written off",
    declaration_failed: "Not declared to customs",
    identity_not_passed: "Buyer is not the payer",
    refund_after_declaration: "Refunded after it was declared",
    registration_rejected: "Place rejected as a store",
  } satisfies Record<AlipayAttentionKind, string>,
  kind_hint: {
    paid_without_order:
      "The shopper has paid at Alipay, and there is no order. Complete the cart if it is still wanted, otherwise refund the shopper.",
    amount_mismatch:
      "The amount paid at Alipay is not the amount in Medusa, so no order is made. Talk to the shopper, then refund or settle it by hand.",
    paid_twice: "Another payment of the same cart was accepted. Refund this one.",
    paid_after_cancel:
      "The order is canceled and its refund was refused. Find out why (often the balance of the merchant account is too low), then refund.",
    refund_failed:
      "Alipay accepted the refund and it failed later; the refund is removed from Medusa, as soon as no change of the order is begun. Refund again, or pay the shopper another way.",
    capture_failed:
      "Alipay accepted the capture and it failed later; the capture was removed from Medusa. Capture again before you ship.",
    authorization_expiring:
      "Money on hold goes back to the shopper when the hold expires. Capture it on the order in time; once it has expired, do not ship.",
    dead_notification:
      "A genuine message from Alipay could not be applied after several attempts. Ask Alipay again; if the message is not about this store, mark it settled.",
    unresolvable_unknown:
      "Alipay has not reported the outcome of this request. The plugin keeps asking. Look it up in Alipay's dashboard.",
    account_unusable:
      "Alipay refuses the account, or its settings can't be used. Fix them under Settings > Alipay.",
    agreement_lost:
      "The wallet may hold a permission for your shop that can neither be used nor ended from here. Ask the shopper to end it in the wallet, then mark it settled.",
    order_unpaid:
      "The order was placed while its payment was pending, and the payment failed. Request the payment again, or cancel the order. Do not ship.",
    overpaid:
      "The order has more money than it owes since this payment came, often after an exchange that was withdrawn. Send the difference back.",
    capture_overdue:
      "Alipay should have captured this card payment by itself and did not. Capture it on the order before the hold ends.",
    under_review:
      "Alipay or the card's bank reviews this payment. Until the review is done it can't be captured: do not ship. If the review refused it, cancel the order, which releases the hold, or refund what was captured.",
    other_environment:
      "The payment was requested in the sandbox and paid after the account went live, or the other way round. No order is made; the money goes back to the shopper.",
    account_changed:
      "This account uses another gateway address or another public key of Alipay than it did before, or than other accounts use with the same client ID: what answers there says which orders are paid. If you did not expect it, change it back now. Then mark it settled.",
    installation_changed:
      "This database was used at another place before. If this is a copy of a store that goes on elsewhere, leave it so: payments and linked wallets from before are left alone here. If the store has moved here, confirm it, and work on them goes on.",
    dispute_opened:
      "The shopper disputes this payment at their bank. Open the dispute, and defend or accept it before it is due. Do not refund it at the same time.",
    declaration_failed:
      "Customs or Alipay refused a declaration, customs have not answered for three days, or a rule could not declare. Correct it in the declaration and declare again; the goods may be stopped without one.",
    identity_not_passed:
      "Alipay compared the buyer's certificate with the payer, and they are not the same person. Do not ship: ask the buyer, then correct the declaration, or settle this by hand.",
    refund_after_declaration:
      "Money of a declared payment went back to the shopper. Alipay has no way to change a declaration: ask your customs broker whether customs must be told.",
    registration_rejected:
      "A wallet has rejected a place as a store, or Alipay refused its registration. Correct what its reasons name, and register it again; until then its tills may be declined.",
    dispute_lost:
      "The bank took the money back, and the order shows that it is not paid. Do not refund it. Settle it with the shopper, then mark it settled.",
    won_after_write_off:
      "The bank gave back the money of a dispute after the order had been lowered by it. Raise the order again, with a credit line below zero. Refund on the order only what was lowered for another reason, such as goods that came back.",
  } satisfies Record<AlipayAttentionKind, string>,
  resolution: {
    gone: "Alipay and Medusa agree again",
    returned_to_shopper: "The money went back to the shopper",
    charged_back: "The bank gave the money to the shopper",
    marked_settled: "Marked settled",
  } satisfies Record<AlipayAttentionResolution, string>,
  item: {
    not_found: "This item is gone",
    facts: "Facts",
    both_sides: "Both sides",
    at_alipay: "Alipay",
    in_medusa: "Medusa",
    state: "State",
    asked: "Requested",
    paid: "Paid",
    shopper_paid: "Paid by the shopper",
    captured: "Captured",
    refunded: "Refunded",
    payment: "Payment",
    order: "Order",
    cart: "Cart",
    session: "Session",
    none: "None",
    result_code: "Result code",
    hold_expires: "Held until",
    next_check: "Next check",
    last_change: "Last change",
    actions: "What you can do",
    done_by: "by {{who}}",
    machine: "the plugin",
    history: "What was done",
    no_sides: "This item is not about a single payment.",
  },
  act: {
    ask_gateway: "Ask Alipay again",
    complete_cart: "Complete the cart",
    request_payment: "Request the payment again",
    cancel_order: "Cancel the order",
    refund: "Refund the shopper",
    void: "Release the hold",
    confirm_installation: "The store has moved here",
    mark_settled: "Mark as settled",
  } satisfies Record<AlipayAttentionAction, string>,
  act_form: {
    sure_title: "{{action}}?",
    sure_complete_cart: "An order is made from the cart, if the amounts agree and it is in stock.",
    sure_request_payment:
      "A payment collection over {{amount}} is opened on the order. Copy its payment link from the order and send it to the shopper.",
    sure_cancel_order: "The order is canceled. This can't be undone.",
    sure_refund: "{{amount}} is refunded to the shopper. This can't be undone.",
    sure_void: "{{amount}} is no longer held for you. This can't be undone.",
    sure_confirm_installation:
      "From now on this store charges, captures, refunds and cancels payments that were begun before it moved. Confirm this only when the former store does not run any more. This can't be undone.",
    reason: "How was it settled?",
    reason_hint: "Kept with the item, with your name. At least three characters.",
    closed: "Settled: the item is closed.",
    still_open: "Done. The item is still open.",
    refused: "The action failed",
  },
  health: {
    title: "Health",
    accounts: "Accounts",
    last_sweep: "Last check of open rows",
    never: "Not in the last day",
    sweep_rows_one: "{{count}} row, {{failed}} failed",
    sweep_rows_other: "{{count}} rows, {{failed}} failed",
    open_payments: "Open payments",
    open_operations: "Open refunds, captures and cancels",
    unknowns: "Unknown outcomes",
    since: "oldest",
    inbox: "Notifications waiting",
    dead: "Notifications that failed",
    locks: "Medusa's locks are kept in memory",
    locks_hint:
      "That is right for one process. With more than one, register a locking provider in medusa-config.",
  },
  health_status: {
    ok: "All is well",
    attention: "Needs attention",
    trouble: "Something is broken",
  },
  account_status: {
    usable: "Usable",
    unusable: "Not usable",
    unknown: "Not used yet",
  },
  order_history: {
    title: "Alipay: what happened",
    needs_you_one: "{{count}} item of this order needs attention",
    needs_you_other: "{{count}} items of this order need attention",
    show: "Show",
  },
  discount: {
    title: "Discount of the wallet",
    paid: "The shopper paid {{paid}} of {{asked}}.",
    saved: "{{name}}: {{amount}}",
    unnamed: "Discount",
    hint: "The order total is the full amount. Your contract with Alipay says who pays for the discount.",
  },
  test_money: {
    badge: "Sandbox: test money",
    hint: "This order was paid in Alipay's sandbox. No real money was moved: do not ship it as a real order.",
  },
  done: {
    attention_opened: "Added to the list",
    attention_closed: "Removed from the list",
    order_made: "The order was made from the paid cart",
    payment_booked: "The payment was booked on the order",
    captures_booked: "A capture made by Alipay was booked",
    refunds_booked: "A refund whose record Medusa had lost was booked again",
    returned_to_shopper: "The money went back to the shopper",
    chargeback_booked: "The bank took money back after a lost dispute; it was booked on the order",
    declared: "Declared to customs",
    declaration_answered: "Customs answered",
    dispute_accepted: "The dispute was accepted",
    dispute_defended: "A defense was handed in",
    chargeback_reversed: "The bank gave back money of a dispute; it was booked on the order",
    hold_lapsed: "The hold expired; the payment was canceled in Medusa",
    refund_undone: "A failed refund was removed from Medusa",
    capture_undone: "A failed capture was removed from Medusa",
    refund_confirmed: "A refund of unknown outcome was confirmed",
    capture_confirmed: "A capture of unknown outcome was confirmed",
    notification_replayed: "A notification was replayed",
    ask_gateway: "Alipay was asked",
    order_canceled: "The order was canceled",
    hold_released: "The hold was released",
    capture_refused: "A capture was refused",
    refund_refused: "A refund was refused",
    cancel_refused: "A cancel was refused",
    cancel_confirmed: "A cancel of unknown outcome was confirmed",
  },
  done_note: {
    payable: "to pay: {{id}}",
    other: "Something else was done",
    by_check: "found by the plugin's own check",
    never_notified: "found by the plugin's own check; no notification came",
  },
  done_outcome: {
    failed: "not done",
    settled: "settled",
    still_open: "still open",
    unknown: "probably done",
  },
}
