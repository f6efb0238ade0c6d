import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type ClaimOptions = {
  /** Rows at most. */
  limit: number
  now: Date
  /** How long the claim keeps others away, in milliseconds; a killed process's claim runs out. */
  leaseMs: number
  /** Rows that were begun before are left alone; default: none are. */
  begunSince?: Date | undefined
}

/**
 * Claims rows of `table` whose `next_check_at` has come, the longest waiting first, skipping those another
 * process holds or is locking right now.
 */
export const claimDue = async <Row>(
  knex: Knex,
  table: string,
  options: ClaimOptions
): Promise<Row[]> => {
  const until = new Date(options.now.getTime() + options.leaseMs)
  const since = options.begunSince
  // An array is selected once; of `in (select …)` a plan may run the select, and its limit, many times.
  const result = await knex.raw<{ rows: Row[] }>(
    `update ?? set claimed_until = ?
      where id = any (array(
        select id from ??
         where next_check_at <= ? and deleted_at is null${since ? " and created_at >= ?" : ""}
           and (claimed_until is null or claimed_until < ?)
         order by next_check_at
         limit ?
         for update skip locked))
      returning *`,
    [table, until, table, options.now, ...(since ? [since] : []), options.now, options.limit]
  )
  return result.rows
}
