/** Why a message was not applied, a movement was not sent, or an account can't be used for it. */
export const ofMessages = {
  account_trouble: 'Alipay account "{{handle}}": {{problem}}',
  account_not_registered: "No Alipay account {{handle}} is registered on the payment module.",
  lost_credentials:
    'Alipay account "{{handle}}": this payment was made with the client ID {{clientId}}, whose keys are not configured any more. Set them again to ask about it or to refund it.',
  ledger_held:
    'This database is used at a new place since {{since}}, and may be a copy of a store that goes on elsewhere: payments and linked wallets from before are left alone. If the store has moved here, confirm it in the admin under Alipay ("Store has moved?").',
  not_in_ledger: "{{what}} was not made through this plugin's ledger; nothing was sent to Alipay.",
  no_movement: "Medusa has no {{what}} {{id}}; nothing was sent to Alipay.",
  movement_not_named: "Medusa did not name the {{what}} it wrote; nothing was sent to Alipay.",
  payment_not_in_ledger: "The payment is not in the ledger.",
  announced_not_final:
    "The gateway announced an outcome, but asked about it the payment is {{state}}.",
  refund_not_final: "Asked about it, the refund is {{state}}.",
  announced_unknown:
    "The gateway announced that it was paid, but asked about it does not know the payment.",
  token_not_known: "The token is not in the books.",
  message_of_other_account:
    'The payment was made with the account "{{handle}}", and no key of it had verified the message.',
  dispute_not_known: "The dispute is not known yet.",
}
