/** What a till refuses, and a refund, a capture or a cancellation of an order. */
export const ofMoney = {
  till_no_place:
    "stock_location_id {{id}} has no till. Add the place to the plugin's option till in medusa-config.",
  no_sale:
    "There is no sale {{id}}. Another till may have begun it again: look at the latest sales.",
  till_no_region: "region_id {{id}} of the option till is unknown. Name a region.",
  till_not_offered:
    "The region {{region}} of the option till does not offer {{provider}}. Add that payment provider to the region, or name another account.",
  till_no_refund:
    "This till gives nothing back: it has no most_refund. Refund the order in the admin.",
  till_refunded_before:
    "{{refunded}} went back before, and not refunded_before {{seen}}. Look at the sale again: the refund may have been made.",
  till_refund_limit:
    "amount is more than this till gives back of a sale: most_refund is {{most}}, and {{refunded}} went back before. Refund the order in the admin.",
  till_no_backend_url:
    "backend_url is missing: a payment at a till needs it. Set the plugin's option backend_url in medusa-config.",
  till_nothing_to_pay: "There is nothing to pay: the total is 0.",
  till_most_sale: "The sale comes to {{total}}, more than most_sale {{most}} of this till allows.",
  till_no_channel:
    "sales_channel_id {{channel}} of the option till is unknown or disabled. Name a sales channel that is on.",
  till_channel_stock:
    "sales_channel_id {{channel}} of the option till must take its stock from {{place}} alone. Give each place a sales channel with one stock location.",
  sale_canceled: "Sale {{id}} is canceled. Begin a new one.",
  sale_changed: "Sale {{id}} does not come to what it was begun with. Begin a new one.",
  sale_other_account:
    'Sale {{id}} was begun for the account "{{before}}", and this till is paid to "{{account}}" now. Begin a new one.',
  sale_other_way:
    "The sale may still be paid in the way that was begun. Stop that first, and wait until it is known to be over.",
  sale_sold: "Sale {{id}} is sold: its order is {{order}}. Refund it instead.",
  sale_not_sold: "Sale {{id}} is not sold: there is nothing to give back.",
  sale_not_booked: "Sale {{id}} has no payment in Medusa yet. Try again in a moment.",
  till_other_currency: "The order is in {{currency}}, and this till sells in {{own}}.",
  change_begun_refund:
    "A change of this order is begun ({{change}}): confirm it or take it back first. Medusa can't book the refund beside it. No money was moved.",
  change_begun_cancel:
    "A change of this order is begun ({{change}}): confirm it or take it back first. Medusa can't cancel the order beside it. No money was moved.",
  order_canceled_refund:
    "The order is canceled, and Medusa can't book a refund on it. Its money goes back by itself; what could not go back is on the list under Alipay, where it can be refunded. No money was moved.",
  nothing_refunded: "{{reason}} Nothing was refunded.",
  dispute_undecided: "{{disputes}} Answer the dispute, or wait until it is decided.",
  refund_at_most: "At most {{money}} can still be refunded.",
  refund_nothing_left: "Nothing is left to refund.",
  dispute_took:
    "The shopper has got this money back already: dispute {{disputes}} was lost, and the bank took it. {{rest}}",
  both_sentences: "{{one}} {{other}}",
  dispute_holds_payment:
    "The shopper disputes this payment at their bank (dispute {{id}}), and may get it from there: refunded as well, it would be paid twice.",
  dispute_holds:
    "The shopper disputes {{money}} at their bank (dispute {{id}}), and may get it from there: refunded as well, it would be paid twice.",
  part_too_small_to_capture:
    "{{amount}} {{currency}} is less than the smallest amount that can be captured. Nothing was captured.",
  part_too_small_to_refund:
    "{{amount}} {{currency}} is less than the smallest amount that can be refunded. Nothing was refunded.",
  refund_failed_with: "{{code}}. Nothing was refunded.",
  the_refund_failed: "the refund failed",
  capture_failed_with: "{{code}}.",
  the_capture_failed: "the capture failed",
  earlier_refund:
    "An earlier refund of {{amount}} minor units of {{currency}} reached Alipay but not this order. Refund that same amount first: it will be recorded here and not be paid twice.",
  no_shipment: "There is no fulfillment {{id}} of this order that is not canceled.",
  overpaid_changed:
    "The order has changed: {{amount}} are too much now. Nothing was sent back. Look at it again.",
}
