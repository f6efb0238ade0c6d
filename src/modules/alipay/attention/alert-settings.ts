import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminAlipayAlertSettings } from "../../../types/http"
import { liveRows } from "../live-rows"

const TABLE = "alipay_alert_setting"
/** There is one row. */
const ID = "alerts"

export type AlertSettings = AdminAlipayAlertSettings

/** Settings, and the revision by which a save is told from one of settings that were changed since. */
export type KeptAlertSettings = AlertSettings & { revision: number }

/** No one is written to before an admin says whom. */
const DEFAULTS: KeptAlertSettings = { recipients: [], kinds: "urgent", language: null, revision: 0 }

/** Who is told by e-mail, of which kinds, and in which language. */
export class AlertSettingsStore {
  constructor(private readonly knex: Knex) {}

  async read(): Promise<KeptAlertSettings> {
    const row = (await liveRows(this.knex, TABLE).where({ id: ID }).first()) as
      KeptAlertSettings | undefined
    if (row === undefined) {
      return DEFAULTS
    }
    const { recipients, kinds, language, revision } = row
    return { recipients, kinds, language, revision }
  }

  /** Saves over the revision that was seen. @returns false where they were changed since; nothing is saved then */
  async save(
    { recipients, kinds, language, revision }: KeptAlertSettings,
    changedBy: string
  ): Promise<boolean> {
    const values = {
      recipients: JSON.stringify(recipients),
      kinds: JSON.stringify(kinds),
      language,
      changed_by: changedBy,
      revision: revision + 1,
    }
    const saved = (await this.knex(TABLE)
      .insert({ id: ID, ...values })
      .onConflict("id")
      .merge({ ...values, deleted_at: null, updated_at: new Date() })
      .where(`${TABLE}.revision`, revision)
      .returning("id")) as unknown[]
    return saved.length > 0
  }
}
