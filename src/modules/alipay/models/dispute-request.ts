import { model } from "@medusajs/framework/utils"

/** One acceptance or defence of a dispute, written before its request leaves; it is sent once. */
export const AlipayDisputeRequest = model
  .define("alipay_dispute_request", {
    id: model.id({ prefix: "aldrq" }).primaryKey(),
    alipay_dispute_id: model.text(),
    kind: model.text(),
    state: model.text(),
    /** An admin's id; empty for a shop's own code. */
    actor_id: model.text().nullable(),
    /** Name, format, size and MD5 of what was sent; the file itself is an `alipay_dispute_file`. */
    document: model.json().nullable(),
    result_code: model.text().nullable(),
    done_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["alipay_dispute_id"] },
    {
      name: "IDX_alipay_dispute_request_open_unique",
      on: ["alipay_dispute_id"],
      unique: true,
      where: "state IN ('created', 'unknown')",
    },
  ])
