import { model } from "@medusajs/framework/utils"

/**
 * A message that could not be verified: anyone may have sent it, and nothing of it is believed. Few are kept, cut short,
 * and for some days; see decision 18.
 */
export const AlipayRefusedNotification = model
  .define("alipay_refused_notification", {
    id: model.id({ prefix: "alref" }).primaryKey(),
    handle: model.text(),
    refusal: model.text(),
    /** The client ID that the sender named. */
    client_id: model.text().nullable(),
    request_time: model.text().nullable(),
    /** Its first bytes, without credentials and without what tells of a person. */
    body: model.text(),
    body_bytes: model.number(),
  })
  .indexes([
    {
      name: "IDX_alipay_refused_notification_list",
      on: ["handle", "refusal", "created_at", "id"],
    },
    { on: ["handle", "created_at"] },
    { on: ["created_at"] },
  ])
