/** An account's registration with customs, and declarations. */
export const customs = {
  customs: {
    title: "Customs",
    description: "Orders to China that are cleared as cross-border e-commerce.",
    edit: "Edit customs settings",
    none: "Nothing is declared",
    customs_code: "Customs",
    customs_code_hint: "ZONGSHU, NINGBO, ZHENGZHOU, SHANGHAI_CBT or another code.",
    merchant_customs_code: "Merchant code at customs",
    merchant_customs_name: "Merchant name at customs",
    declare: "Who declares",
    when: "When a rule declares",
    per: "What is declared",
    channels: "Sales channels of the rule",
    channels_hint: "None chosen: the orders of all of them.",
    all_channels: "All",
    certificates: "Collect names and numbers of buyers' identity cards",
    certificates_hint:
      "They are sealed, sent to Alipay alone, and removed once customs have accepted the declaration.",
    with_certificates: "Buyers' certificates are collected",
  },
  customs_declare: {
    by_hand: "An admin, order by order",
    by_rule: "A rule: orders that go to China",
  },
  customs_when: { payment: "When the order is paid", fulfillment: "When it is shipped" },
  customs_per: { order: "The order as a whole", fulfillment: "Each shipment for itself" },
}
