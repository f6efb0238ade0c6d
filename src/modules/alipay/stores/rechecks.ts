import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import { DAY } from "../time"

const TABLE = "alipay_recheck"
const KEPT_MS = 30 * DAY

/** A row of `alipay_recheck`. */
export type RecheckRow = {
  id: string
  started_at: Date
  finished_at: Date | null
  position: string | null
  agreement_position: string | null
  declaration_position: string | null
  scheduled: number
}

/** Where a pass keeps how far it came. */
export type RecheckPosition = "position" | "agreement_position" | "declaration_position"

/** The passes over finished payments and open agreements, of the last month; written as they go on, so that any process can go on with one. */
export class Rechecks {
  constructor(private readonly knex: Knex) {}

  async last(): Promise<RecheckRow | undefined> {
    return (await liveRows(this.knex, TABLE).orderBy("started_at", "desc").first()) as
      RecheckRow | undefined
  }

  async begin(now: Date): Promise<RecheckRow> {
    const id = generateEntityId(undefined, "alrck")
    await liveRows(this.knex, TABLE)
      .where("started_at", "<", new Date(now.getTime() - KEPT_MS))
      .delete()
    const [row] = (await this.knex(TABLE)
      .insert({ id, started_at: now })
      .returning("*")) as RecheckRow[]
    return row as RecheckRow
  }

  /** Notes how far a pass came, and how many rows it gave to the sweep since. */
  async progress(
    id: string,
    { scheduled, ...at }: { scheduled: number } & Partial<Pick<RecheckRow, RecheckPosition>>
  ): Promise<void> {
    await this.update(id, { ...at, scheduled: this.knex.raw("scheduled + ?", [scheduled]) })
  }

  /** Nothing is left to read. */
  async finish(id: string, now: Date): Promise<void> {
    await this.update(id, { finished_at: now })
  }

  private async update(id: string, columns: Record<string, unknown>): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ ...columns, updated_at: new Date() })
  }
}
