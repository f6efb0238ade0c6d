import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { liveRows } from "../live-rows"

/** Rows among the newest of a table, by account and state. */
export type LedgerCount = { table: string; handle: string | null; state: string; count: number }

/** A payment request that is still looked after; ids and codes alone. */
export type UnsettledRow = {
  handle: string
  payment_request_id: string
  payment_method_type: string
  currency_code: string
  state: string
  result_code: string | null
  checks: number
  next_check_at: string | null
  created_at: string
}

type Moments = { next_check_at: Date | null; created_at: Date }

const COUNTED = [
  { table: "alipay_payment", handle: "handle" },
  { table: "alipay_operation", handle: "null" },
  { table: "alipay_notification", handle: "handle" },
] as const

/** Rows that are counted at most: what went on lately says more than years, and takes a moment to read. */
const NEWEST = 100_000

/** The books at a glance, for support. */
export class LedgerOverview {
  constructor(private readonly knex: Knex) {}

  /** Of each table's newest 100,000 rows; ids grow with time. */
  async counts(): Promise<LedgerCount[]> {
    const found = await Promise.all(
      COUNTED.map(async ({ table, handle }) => {
        const newest = liveRows(this.knex, table)
          .select(this.knex.raw(`${handle} as handle`), "state")
          .orderBy("id", "desc")
          .limit(NEWEST)
        const rows = (await this.knex(newest.as("newest"))
          .select("handle", "state")
          .count("* as count")
          .groupByRaw("1, 2")
          .orderByRaw("1, 2")) as { handle: string | null; state: string; count: string }[]
        return rows.map((row) => ({ table, ...row, count: Number(row.count) }))
      })
    )
    return found.flat()
  }

  /** Longest waiting first. */
  async unsettled(limit: number): Promise<UnsettledRow[]> {
    const rows = (await liveRows(this.knex, "alipay_payment")
      .whereNotNull("next_check_at")
      .orderBy("created_at")
      .limit(limit)
      .select(
        "handle",
        "payment_request_id",
        "payment_method_type",
        "currency_code",
        "state",
        "result_code",
        "checks",
        "next_check_at",
        "created_at"
      )) as (Omit<UnsettledRow, "next_check_at" | "created_at"> & Moments)[]
    return rows.map((row) => ({
      ...row,
      next_check_at: row.next_check_at?.toISOString() ?? null,
      created_at: row.created_at.toISOString(),
    }))
  }
}
