import { model } from "@medusajs/framework/utils"

/** One declaration of a payment, or of a part of it, to China's customs; written before its request leaves. */
export const AlipayDeclaration = model
  .define("alipay_declaration", {
    /** The gateway's `declarationRequestId` too. */
    id: model.id({ prefix: "aldec" }).primaryKey(),
    alipay_payment_id: model.text(),
    handle: model.text(),
    client_id: model.text(),
    order_id: model.text().nullable(),
    fulfillment_id: model.text().nullable(),
    state: model.text(),
    origin: model.text(),
    /** An admin's id; empty for a rule or a shop's own code. */
    actor_id: model.text().nullable(),
    /** Fen. */
    amount: model.text(),
    customs_code: model.text(),
    merchant_customs_code: model.text(),
    merchant_customs_name: model.text(),
    /** The id of this part in the papers of order and logistics; empty where the payment is declared whole. */
    sub_order_id: model.text(),
    /** Sealed; removed once customs have accepted. */
    buyer_certificate: model.text().nullable(),
    certified: model.boolean().default(false),
    replaces_id: model.text().nullable(),
    replaced_by_id: model.text().nullable(),
    result_code: model.text().nullable(),
    customs_payment_id: model.text().nullable(),
    customs_order_id: model.text().nullable(),
    identity_check: model.text().nullable(),
    clearing_channel: model.text().nullable(),
    clearing_id: model.text().nullable(),
    registration_id: model.text().nullable(),
    customs_result_code: model.text().nullable(),
    customs_result_text: model.text().nullable(),
    returned_at: model.dateTime().nullable(),
    receipts_asked: model.number().default(0),
    checks: model.number().default(0),
    next_check_at: model.dateTime().nullable(),
    claimed_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["alipay_payment_id"] },
    {
      name: "IDX_alipay_declaration_part_unique",
      on: ["alipay_payment_id", "sub_order_id"],
      unique: true,
      where: "state NOT IN ('refused', 'failed')",
    },
    {
      name: "IDX_alipay_declaration_list",
      on: ["handle", "customs_code", "state", "created_at", "id"],
    },
    {
      name: "IDX_alipay_declaration_sub_order_id",
      on: ["sub_order_id"],
      where: "sub_order_id <> ''",
    },
    {
      name: "IDX_alipay_declaration_certificate",
      on: ["created_at"],
      where: "buyer_certificate IS NOT NULL",
    },
    {
      name: "IDX_alipay_declaration_next_check_at",
      on: ["next_check_at"],
      where: "next_check_at IS NOT NULL",
    },
  ])
