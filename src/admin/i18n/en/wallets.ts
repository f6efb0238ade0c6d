import type { AlipayAgreementState } from "../../../types/http"

/** Linked wallets on a customer's page. */
export const wallets = {
  linked: {
    title: "Linked wallets",
    description: "Wallets this customer pays with in one step. Renewals are charged to them.",
    none: "No wallet is linked",
    none_hint: "Customers link wallets in the storefront; you can only unlink them.",
    since: "Linked",
    until: "Ends",
    over_since: "Ended",
    end: "Unlink",
    end_of: "Unlink {{wallet}}",
    end_title: "Unlink {{wallet}}?",
    end_sure:
      "This wallet can no longer be charged, not even for renewals. Only the customer can link it again.",
    ended: "{{wallet}} is unlinked",
    last_charges: "Last charges",
    never_charged: "Never charged",
    order: "Order",
  },
  agreement_state: {
    pending: "At the wallet",
    active: "Active",
    expiring: "Ends soon",
    expired: "Expired",
    revoked: "Unlinked",
    failed: "Not linked",
  } satisfies Record<AlipayAgreementState, string>,
  agreement_reason: {
    consent_expired: "The customer did not agree in time",
    no_consent_page: "The wallet offered no page to agree on",
    code_of_another: "Its code belonged to another customer",
    token_lost: "The answer with its token was lost",
    token_expired: "Its token expired",
    revoked_by_customer: "By the customer",
    revoked_by_shop: "By the shop",
    account_deleted: "The customer's account was deleted",
    ended_in_wallet: "In the wallet",
    invalid_access_token: "The wallet no longer accepts it",
  },
  charge_state: {
    paid: "Paid",
    failed: "Declined",
    canceled: "Cancelled",
    open: "Not known yet",
  },
}
