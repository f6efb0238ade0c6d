import { model } from "@medusajs/framework/utils"

/** A genuine message from the gateway, kept before it is acknowledged; its body without secrets. */
export const AlipayNotification = model
  .define("alipay_notification", {
    id: model.id({ prefix: "alnot" }).primaryKey(),
    handle: model.text(),
    /** The client ID the gateway addressed; several handles may share one, and one handle may have had several. */
    client_id: model.text().nullable(),
    /** Of a dispute: the account with whose keys it was verified, and which its payment was made with. */
    payment_handle: model.text().nullable(),
    kind: model.text(),
    /** handle + kind + gateway id + outcome: a message that is delivered again meets its own row. */
    dedupe_key: model.text().unique(),
    payment_request_id: model.text().nullable(),
    gateway_payment_id: model.text().nullable(),
    request_id: model.text().nullable(),
    body: model.json(),
    request_time: model.text(),
    state: model.text(),
    attempts: model.number().default(0),
    last_error: model.text().nullable(),
    /** The same by its code and values, where it has them. */
    last_error_sentence: model.json().nullable(),
    applied_at: model.dateTime().nullable(),
    /** When a version that keeps rows of disputes applied it; an older one beside it leaves this empty. */
    recorded_at: model.dateTime().nullable(),
    next_check_at: model.dateTime().nullable(),
    claimed_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["payment_request_id"] },
    { on: ["gateway_payment_id"] },
    { on: ["request_id"] },
    {
      name: "IDX_alipay_notification_list",
      on: ["handle", "kind", "state", "created_at", "id"],
    },
    { on: ["handle", "created_at"] },
    { name: "IDX_alipay_notification_dead", on: ["id"], where: "state = 'dead'" },
    {
      name: "IDX_alipay_notification_unrecorded",
      on: ["id"],
      where:
        "state = 'applied' AND recorded_at IS NULL AND kind IN ('dispute', 'defense_document', 'defense_suggestion')",
    },
    { on: ["next_check_at"], where: "next_check_at IS NOT NULL" },
  ])
