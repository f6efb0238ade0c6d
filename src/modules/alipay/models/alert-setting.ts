import { model } from "@medusajs/framework/utils"

/** Who is told by e-mail that something needs a person, of what, and in which language: one row. */
export const AlipayAlertSetting = model.define("alipay_alert_setting", {
  id: model.text().primaryKey(),
  recipients: model.json(),
  /** `urgent`, `all`, or a list of kinds. */
  kinds: model.json(),
  language: model.text().nullable(),
  changed_by: model.text().nullable(),
  /** Counts the changes: who saves names the one they saw. */
  revision: model.number().default(0),
})
