import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How much is open, as one look at the database shows it. */
export type OpenWork = {
  open_payments: number
  open_operations: number
  unknown: number
  oldest_unknown_at: Date | null
  due: number
  oldest_due_at: Date | null
  inbox_waiting: number
  inbox_dead: number
  oldest_waiting_at: Date | null
}

/** Unknown: sent, or about to be, and its outcome is not known. */
const UNKNOWN = `('created', 'unknown')`

const QUERY = `
  with payments as (
    select count(*) as open,
           count(*) filter (where state in ${UNKNOWN}) as unknown,
           min(created_at) filter (where state in ${UNKNOWN}) as oldest_unknown,
           count(*) filter (where next_check_at <= :now) as due,
           min(next_check_at) filter (where next_check_at <= :now) as oldest_due
      from alipay_payment where next_check_at is not null and deleted_at is null
  ), operations as (
    select count(*) as open,
           count(*) filter (where state in ${UNKNOWN}) as unknown,
           min(created_at) filter (where state in ${UNKNOWN}) as oldest_unknown,
           count(*) filter (where next_check_at <= :now) as due,
           min(next_check_at) filter (where next_check_at <= :now) as oldest_due
      from alipay_operation where next_check_at is not null and deleted_at is null
  ), waiting as (
    select count(*) as waiting, min(created_at) as oldest
      from alipay_notification where next_check_at is not null and deleted_at is null
  ), dead as (
    select count(*) as dead from alipay_notification where state = 'dead' and deleted_at is null
  )
  select p.open::int as open_payments, o.open::int as open_operations,
         (p.unknown + o.unknown)::int as unknown,
         least(p.oldest_unknown, o.oldest_unknown) as oldest_unknown_at,
         (p.due + o.due)::int as due, least(p.oldest_due, o.oldest_due) as oldest_due_at,
         w.waiting::int as inbox_waiting, w.oldest as oldest_waiting_at, d.dead::int as inbox_dead
    from payments p, operations o, waiting w, dead d`

export const readOpenWork = async (knex: Knex, now: Date): Promise<OpenWork> => {
  const result = await knex.raw<{ rows: OpenWork[] }>(QUERY, { now })
  const [row] = result.rows
  if (!row) {
    throw new Error("The database did not say how much is open.")
  }
  return row
}
