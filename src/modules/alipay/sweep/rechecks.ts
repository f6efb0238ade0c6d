import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"

const TABLE = "alipay_recheck"
const KEPT_MS = 30 * 24 * 60 * 60_000

/** A row of `alipay_recheck`. */
export type RecheckRow = {
  id: string
  started_at: Date
  finished_at: Date | null
  position: string | null
  scheduled: number
}

/** The passes over finished payments, of the last month; written as they go on, so that any process can go on with one. */
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

  /** Notes how far a pass came. @param finishedAt when nothing is left */
  async progress(
    id: string,
    {
      position,
      scheduled,
      finishedAt,
    }: {
      position: string | null
      scheduled: number
      finishedAt: Date | null
    }
  ): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({
        position,
        finished_at: finishedAt,
        scheduled: this.knex.raw("scheduled + ?", [scheduled]),
        updated_at: new Date(),
      })
  }
}
