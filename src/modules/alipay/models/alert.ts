import { model } from "@medusajs/framework/utils"

/** What one recipient was told of a kind of attention items on one channel, and the message that could not be sent. */
export const AlipayAlert = model
  .define("alipay_alert", {
    id: model.id({ prefix: "alale" }).primaryKey(),
    kind: model.text(),
    channel: model.text(),
    /** An e-mail address; empty for the bell of every admin. */
    recipient: model.text(),
    /** Messages that were handed to the provider, those that failed among them: it only grows. */
    attempts: model.number().default(0),
    sent_at: model.dateTime().nullable(),
    /** Failures in a row, when to try again, the newest item that was not told of, and why. */
    failed: model.number().default(0),
    retry_at: model.dateTime().nullable(),
    items_until: model.dateTime().nullable(),
    problem: model.text().nullable(),
  })
  .indexes([{ on: ["channel", "kind", "recipient"], unique: true }])
