import { model } from "@medusajs/framework/utils"

/** A disagreement that needs a person; one open row per kind and subject. */
export const AlipayAttention = model
  .define("alipay_attention", {
    id: model.id({ prefix: "alatt" }).primaryKey(),
    kind: model.text(),
    /** What it is about: a ledger row, an operation, a notification, or an account's handle. */
    subject: model.text(),
    handle: model.text(),
    alipay_payment_id: model.text().nullable(),
    /** Tells one disagreement from another about the same subject: a settled one is not opened again. */
    fingerprint: model.text(),
    facts: model.json(),
    amount: model.text().nullable(),
    currency_code: model.text().nullable(),
    state: model.text(),
    resolution: model.text().nullable(),
    reason: model.text().nullable(),
    closed_by: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    /** When all were told of it: in the admin's bell, and by e-mail. */
    belled_at: model.dateTime().nullable(),
    mailed_at: model.dateTime().nullable(),
    /** Who was told already: channel and recipient. */
    told_to: model.json().nullable(),
  })
  .indexes([
    { on: ["kind", "subject"], unique: true, where: "state = 'open'" },
    { on: ["kind", "subject"] },
    { on: ["created_at", "id"] },
    { on: ["alipay_payment_id"] },
    { on: ["state", "created_at"] },
    {
      name: "IDX_alipay_attention_unbelled",
      on: ["kind", "created_at"],
      where: "state = 'open' AND belled_at IS NULL",
    },
    {
      name: "IDX_alipay_attention_unmailed",
      on: ["kind", "created_at"],
      where: "state = 'open' AND mailed_at IS NULL",
    },
  ])
