import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** A session's next request. */
export type NextRequestId = {
  /** Named where earlier requests of the session may have been deleted; days since 1970. */
  day: number | undefined
}

const NEXT = `(
  select case when count(*) = 0 and :day::text is null then :session::text
    else concat_ws('_', :session::text, count(*) + 1, :day::text) end
  from alipay_payment where deleted_at is null and session_id = :session::text
)`

/**
 * The id of a session's next payment request, made in the statement that writes it: the session's own, and with a number
 * when it is asked again.
 */
export const nextRequestId = (knex: Knex, session: string, { day }: NextRequestId): Knex.Raw =>
  knex.raw(NEXT, { session, day: day === undefined ? null : String(day) })
