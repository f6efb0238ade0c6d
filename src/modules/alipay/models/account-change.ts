import { model } from "@medusajs/framework/utils"

/** Who changed which fields of an account, and when; never what to. Outlives the account. */
export const AlipayAccountChange = model
  .define("alipay_account_change", {
    id: model.id({ prefix: "alach" }).primaryKey(),
    handle: model.text(),
    action: model.text(),
    fields: model.json(),
    actor_id: model.text().nullable(),
    revision: model.number(),
  })
  .indexes([{ on: ["handle"] }])
