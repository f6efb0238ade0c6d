import { model } from "@medusajs/framework/utils"

/** A copy of a file that was sent with a defence, sealed; read when it is downloaded and never in a list. */
export const AlipayDisputeFile = model
  .define("alipay_dispute_file", {
    id: model.id({ prefix: "aldfl" }).primaryKey(),
    alipay_dispute_request_id: model.text(),
    /** The file in base64, sealed. */
    content: model.text(),
  })
  .indexes([{ on: ["alipay_dispute_request_id"], unique: true }, { on: ["created_at"] }])
