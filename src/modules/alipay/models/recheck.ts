import { model } from "@medusajs/framework/utils"

/** One pass over the payments that are regarded as finished: how far it came, and what it gave back to the sweep. */
export const AlipayRecheck = model
  .define("alipay_recheck", {
    id: model.id({ prefix: "alrck" }).primaryKey(),
    started_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    /** The last ledger row it has read; empty before the first. */
    position: model.text().nullable(),
    scheduled: model.number().default(0),
  })
  .indexes([{ on: ["started_at"] }])
