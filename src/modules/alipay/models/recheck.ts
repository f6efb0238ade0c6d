import { model } from "@medusajs/framework/utils"

/** One pass over the payments, agreements and declarations that nothing is planned for: how far it came, and what it gave to the sweep. */
export const AlipayRecheck = model
  .define("alipay_recheck", {
    id: model.id({ prefix: "alrck" }).primaryKey(),
    started_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    /** The last payment it has read; empty before the first. */
    position: model.text().nullable(),
    /** The last agreement it has read. */
    agreement_position: model.text().nullable(),
    /** The last payment whose order it has looked at for what a rule should have declared. */
    declaration_position: model.text().nullable(),
    scheduled: model.number().default(0),
  })
  .indexes([{ on: ["started_at"] }])
