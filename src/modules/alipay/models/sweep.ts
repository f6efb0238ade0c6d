import { model } from "@medusajs/framework/utils"

/** One run of the sweep, kept for a day: how far it came and what ended it. */
export const AlipaySweep = model
  .define("alipay_sweep", {
    id: model.id({ prefix: "alswp" }).primaryKey(),
    started_at: model.dateTime(),
    finished_at: model.dateTime().nullable(),
    looked_at: model.number().default(0),
    failed: model.number().default(0),
    calls: model.number().default(0),
    ended_by: model.text().nullable(),
  })
  .indexes([{ on: ["started_at"] }])
