import { model } from "@medusajs/framework/utils"

/** What was done about a payment or an attention item, by whom and when. Rows are only added. */
export const AlipayHistory = model
  .define("alipay_history", {
    id: model.id({ prefix: "alhis" }).primaryKey(),
    alipay_payment_id: model.text().nullable(),
    attention_id: model.text().nullable(),
    what: model.text(),
    /** An admin's id; empty for the machine. */
    actor_id: model.text().nullable(),
    details: model.json(),
  })
  .indexes([{ on: ["alipay_payment_id"] }, { on: ["attention_id"] }])
