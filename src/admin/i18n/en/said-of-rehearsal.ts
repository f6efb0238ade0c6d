/** What the server says of a rehearsal. */
export const ofRehearsal = {
  rehearsal_todo: "Not begun.",
  rehearsal_working: "Alipay works on it.",
  rehearsal_pay: "Pay {{amount}} on Alipay's page, as a shopper does.",
  rehearsal_paid: "{{amount}} was paid.",
  rehearsal_not_paid: "The payment was not made ({{code}}). Begin again.",
  rehearsal_not_booked: "The payment is not booked yet.",
  rehearsal_heard:
    "A message about the payment came all the same, so this shows nothing. Begin again.",
  rehearsal_lost:
    "No message about the payment came. The store asked Alipay by itself, and booked it.",
  rehearsal_refunded: "A part of {{amount}} went back, and the order says so.",
  rehearsal_not_refunded: "Alipay refused the refund ({{code}}).",
  rehearsal_canceled:
    "The page of a canceled order takes no money, and what was left of the paid one went back.",
  rehearsal_keys:
    "Alipay answers to the key in use and to the waiting one: you can switch at any time.",
  rehearsal_keys_wait:
    "Enter the waiting public key of the account's page in Alipay's dashboard, then check again. With it, Alipay answered: {{reason}}",
  rehearsal_live: "Only test money is rehearsed with, and this account takes real money.",
  rehearsal_no_region:
    "No region offers this account with a wallet that can be paid in its currency. Enable it in a region first.",
  rehearsal_trouble: "This went wrong: {{reason}}",
  no_rehearsal: "Nothing was rehearsed with this account yet. Begin first.",
}
