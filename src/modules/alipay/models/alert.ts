import { model } from "@medusajs/framework/utils"

/** The last message about a kind of attention items on one channel, and the one that could not be sent. */
export const AlipayAlert = model
  .define("alipay_alert", {
    id: model.id({ prefix: "alale" }).primaryKey(),
    kind: model.text(),
    channel: model.text(),
    /** Messages sent so far. */
    sent: model.number().default(0),
    sent_at: model.dateTime().nullable(),
    /** Attempts of the next message that failed, who has it already, which items it tells of, and why it failed. */
    failed: model.number().default(0),
    retry_at: model.dateTime().nullable(),
    reached: model.json(),
    items_until: model.dateTime().nullable(),
    problem: model.text().nullable(),
  })
  .indexes([{ on: ["kind", "channel"], unique: true }])
