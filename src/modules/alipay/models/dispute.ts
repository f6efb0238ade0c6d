import { model } from "@medusajs/framework/utils"

/**
 * A dispute about a payment, as the gateway's messages tell of it. Amounts are minor units as digits. One row for a
 * payment and the gateway's id of the dispute; a payment may have several.
 */
export const AlipayDispute = model
  .define("alipay_dispute", {
    id: model.id({ prefix: "aldsp" }).primaryKey(),
    alipay_payment_id: model.text(),
    dispute_id: model.text(),
    handle: model.text(),
    client_id: model.text(),
    dispute_type: model.text().nullable(),
    kind: model.text(),
    state: model.text(),
    amount: model.text().nullable(),
    currency_code: model.text().nullable(),
    judged_amount: model.text().nullable(),
    judged_currency: model.text().nullable(),
    reason_code: model.text().nullable(),
    reason: model.text().nullable(),
    source: model.text().nullable(),
    verdict: model.text().nullable(),
    accept_reason: model.text().nullable(),
    auto_defend_reason: model.text().nullable(),
    defendable: model.boolean().nullable(),
    due_at: model.dateTime().nullable(),
    is_due_soon: model.boolean().default(false),
    win_rate: model.text().nullable(),
    evidence: model.json().nullable(),
    advice: model.text().nullable(),
    advised_at: model.dateTime().nullable(),
    document: model.json().nullable(),
    disputed_at: model.dateTime().nullable(),
    accepted_at: model.dateTime().nullable(),
    judged_at: model.dateTime().nullable(),
    unknown_types: model.json(),
    /** Alerts before the due time that were told. */
    alerted: model.number().default(0),
    /** When the next alert is told. */
    next_check_at: model.dateTime().nullable(),
    claimed_until: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_alipay_dispute_payment_dispute_unique",
      on: ["alipay_payment_id", "dispute_id"],
      unique: true,
    },
    { on: ["dispute_id"] },
    { name: "IDX_alipay_dispute_list", on: ["handle", "kind", "state", "created_at", "id"] },
    { name: "IDX_alipay_dispute_figures", on: ["state", "created_at", "kind"] },
    {
      name: "IDX_alipay_dispute_may_wait",
      on: ["due_at"],
      where: "(state = 'open' OR verdict = 'VALIDATE_FAIL')",
    },
    { on: ["next_check_at"], where: "next_check_at IS NOT NULL" },
  ])
