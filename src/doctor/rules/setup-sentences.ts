import { sentence } from "../../gateway"

/** What the steps of the setup say, beside what tests, probes and problems say themselves. */
export const SETUP = {
  ready: sentence("account_is_ready", "Everything a payment needs is there."),
  connected: sentence("setup_connected", "Alipay answers to this account's keys."),
  neverTested: sentence("never_tested", "The connection was never tested."),
  messageCame: sentence("setup_message_came", "Alipay's messages come in, and are genuine."),
  neverProbed: sentence("never_probed", "It was never tried whether notifications get through."),
  noReturnPage: sentence(
    "no_return_url",
    "There is no return URL: a storefront that sends none with the session can't take payments."
  ),
  returnPageSkipped: sentence(
    "setup_return_page_skipped",
    "None is set. Shoppers pay already, so the storefront sends its own."
  ),
  nowhere: sentence(
    "offered_nowhere",
    "The provider is not enabled in any region, so no shopper sees it."
  ),
  paidTest: sentence("setup_paid_test", "A test payment came in."),
  paidLive: sentence("setup_paid_live", "Shoppers pay with this account."),
  notPaid: sentence(
    "setup_not_paid",
    "Pay once yourself: in the storefront, or at the payment link of an order."
  ),
  refunded: sentence("setup_refunded", "A refund succeeded."),
  notRefunded: sentence("setup_not_refunded", "Refund a part of that payment on its order."),
  refundSkipped: sentence(
    "setup_refund_skipped",
    "None was made yet. Shoppers pay already, so no test is needed."
  ),
  live: sentence("setup_live", "The live keys are in use."),
  notLive: sentence(
    "setup_not_live",
    "When all else is done: enter the live client ID and keys, and choose Live."
  ),
} as const
