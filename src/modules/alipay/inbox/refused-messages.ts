import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { readPage, type Period } from "../lists/grouped-list"
import type { Page, PageAsked, Placed } from "../lists/pages"
import { liveRows } from "../live-rows"

const LIST = {
  table: "alipay_refused_notification",
  columns: ["handle", "refusal"],
} as const

/** A row of `alipay_refused_notification`. */
export type RefusedRow = {
  id: string
  handle: string
  refusal: string
  client_id: string | null
  request_time: string | null
  body: string
  body_bytes: number
  created_at: Date
}

export type NewRefused = Omit<RefusedRow, "id" | "handle" | "created_at">

export type RefusedFilter = Period & {
  handles?: readonly string[] | undefined
  ids?: readonly string[] | undefined
}

/** Kept of an account in an hour, by all servers together. */
const MOST_AN_HOUR = 20

/** Days that they are kept. */
export const REFUSED_DAYS = 7

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

const INSERT = `
  insert into alipay_refused_notification (id, handle, refusal, client_id, request_time, body, body_bytes)
  select :id, cast(:handle as text), :refusal, :client_id, :request_time, :body, :body_bytes
   where (select count(*) from (
     select 1 from alipay_refused_notification
      where handle = :handle and created_at > :since and deleted_at is null limit ${MOST_AN_HOUR}) as kept
   ) < ${MOST_AN_HOUR}`

/** Messages that were refused at an account's door. What strangers send can't fill the disk: few are kept, for days. */
export class RefusedMessages {
  /** Of each account, since when it was counted and how many were offered: a flood asks the database nothing. */
  private readonly offered = new Map<string, { since: number; count: number }>()

  constructor(private readonly connect: () => Knex) {}

  /**
   * @param handle of an account that is registered: their number is bounded
   * @param read reads the message, where it may be kept
   * @returns whether it was kept
   */
  async keep(handle: string, now: Date, read: () => NewRefused): Promise<boolean> {
    if (!this.mayOffer(handle, now.getTime())) {
      return false
    }
    const { rowCount } = await this.knex.raw<{ rowCount: number }>(INSERT, {
      ...read(),
      handle,
      id: generateEntityId(undefined, "alref"),
      since: new Date(now.getTime() - HOUR_MS),
    })
    return rowCount > 0
  }

  /** Deletes those that were kept long enough. @returns how many */
  async deleteOld(now: Date): Promise<number> {
    return await liveRows(this.knex, LIST.table)
      .where("created_at", "<", new Date(now.getTime() - REFUSED_DAYS * DAY_MS))
      .delete()
  }

  /** Newest first. */
  async page(
    { handles, ...rest }: RefusedFilter,
    asked: PageAsked
  ): Promise<Page<Placed<RefusedRow>>> {
    return await readPage<RefusedRow>(
      this.knex,
      LIST,
      { ...rest, values: { handle: handles } },
      asked
    )
  }

  async byId(id: string): Promise<RefusedRow | undefined> {
    return (await liveRows(this.knex, LIST.table).where({ id }).first()) as RefusedRow | undefined
  }

  private get knex(): Knex {
    return this.connect()
  }

  private mayOffer(handle: string, now: number): boolean {
    const { since, count } = this.offered.get(handle) ?? { since: now, count: 0 }
    const isOver = now - since >= HOUR_MS
    this.offered.set(handle, isOver ? { since: now, count: 1 } : { since, count: count + 1 })
    return isOver || count < MOST_AN_HOUR
  }
}
