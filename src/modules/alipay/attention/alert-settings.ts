import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminAlipayAlertSettings } from "../../../types/http"
import { liveRows } from "../live-rows"

const TABLE = "alipay_alert_setting"
/** There is one row. */
const ID = "alerts"

export type AlertSettings = AdminAlipayAlertSettings

/** No one is written to before an admin says whom. */
const DEFAULTS: AlertSettings = { recipients: [], kinds: "urgent", language: null }

/** Who is told by e-mail, of which kinds, and in which language. */
export class AlertSettingsStore {
  constructor(private readonly knex: Knex) {}

  async read(): Promise<AlertSettings> {
    const row = (await liveRows(this.knex, TABLE).where({ id: ID }).first()) as
      AlertSettings | undefined
    if (row === undefined) {
      return DEFAULTS
    }
    const { recipients, kinds, language } = row
    return { recipients, kinds, language }
  }

  async save({ recipients, kinds, language }: AlertSettings, changedBy: string): Promise<void> {
    const values = {
      recipients: JSON.stringify(recipients),
      kinds: JSON.stringify(kinds),
      language,
      changed_by: changedBy,
    }
    await this.knex(TABLE)
      .insert({ id: ID, ...values })
      .onConflict("id")
      .merge({ ...values, deleted_at: null, updated_at: new Date() })
  }
}
