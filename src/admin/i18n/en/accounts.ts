import type { AdminAlipayAccountChange } from "../../../types/http"

/** The list of accounts, an account's page, health check and region. */
export const accounts = {
  list: {
    title: "Alipay accounts",
    description: "Merchant accounts at Alipay's gateway that shoppers pay to.",
    create: "Create account",
    empty: "No account yet",
    empty_hint:
      "An account is a provider of the payment module. Add these lines to medusa-config, restart the server, and the account appears here. Its keys can be entered on this page.",
    client: "Client ID {{client_id}}",
    no_client: "No client ID",
    never_tested: "Never tested",
    test_ok: "Connected",
    test_failed: "Connection failed",
    config_only: "Everything comes from medusa-config; nothing is saved on this page yet.",
    not_registered:
      "medusa-config registers no provider with this handle, so no shopper can pay with this account.",
    more_problems_one: "and {{count}} more",
    more_problems_other: "and {{count}} more",
    open_payments_one: "{{count}} open payment",
    open_payments_other: "{{count}} open payments",
  },
  create: {
    title: "Create account",
    description: "Saves an account; what is left out here can be entered later.",
    handle: "Handle",
    handle_hint:
      "The id of the provider in medusa-config. Small letters, digits and hyphens. It can't be changed later.",
    handle_known: "Registered in medusa-config and not saved yet: {{handles}}.",
    key_pair: "Create a key pair",
    key_pair_hint:
      "The private half is kept encrypted on the server and never shown; you paste the public half into the dashboard.",
    key_pair_sealing: "Not possible until the plugin has an encryption key.",
    submit: "Create",
    created: "The account was created.",
    key_pair_failed: "The account was created, but its key pair was not: {{reason}}",
  },
  account: {
    not_found: "There is no account {{handle}}",
    not_found_hint: "No provider has this id in medusa-config, and nothing is saved for it.",
    back: "Back to all accounts",
    left_to_do: "What is left to do",
    left_to_do_hint: "Shoppers can't pay with this account until these errors are fixed.",
    warnings: "Warnings",
    warnings_hint: "Shoppers can pay, but these may cause trouble later.",
    warnings_hint_blocked: "Errors come first; these may cause trouble once shoppers can pay.",
    fix: "Fix",
    fix_problem: "Fix: {{problem}}",
    provider: "Provider",
    former: "Earlier client IDs",
    former_line: "{{client_id}}, replaced",
    former_hint: "Kept so that payments made with them can still be refunded.",
    open_payments: "Open payments",
    updated: "Last saved",
    updated_by: "by {{who}}",
  },
  delete: {
    title: "Delete this account",
    description:
      "Deletes what is saved on this page, its keys included. Values in medusa-config stay in force.",
    description_unregistered: "Deletes what is saved on this page, its keys included.",
    open_payments_one:
      "{{count}} payment is still open. The account can be deleted once it is settled.",
    open_payments_other:
      "{{count}} payments are still open. The account can be deleted once they are settled.",
    purge:
      "Delete the keys it used before, too. Payments made with any of its keys can no longer be checked or refunded here.",
    linked_wallets_one:
      "{{count}} linked wallet can neither be charged nor ended without these keys. End it on its customer's page first, or keep the keys.",
    linked_wallets_other:
      "{{count}} linked wallets can neither be charged nor ended without these keys. End them on their customers' pages first, or keep the keys.",
    customer: "Customer {{id}}",
    leave_wallets:
      "Delete the keys all the same. Only the customers can then end the permission, in their wallets.",
    open_disputes_one:
      "{{count}} dispute is still open. Without these keys it can't be answered, and how it ends is not believed. Wait for its end, or keep the keys.",
    open_disputes_other:
      "{{count}} disputes are still open. Without these keys they can't be answered, and how they end is not believed. Wait for their end, or keep the keys.",
    leave_disputes: "Delete the keys all the same. How the disputes end has to be booked by hand.",
    confirm: "Type {{handle}} to confirm",
    refused: "Not deleted",
    deleted: "The account was deleted.",
  },
  history: {
    title: "History",
    description: "Who changed which settings. Values are never kept.",
    empty: "Nothing was changed yet.",
    by: "by {{who}}",
    unknown_actor: "an API key or a former admin",
    action: {
      created: "Created",
      updated: "Changed",
      deleted: "Deleted",
      key_pair_created: "Key pair created",
      key_pair_activated: "New key pair activated",
      key_pair_discarded: "Waiting key pair discarded",
    } satisfies Record<AdminAlipayAccountChange["action"], string>,
  },
  doctor: {
    title: "Health check",
    description: "What could keep a shopper from paying, in the whole store.",
    run: "Run with connection tests",
    bundle: "Download support bundle",
    bundle_hint: "The bundle holds settings, findings and counts, without keys or shoppers' data.",
    bundle_failed: "The support bundle could not be made: {{reason}}",
    checked: "Checked",
    errors_one: "{{count}} error",
    errors_other: "{{count}} errors",
    warnings_one: "{{count}} warning",
    warnings_other: "{{count}} warnings",
    fine_one: "{{count}} check passed",
    fine_other: "{{count}} checks passed",
    all_well: "No problem was found: shoppers can pay.",
    group_error: "Errors",
    group_warning: "Warnings",
    open_account: "Open account {{handle}}",
  },
  region_widget: {
    title: "Alipay",
    description: "What shoppers of this region see, paying in {{currency}}.",
    none: "No Alipay account is registered in medusa-config.",
    offered: "Offered",
    not_offered: "Not offered",
    nothing_shown: "Shoppers see nothing of this account",
    settings: "Open settings",
    settings_of: "Open settings of {{account}}",
    all_settings: "Alipay settings",
  },
}
