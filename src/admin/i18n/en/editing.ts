/** Forms, their fields and what can happen while they are filled in. */
export const editing = {
  edit: {
    description: "Account {{handle}}",
    saved: "Saved.",
    not_saved: "Not saved",
    live_title: "Change an account with open payments?",
    live_hint_one:
      "{{count}} payment is still open. It keeps the client ID and keys it was made with; new payments go to the other environment or client at once.",
    live_hint_other:
      "{{count}} payments are still open. They keep the client ID and keys they were made with; new payments go to the other environment or client at once.",
    to_live_title: "Accept real money with this account?",
    to_live: "From now on shoppers pay real money with this account.",
    continue: "Change it",
    advanced: "Advanced",
    keep_client: "{{client_id}}; leave empty to keep it",
    choose: "Choose",
  },
  give_back: {
    action: "Use medusa-config or the default instead",
    action_field: "{{field}}: use medusa-config or the default instead",
    undo: "Keep the value saved here",
    undo_field: "{{field}}: keep the value saved here",
    pending: "The value saved here is removed when you save.",
  },
  unsaved: {
    title: "Discard what you entered?",
    description: "It is not saved yet.",
    discard: "Discard",
    stay: "Keep editing",
  },
  conflict: {
    title: "Another admin saved first",
    another: "Another admin",
    who: "{{who}} changed: {{fields}}.",
    who_alone: "{{who}} changed this account.",
    choice:
      "What you entered is still here. Load their version to discard yours, or save yours over it.",
    deleted: "The account was deleted. Close this form, or save to create it again.",
    load_theirs: "Load their version",
    save_mine: "Save my version",
  },
  field: {
    optional: "optional",
    label: { label: "Label", hint: "A name for admins; shoppers never see it." },
    environment: {
      label: "Environment",
      hint: "Sandbox is for testing, live takes real money. Each has its own client ID and keys.",
    },
    region: {
      label: "Region",
      hint: "The region of your contract with Alipay, not of your shoppers. It picks the gateway's domain.",
    },
    client_id: {
      label: "Client ID",
      hint: "From the dashboard. Sandbox client IDs begin with SANDBOX_.",
    },
    private_key: { label: "Private key", hint: "RSA, at least 2048 bits; PEM or bare base64." },
    key_version: {
      label: "Key version",
      hint: "The version under which the dashboard lists your public key.",
    },
    alipay_public_keys: {
      label: "Alipay's public keys",
      hint: "PEM or bare base64, as the dashboard shows them.",
    },
    gateway_url: {
      label: "Gateway URL",
      hint: "Replaces the region's domain, for a simulator or a proxy. Leave empty otherwise.",
    },
    timeout_ms: {
      label: "Time-out in milliseconds",
      hint: "How long to wait for an answer from the gateway. Empty: 10,000 for payments.",
    },
    payment_method_types: {
      label: "Wallets",
      hint: "The first is the default. Which ones fit also depends on your contract.",
    },
    capture_mode: { label: "Capture of cards", hint: "Wallets always take the money at once." },
    settlement_currency: {
      label: "Settlement currency",
      hint: "Three letters such as USD. Needed when your contract has more than one.",
    },
    order_description: {
      label: "Order description",
      hint: "What the wallet shows the shopper. {shop}, {items} and {order} are filled for each payment.",
    },
    display_name: {
      label: "Shop name",
      hint: "What {shop} stands for. Empty: the store's name in Medusa.",
    },
    merchant_region: {
      label: "Merchant's country",
      hint: "Two letters such as SG. Needed by contracts of Alipay's acquirer product only.",
    },
    do_not_send: {
      label: "Do not send to Alipay",
      hint: "Risk control declines what it can't match, so withhold only what you must.",
    },
    customs: {
      label: "Registration with customs",
      hint: "As China's customs have registered you. Leave all three empty if you declare nothing.",
    },
    return_url: {
      label: "Return URL",
      hint: "The storefront's page after payment, used when the storefront sends none.",
    },
    allowed_return_origins: {
      label: "Allowed origins",
      hint: "More origins that a storefront's own return URL may have, such as https://shop.example.",
    },
  },
}
