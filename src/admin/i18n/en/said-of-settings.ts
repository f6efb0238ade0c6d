/** Sentences of the server about accounts: their settings, tests and what the doctor finds. */
export const ofSettings = {
  not_registered:
    'medusa-config registers no provider with the id "{{handle}}", so no shopper can pay with this account. Register it, or delete the account.',
  missing_client_id: "The client ID is missing.",
  missing_private_key: "Your private key is missing.",
  unusable_private_key: "{{reason}}",
  unusable_next_key: "{{reason}}",
  missing_alipay_public_keys: "Alipay's public key is missing.",
  unusable_public_key: "Version {{version}}: {{reason}}",
  own_public_key:
    "Your own public key is entered as Alipay's. Copy Alipay's public key from the dashboard.",
  test_failed: "The last test connection failed: {{reason}}",
  no_backend_url:
    "The plugin's option backend_url is not set: the gateway is not told where to send notifications.",
  no_wallet_in_currency: "None of its wallets can be paid in {{currency}}.",
  not_enabled_in_region:
    "Its provider is not enabled in this region. Edit the region and add it to the payment providers.",
  no_provider: "medusa-config registers no Alipay provider.",
  no_provider_fix:
    'Add { resolve: "medusa-payment-alipay/providers/alipay", id: "<handle>" } to the payment module\'s providers.',
  account_is_ready: "Everything a payment needs is there.",
  never_tested: "The connection was never tested.",
  never_tested_fix: "Run a test connection.",
  tested_at: "Tested at {{at}}: {{reason}}",
  never_probed: "It was never tried whether notifications get through.",
  never_probed_fix: "Send a probe from the account's page.",
  probed_at: "Tried at {{at}}: {{reason}}",
  no_settlement_currency:
    "No settlement currency is set. Payments fail if the contract has more than one.",
  no_settlement_currency_fix: "Choose the contract's settlement currency on the account's page.",
  settled_in: "Settled in {{currency}}.",
  no_return_url:
    "There is no return URL: a storefront that sends none with the session can't take payments.",
  no_return_url_fix: "Set the storefront's page after payment as return URL.",
  return_url_fits: "Shoppers come back to {{origin}}.",
  return_url_elsewhere:
    "Shoppers come back to {{origin}}, which is none of the store's storefronts.",
  return_url_elsewhere_fix:
    "Correct the return URL, or add its origin to storeCors in medusa-config.",
  offered_nowhere: "The provider is not enabled in any region, so no shopper sees it.",
  offered_nowhere_fix:
    "Edit a region under Settings, Regions and add {{provider}} to its payment providers.",
  offered_in: "Offered in {{regions}}.",
  no_wallet_in_regions:
    "No wallet of this account can be paid in {{regions}}, so no shopper there sees it.",
  no_wallet_in_regions_fix:
    "Choose other wallets on the account's page, or another account for these regions.",
  wallet_without_region: "No region the account is offered in has a currency for {{wallets}}.",
  wallet_without_region_fix:
    "Take the wallet off the account, or offer the account in a region of its currency.",
  wallets_fit: "Every wallet can be paid in a region the account is offered in.",
  fix_in_settings: "Open Settings, Alipay in the admin and correct it there.",
  customs_rule_fits: "Orders are declared to customs by rule, of sales channels that exist.",
  customs_channel_gone:
    "No order of {{channels}} is declared to customs: the store has no such sales channel.",
  customs_channel_gone_fix:
    "Choose other channels under Customs on the account's page, or correct customs.sales_channels in medusa-config.",
  not_checked: "This could not be checked: {{error}}",
  not_checked_fix: "Fix the other findings first, then run the checks again.",
  locks_in_memory:
    "Locks are kept in each server's memory. The plugin is safe with that; Medusa itself is not, once there is more than one server.",
  events_in_memory:
    "Events are kept in each server's memory and lost when it stops. The plugin is safe with that; Medusa itself is not, once there is more than one server.",
  shared_by_servers: "Shared by every server.",
  add_module_fix: "In production, add {{module}} to medusa-config.",
  database_in_place: "The database is used where it was used before.",
  database_moved:
    "The database is used at a new place since {{since}}: payments and linked wallets from before are left alone.",
  database_moved_fix:
    "If the store has moved here, confirm the item “Store has moved?” under Alipay in the admin. If this is a copy, leave it so.",
  no_encryption_key: "The plugin has no encryption_key, so keys can't be stored from the admin.",
  no_encryption_key_fix:
    "Make one with: {{command}} and set it as encryption_key in the plugin's options.",
  sealed_with: "Secrets are sealed with the key {{key}}.",
  backend_url_missing:
    "backend_url is not set: the gateway is not told where to send notifications.",
  backend_url_missing_fix: "Set it in the plugin's options to the backend's public address.",
  notified_at: "Notifications come to {{url}}.",
  backend_url_plain: "backend_url is {{url}}; the live gateway sends notifications by https alone.",
  backend_url_plain_fix: "Use an https address in production.",
  tables_up_to_date: "The plugin's tables are up to date.",
  migrations_pending: "Migrations of the plugin are pending: {{migrations}}.",
  migrations_pending_fix: "Run: npx medusa db:migrate",
  medusa_tested: "Medusa {{version}} is within the tested range.",
  medusa_untested:
    "Medusa {{version}} is outside the range this plugin is tested with ({{range}}).",
  medusa_untested_fix: "Use a version in that range, or look for a newer version of the plugin.",
  bad_client_id: "client_id must be 1 to 64 characters without blanks. Copy it from the dashboard.",
  bad_key_version:
    "key_version must be the version of your key as the dashboard shows it, such as 1.",
  gateway_url_no_url: "gateway_url is not a URL. Write it as https://host.",
  gateway_url_credentials: "gateway_url must not contain a user name or password.",
  gateway_url_no_origin:
    "gateway_url must be an origin alone, without path, query or fragment, such as https://host.",
  gateway_url_no_https: "gateway_url must use https; plain http is only accepted for localhost.",
  unknown_currency:
    "The currency {{currency}} has no known number of decimals at the gateway, so no amount can be sent in it.",
  wallet_not_in_currency: "{{wallet}} is paid in {{currencies}}, not in {{currency}}.",
  client_of_sandbox:
    "client_id belongs to the sandbox, but the environment is live. Use the live client ID with its own keys.",
  client_of_live:
    "client_id belongs to the live environment, but the environment is sandbox. Use the client ID that begins with SANDBOX_, with its own keys.",
  key_is_own:
    "alipay_public_key is your own public key. Paste Alipay's public key, which the dashboard shows after you have uploaded yours.",
  key_of_other_pair:
    "private_key belongs to another pair: the fingerprint of its public half is {{fingerprint}}. Paste the private key of the public key you uploaded, or upload this one's public half.",
  private_key_empty: "{{field}} is empty. Paste your RSA private key.",
  private_key_is_public:
    "{{field}} holds a public key. Paste the private key of the pair whose public half you uploaded.",
  private_key_unreadable:
    "{{field}} is not a private key. Paste it whole, as PEM with its BEGIN and END lines or as one piece of base64; lines may be missing.",
  public_key_empty: "{{field}} is empty. Paste Alipay's public key from the dashboard.",
  public_key_is_private:
    "{{field}} holds a private key. Paste Alipay's public key from the dashboard, not your own key.",
  public_key_unreadable:
    "{{field}} is not a public key. Copy Alipay's public key from the dashboard whole; characters or lines may be missing.",
  key_has_pass_phrase:
    "{{field}} is protected by a pass phrase. Remove it with: openssl pkey -in key.pem -out plain.pem",
  key_is_certificate: "{{field}} is a certificate, not a key. Paste the key itself.",
  key_of_other_type:
    "{{field}} is a key of type {{type}}. The gateway needs an RSA key of at least {{least}} bits.",
  key_too_short:
    "{{field}} has {{bits}} bits. The gateway needs an RSA key of at least {{least}} bits.",
  key_damaged: "{{field}} is damaged: its numbers do not belong together. Copy it again.",
  too_long: "{{field}} is longer than {{longest}} characters.",
  unknown_wallet:
    "payment_method_types names the unknown wallet {{wallet}}. Choose from the list; a wallet that is newer than this plugin can be set in medusa-config.",
  empty: "{{field}} is empty. Leave it out or give it a value.",
  too_many: "{{field}} lists more than {{most}}.",
  bad_origins:
    "allowed_return_origins must list origins such as https://shop.example or myshop://checkout, without a path or query.",
  origin_too_long: "allowed_return_origins holds one that is longer than {{longest}} characters.",
  bad_timeout: "timeout_ms must be a whole number of milliseconds from 100 to 60000.",
  bad_settlement_currency: "settlement_currency must be a three-letter ISO 4217 code such as USD.",
  no_wallets:
    "payment_method_types is empty. Leave it out for ALIPAY_CN, or name at least one wallet.",
  unknown_place:
    "order_description holds {{place}}, which is not known. Use {shop}, {items} and {order}.",
  bad_merchant_region: "merchant_region must be a two-letter country code of ISO 3166 such as SG.",
  version_twice:
    "alipay_public_keys has two keys with the version {{version}}. Each version has one key.",
  customs_code_missing:
    "customs.customs_code is missing. Give the code of the customs, such as NINGBO.",
  bad_customs_code: "customs.customs_code must be a code of letters and digits, such as NINGBO.",
  merchant_code_missing:
    "customs.merchant_customs_code is missing. Give the code that customs have registered you under.",
  merchant_name_missing:
    "customs.merchant_customs_name is missing. Give the name that customs have registered you under.",
  customs_no_shipment:
    "customs.per must be order while customs.when is payment: there is no shipment yet when an order is paid.",
  no_waiting_pair: "No key pair is waiting. Make one first.",
  setting_missing:
    "{{field}} is missing. Set it in the admin under Settings, Alipay, or in the provider's options in medusa-config.",
  sandbox_client_in_live:
    "client_id starts with SANDBOX_, which belongs to the sandbox, but environment is live. Use the live client ID and its own keys.",
  live_client_in_sandbox:
    "environment is sandbox, but client_id does not start with SANDBOX_. Use the sandbox client ID and its own keys.",
  address_not_absolute:
    "{{field}} must be an absolute URL such as https://shop.example/checkout/alipay.",
  address_scheme:
    "{{field}} must lead to a page or an app, as https://shop.example/checkout/alipay does; this scheme is not allowed.",
  address_too_long:
    "{{field}} is longer than {{longest}} characters as it is sent, with letters beyond ASCII and spaces encoded. Send a shorter one.",
  address_credentials: "{{field}} must not contain a user name or password.",
  no_sealing_key:
    "{{field}} can't be stored without an encryption_key. Set that option of the plugin and start the server again.",
  unknown_sealing_key:
    "{{field}} is sealed with the encryption key {{key}}, which is not configured. Name that key in previous_encryption_keys, or enter the value again.",
  damaged_secret: "{{field}} can't be read: what is stored was changed. Enter it again.",
  handle_missing: "handle is missing.",
  bad_handle:
    'handle must be the id of the provider in medusa-config: small letters, digits and "-".',
  no_account:
    'There is no Alipay account "{{handle}}": no provider has this id, and nothing is saved for it.',
  setup_connected: "Alipay answers to this account's keys.",
  setup_message_came: "Alipay's messages come in, and are genuine.",
  setup_return_page_skipped: "None is set. Shoppers pay already, so the storefront sends its own.",
  setup_paid_test: "A test payment came in.",
  setup_paid_live: "Shoppers pay with this account.",
  setup_not_paid: "Pay once yourself: in the storefront, or at the payment link of an order.",
  setup_refunded: "A refund succeeded.",
  setup_not_refunded: "Refund a part of that payment on its order.",
  setup_refund_skipped: "None was made yet. Shoppers pay already, so no test is needed.",
  setup_live: "The live keys are in use.",
  setup_not_live: "When all else is done: enter the live client ID and keys, and choose Live.",
}
