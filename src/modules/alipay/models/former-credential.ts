import { model } from "@medusajs/framework/utils"

/** Credentials under which payments of a handle were made before; what is theirs stays refundable. */
export const AlipayFormerCredential = model
  .define("alipay_former_credential", {
    id: model.id({ prefix: "alfor" }).primaryKey(),
    handle: model.text(),
    client_id: model.text(),
    environment: model.text(),
    region: model.text(),
    gateway_url: model.text().nullable(),
    /** Sealed; never plain. */
    private_key: model.text(),
    key_version: model.text(),
    /** By key version. */
    alipay_public_keys: model.json(),
    retired_at: model.dateTime(),
  })
  .indexes([{ on: ["handle", "client_id"], unique: true }])
