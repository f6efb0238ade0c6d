import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OPEN_PAYMENT_STATES, stateIn, UNSETTLED_OPERATION_STATES } from "./states"

/** Either half reads an index of the open rows alone; asked with `or`, the whole table would be read. */
const OPEN = `
  select count(*) as count from (
    select id from alipay_payment
     where handle = :handle and deleted_at is null and ${stateIn(OPEN_PAYMENT_STATES)}
    union
    select p.id
      from (select alipay_payment_id from alipay_operation
             where deleted_at is null and ${stateIn(UNSETTLED_OPERATION_STATES)}) o
      join alipay_payment p on p.id = o.alipay_payment_id
     where p.handle = :handle and p.deleted_at is null) open`

/** Payment requests of an account whose outcome, or one of whose operations, is not settled. */
export const countOpen = async (knex: Knex, handle: string): Promise<number> => {
  const { rows } = await knex.raw<{ rows: { count: string }[] }>(OPEN, { handle })
  return Number(rows[0]?.count ?? 0)
}
