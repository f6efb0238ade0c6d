import { model } from "@medusajs/framework/utils"

/** A place as a store of one account: what was registered last, and what the wallets say of it; written before it leaves. */
export const AlipayStore = model
  .define("alipay_store", {
    id: model.id({ prefix: "alst" }).primaryKey(),
    stock_location_id: model.text(),
    handle: model.text(),
    client_id: model.text(),
    environment: model.text(),
    /** The gateway's `registrationRequestId`; a correction has another one. */
    request_id: model.text(),
    state: model.text(),
    /** What was sent, to the letter. */
    details: model.json(),
    notify_url: model.text().nullable(),
    /** Kinds and names of the documents that were sent. */
    documents: model.json(),
    /** Sealed; removed once the store is approved. */
    sealed_documents: model.text().nullable(),
    wallets: model.json(),
    reasons: model.text().nullable(),
    result_code: model.text().nullable(),
    /** Requests that corrections have taken the place of, oldest first. */
    earlier: model.json(),
    /** An admin's id; empty for a shop's own code. */
    actor_id: model.text().nullable(),
    sent_at: model.dateTime(),
    checks: model.number().default(0),
    next_check_at: model.dateTime().nullable(),
    claimed_until: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_alipay_store_place_unique",
      on: ["stock_location_id", "handle"],
      unique: true,
    },
    { name: "IDX_alipay_store_request_id_unique", on: ["request_id"], unique: true },
    { name: "IDX_alipay_store_handle", on: ["handle", "sent_at"] },
    {
      name: "IDX_alipay_store_documents",
      on: ["sent_at"],
      where: "sealed_documents IS NOT NULL",
    },
    {
      name: "IDX_alipay_store_next_check_at",
      on: ["next_check_at"],
      where: "next_check_at IS NOT NULL",
    },
  ])
