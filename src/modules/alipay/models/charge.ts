import { model } from "@medusajs/framework/utils"

/** A charge of an agreement that a caller asked for under its own key; the same key is the same charge. */
export const AlipayCharge = model
  .define("alipay_charge", {
    id: model.id({ prefix: "alchg" }).primaryKey(),
    idempotency_key: model.text().unique(),
    agreement_id: model.text(),
    customer_id: model.text(),
    currency_code: model.text(),
    /** Major units, as the caller gave them. */
    amount: model.text(),
    order_id: model.text().nullable(),
    payment_collection_id: model.text().nullable(),
    /** The payment session that stands for it; set before any money can move. */
    session_id: model.text().nullable(),
  })
  .indexes([{ on: ["agreement_id"] }])
