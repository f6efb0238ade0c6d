import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import { DAY } from "../time"

const TABLE = "alipay_sweep"
const KEPT_MS = DAY

export type SweepProgress = { looked_at: number; failed: number; calls: number }
export type SweepEnd = "nothing_due" | "rows" | "time"

/** A row of `alipay_sweep`. */
export type SweepRow = SweepProgress & {
  id: string
  started_at: Date
  finished_at: Date | null
  ended_by: SweepEnd | null
}

/** The sweep's runs of the last day and at least the one before, written as it goes on, so that any process can tell how it goes. */
export class SweepRuns {
  constructor(private readonly knex: Knex) {}

  async begin(now: Date): Promise<string> {
    const id = generateEntityId(undefined, "alswp")
    await this.knex(TABLE).insert({ id, started_at: now })
    const previous = liveRows(this.knex, TABLE).whereNot({ id }).max("started_at")
    await liveRows(this.knex, TABLE)
      .whereNot({ id })
      .where("started_at", "<", new Date(now.getTime() - KEPT_MS))
      .where("started_at", "<", previous)
      .delete()
    return id
  }

  async progress(id: string, progress: SweepProgress): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ ...progress, updated_at: new Date() })
  }

  async end(id: string, end: SweepProgress & { now: Date; ended_by: SweepEnd }): Promise<void> {
    const { now, ...row } = end
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ ...row, finished_at: now, updated_at: new Date() })
  }

  /** When the run before this one began; nothing before the first. */
  async before(id: string): Promise<Date | undefined> {
    const row = (await liveRows(this.knex, TABLE)
      .whereNot({ id })
      .orderBy("started_at", "desc")
      .first("started_at")) as Pick<SweepRow, "started_at"> | undefined
    return row?.started_at
  }

  async last(): Promise<SweepRow | undefined> {
    return (await liveRows(this.knex, TABLE).orderBy("started_at", "desc").first()) as
      SweepRow | undefined
  }
}
