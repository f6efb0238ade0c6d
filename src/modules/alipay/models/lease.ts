import { model } from "@medusajs/framework/utils"

/** Who may work on a cart or a payment right now; expires by itself, so that a killed process blocks no one. */
export const AlipayLease = model.define("alipay_lease", {
  id: model.text().primaryKey(),
  owner: model.text(),
  expires_at: model.dateTime(),
})
