import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DisputeKind, DisputeRow, DisputeState } from "../disputes/dispute-row"
import { liveRows } from "../live-rows"
import { readPage, type Period } from "./grouped-list"
import type { Page, PageAsked, Placed } from "./pages"

const LIST = { table: "alipay_dispute", columns: ["handle", "kind", "state"] } as const

export type DisputeFilter = Period & {
  handles?: readonly string[] | undefined
  kinds?: readonly DisputeKind[] | undefined
  states?: readonly DisputeState[] | undefined
  ids?: readonly string[] | undefined
}

/** Disputes that a search, or a due time, finds at most. */
const MOST_FOUND = 1_000

const LIVE = "select id from alipay_dispute where deleted_at is null and"

const FOUND = `
  ${LIVE} id = :id union ${LIVE} dispute_id = :id union ${LIVE} alipay_payment_id = any(:payments)
  limit ${MOST_FOUND}`

/** Papers that a regulator refused, when none were handed in since and there is time. */
const REFUSED = `
  verdict = 'VALIDATE_FAIL' and kind = 'compliance' and state = 'defended'
  and coalesce(due_at, 'infinity') > :now and not exists (
    select from alipay_dispute_request r
     where r.alipay_dispute_id = alipay_dispute.id and r.state <> 'failed' and r.deleted_at is null
       and r.created_at >= coalesce(alipay_dispute.judged_at, '-infinity'))`

/** Those that wait for an answer, as `waitsForAnswer` of the disputes' rules. */
const WAITS = `(state = 'open' or (${REFUSED}))`

/** As the index of due times has it. */
const MAY_WAIT = "(state = 'open' or verdict = 'VALIDATE_FAIL')"

/** @property waits for an answer of the shop */
export type DisputeCount = {
  state: DisputeState
  kind: DisputeKind
  waits: boolean
  count: number
}

/** All disputes as a list, newest first. */
export class DisputeList {
  constructor(private readonly knex: Knex) {}

  async page(
    { handles, kinds, states, ...rest }: DisputeFilter,
    asked: PageAsked
  ): Promise<Page<Placed<DisputeRow>>> {
    const values = { handle: handles, kind: kinds, state: states }
    return await readPage<DisputeRow>(this.knex, LIST, { ...rest, values }, asked)
  }

  /** Ids of the disputes that a search names: by an id of the dispute, or of payments that it has found. */
  async find(id: string, payments: readonly string[]): Promise<string[]> {
    const { rows } = await this.knex.raw<{ rows: { id: string }[] }>(FOUND, {
      id,
      payments: [...payments],
    })
    return rows.map((row) => row.id)
  }

  /** The disputes of payments, oldest first. */
  async ofPayments(ids: readonly string[]): Promise<DisputeRow[]> {
    return await liveRows<DisputeRow>(this.knex, LIST.table)
      .whereIn("alipay_payment_id", [...ids])
      .orderBy([{ column: "created_at" }, { column: "id" }])
  }

  /**
   * Ids of the disputes that wait for an answer, the most urgent first.
   * @param before which they are due; nothing: those without a due time too
   */
  async waiting({ now, before }: { now: Date; before?: Date | undefined }): Promise<string[]> {
    return await liveRows<{ id: string }>(this.knex, LIST.table)
      .whereRaw(MAY_WAIT)
      .whereRaw(WAITS, { now })
      .where(before === undefined ? {} : this.knex.raw("due_at < ?", [before]))
      .orderBy("due_at")
      .limit(MOST_FOUND)
      .pluck("id")
  }

  /** How many wait for an answer and are due in a time, which begins now. */
  async countDue({ from, to }: { from: Date; to: Date }): Promise<number> {
    const [row] = (await liveRows(this.knex, LIST.table)
      .whereRaw(MAY_WAIT)
      .whereRaw(WAITS, { now: from })
      .whereBetween("due_at", [from, to])
      .count({ count: "*" })) as { count: string }[]
    return Number(row?.count ?? 0)
  }

  /** How many have come since, by state, kind and whether they wait for an answer. @param states that are counted */
  async countSince(
    { since, now }: { since: Date; now: Date },
    states: readonly DisputeState[]
  ): Promise<DisputeCount[]> {
    const rows = (await liveRows(this.knex, LIST.table)
      .whereIn("state", [...states])
      .where("created_at", ">=", since)
      .groupByRaw("1, 2, 3")
      .select("state", "kind", this.knex.raw(`${WAITS} as waits`, { now }))
      .count({ count: "*" })) as (Omit<DisputeCount, "count"> & { count: string })[]
    return rows.map(({ count, ...of }) => ({ ...of, count: Number(count) }))
  }
}
