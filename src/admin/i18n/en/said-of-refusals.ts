/** Refusals of the server. */
export const ofRefusals = {
  certificate_no_key:
    "A buyer's certificate is only kept sealed, and the plugin's option encryption_key is missing. Set it, or declare without a certificate. Nothing was sent.",
  certificate_unreadable:
    "The buyer's certificate of the earlier declaration can't be opened with the present encryption keys. Give it again.",
  not_declared: "{{reason}} Nothing was declared.",
  not_sent: "{{reason}} Nothing was sent.",
  other_answer: "Another answer to this dispute is on its way.",
  answer_not_taken: "Alipay did not take the answer: {{error}}",
  dispute_not_answered: "{{reason}} The dispute is not answered.",
  link_no_mailer:
    "email_to: the store has no notification provider for the channel email. Add one, or leave email_to out and send the link yourself.",
  link_not_mailed:
    "email_to: the link could not be mailed: {{error}}. Try again, or send it yourself.",
  link_no_order: "order_id: there is no order {{id}}.",
  link_order_canceled: "order_id: the order is canceled. There is nothing to pay.",
  link_nothing_owed:
    "order_id: the order owes nothing, or a payment holds what it owes. Look at its payments.",
  link_no_collection: "payment_collection_id: there is no payment collection {{id}}.",
  link_not_due:
    "payment_collection_id: this amount is not due. It is paid, held or ended, or its order or cart has changed.",
  link_not_offered:
    "The region of the order offers no payment provider of Alipay. Add one to the region, such as pp_alipay_cn.",
  link_no_address:
    "backend_url is not set in the plugin's options. Set it to the backend's public address: payment links lead there.",
  link_no_key:
    "encryption_key is not set in the plugin's options. Payment links are signed with it; make one with: {{command}}",
  draft_in_edit:
    "This draft is being edited. Confirm the edit or take it back first, on the draft's page.",
  no_printed_code: "This place has no printed code yet. Print its poster first.",
  poster_no_address:
    "backend_url is not set in the plugin's options. Set it to the backend's public address: printed codes lead there.",
  poster_no_key:
    "encryption_key is not set in the plugin's options. Printed codes are signed with it; make one with: {{command}}",
  poster_unprintable:
    "The name of the place has characters that no font prints: {{characters}}. Name a TTF or OTF file that has them in the option defense_fonts.",
  captured_by_itself:
    "Alipay captures this payment by itself, usually within minutes; the capture will show here. If it does not within an hour, you can capture here.",
  hold_not_valid: "The authorisation is no longer valid at Alipay; nothing can be captured.",
  wallet_not_paid: "The wallet has not paid; there is nothing to capture.",
  more_than_held:
    "Alipay holds {{held}} minor units of {{currency}}, of which {{taken}} are captured or being captured; {{amount}} more can't be.",
  not_captured: "Alipay did not capture the payment: {{reason}}",
  not_refunded: "Alipay did not refund the payment: {{reason}}",
  not_canceled: "Alipay did not cancel the payment: {{reason}}",
  declaration_not_taken: "Alipay did not take the declaration: {{reason}}",
  customs_other_wallet: "Only payments with Alipay (ALIPAY_CN) can be declared to customs.",
  customs_not_paid: "This payment is not paid, and only what is paid can be declared.",
  customs_amount_unknown:
    "Alipay has not said how much of this payment can be declared. Ask Alipay about the payment, then try again.",
  part_not_exact:
    "customs_order_id in the metadata of the fulfillment {{shipment}} is no text and no whole number that is short enough to be exact. Write it as text, in quotation marks.",
  part_unprintable:
    "The part's id has characters that can't be printed. Correct customs_order_id in the fulfillment's metadata.",
  part_too_long:
    "The part's id {{part}} is longer than {{longest}} characters. Shorten customs_order_id in the fulfillment's metadata.",
  whole_declared: "The whole payment is declared already ({{id}}).",
  part_declared_first:
    "A part of the payment is declared already ({{id}}), so that the rest must be declared as parts too.",
  part_declared: "The part {{part}} is declared already ({{id}}).",
  shipment_declared: "The shipment {{shipment}} is declared already, as part {{part}} ({{id}}).",
  shipment_declared_elsewhere:
    "The shipment {{shipment}} is declared already for another payment of the order, as part {{part}} ({{id}}). A shipment is declared once.",
  shipment_of_other_payment:
    "None of the goods in the shipment {{shipment}} were paid for with this payment. Declare it for the payment that paid for them, or say an amount.",
  paid_for_no_goods:
    "No goods were paid for with this payment that no earlier one had paid for. Declare by hand what of it belongs to a shipment.",
  nothing_to_declare: "Nothing is left to declare.",
  more_than_declarable:
    "That is more than is left to declare of this payment: {{left}} of {{amount}}.",
  declared_again: "It was declared again as {{id}}: correct that one.",
  declaration_stands:
    "It stands: Alipay has no way to change or withdraw a declaration that customs have not refused.",
  only_chargeback: "Only a chargeback can be accepted.",
  no_papers_taken: "Alipay takes no papers for a dispute of this kind.",
  answer_on_its_way:
    "This dispute was answered at {{at}}, and Alipay has not said yet that the answer arrived. It probably did, and is not sent twice: Alipay's message will tell.",
  dispute_is_over: "This dispute is {{state}} already.",
  dispute_paid_back:
    "Money of this payment went back to the shopper already: accepted as well, it would be paid twice. Defend the dispute with the proof of the refund.",
  dispute_refund_unclear:
    "A refund of this money was asked for, and Alipay has not said that it was made: accepted as well, it could be paid twice. Wait until it is known, or defend the dispute.",
  not_defendable: "Alipay says that this dispute can't be defended.",
  answer_too_late: "The time to answer ended at {{at}}: Alipay takes no answer any more.",
  time_is_over: "The time to answer is over: Alipay takes no answer any more.",
  no_more_papers: "Alipay takes no more papers for this request.",
  still_judged: "Alipay still judges the papers before: wait for its verdict.",
  under_review:
    "The card payment is under review at Alipay or the card's bank. Capture it when the review is done; nothing was captured.",
  review_refused:
    "The review of the card payment refused it. Cancel the order, which releases the hold; nothing was captured.",
  order_being_made:
    "An order is being made of this payment at this moment. Look at the item again in two minutes.",
  not_safe: "{{action}} is not safe for this item as things stand. Safe now: {{safe}}.",
  no_declarable_payment: "This order has no payment with Alipay (ALIPAY_CN) that is paid.",
  several_declarable:
    "This order has several payments that can be declared: say which in payment_id.",
  not_registered_with_customs:
    "The account is not registered with customs. Fill in its customs settings (customs code, merchant code and name) under Settings > Alipay.",
  no_certificates_here:
    "This account collects no buyers' certificates. Turn that on in its customs settings, or declare without one.",
  order_is_canceled: "This order is canceled.",
  only_left: "Only {{left}} can be captured. Nothing was captured.",
  canceled_already: "This payment was canceled already. Nothing was moved.",
  no_order_stands: "No order stands on this payment. Nothing was moved.",
  not_releasable:
    "Only a hold of which nothing is captured can be released. What is not captured goes back to the shopper when the hold expires.",
  dispute_answered: "answered",
  dispute_defended: "defended",
  dispute_accepted: "accepted",
  dispute_expired: "counted as accepted, since its time has run out",
  dispute_won: "won",
  dispute_lost: "lost",
  dispute_canceled: "withdrawn by the shopper",
}
