import { model } from "@medusajs/framework/utils"

/** What was last found out about an account: its test connection, its probe, its rehearsal, the notification it last refused. */
export const AlipayAccountCheck = model.define("alipay_account_check", {
  /** The account's handle. */
  id: model.text().primaryKey(),
  connection: model.json().nullable(),
  probe: model.json().nullable(),
  rehearsal: model.json().nullable(),
  refused_at: model.dateTime().nullable(),
  refused_reason: model.text().nullable(),
})
