import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { PaymentRow } from "./rows"

export type FinishedRow = Pick<
  PaymentRow,
  "id" | "session_id" | "payment_collection_id" | "product" | "stock_location_id" | "email_digest"
>

/**
 * A page of paid payments that nothing is planned for and whose money was not sent back by us, by id.
 * @param after the last id of the page before
 */
export const listFinished = async (
  knex: Knex,
  after: string | null,
  limit: number
): Promise<FinishedRow[]> => {
  const { rows } = await knex.raw<{ rows: FinishedRow[] }>(
    `select id, session_id, payment_collection_id, product, stock_location_id, email_digest
       from alipay_payment
      where state = 'paid' and next_check_at is null and deleted_at is null and id > ?
        and not exists (select 1 from alipay_operation o
                         where o.alipay_payment_id = alipay_payment.id and o.deleted_at is null
                           and o.origin = 'release' and o.state = 'succeeded')
      order by id limit ?`,
    [after ?? "", limit]
  )
  return rows
}
