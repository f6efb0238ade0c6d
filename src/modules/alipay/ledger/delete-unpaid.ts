import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { liveRows } from "../live-rows"

/**
 * Ended payments on which no money ever moved, as far as the gateway has told: nothing refunded or captured, nothing on
 * the attention list or in the history, no message but that of a failure. Charges of agreements are kept: their keys
 * must stay known.
 */
const UNPAID = `
  select p.id, p.payment_request_id from alipay_payment p
   where p.created_at < :before and p.money_since is null and p.next_check_at is null and p.deleted_at is null
     and p.state in ('failed', 'canceled') and p.product <> 'agreement' and p.shopper_paid_amount is null
     and not exists (select 1 from alipay_operation o
                      where o.alipay_payment_id = p.id and o.deleted_at is null
                        and (o.kind <> 'cancel' or o.state not in ('succeeded', 'failed')))
     and not exists (select 1 from alipay_attention a
                      where a.alipay_payment_id = p.id and a.deleted_at is null)
     and not exists (select 1 from alipay_history h
                      where h.alipay_payment_id = p.id and h.deleted_at is null)
     and not exists (select 1 from alipay_notification n
                      where n.payment_request_id = p.payment_request_id and n.deleted_at is null
                        and (n.kind <> 'payment' or n.state not in ('applied', 'kept')
                             or n.body -> 'result' ->> 'resultStatus' is distinct from 'F'))
   order by p.created_at
   limit :limit
     for update skip locked`

/**
 * Deletes a page of payments that were begun before a moment and never paid, with their cancels and messages.
 * @returns how many
 */
export const deleteUnpaid = async (
  knex: Knex,
  { before, limit }: { before: Date; limit: number }
): Promise<number> =>
  await knex.transaction(async (transaction) => {
    const { rows } = await transaction.raw<{
      rows: { id: string; payment_request_id: string }[]
    }>(UNPAID, { before, limit })
    const ids = rows.map(({ id }) => id)
    const requestIds = rows.map(({ payment_request_id }) => payment_request_id)
    await liveRows(transaction, "alipay_notification")
      .whereIn("payment_request_id", requestIds)
      .delete()
    await liveRows(transaction, "alipay_operation").whereIn("alipay_payment_id", ids).delete()
    await liveRows(transaction, "alipay_payment").whereIn("id", ids).delete()
    return rows.length
  })
