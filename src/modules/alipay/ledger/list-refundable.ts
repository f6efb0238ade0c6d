import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type Refundable = {
  handle: string
  /** Minor units. */
  amount: { currency: string; value: string }
  since: Date
  limit: number
}

/** Ids of an account's newest paid payments that a refund of an amount may be of. */
export const listRefundable = async (
  knex: Knex,
  { handle, amount, since, limit }: Refundable
): Promise<string[]> => {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from alipay_payment
      where deleted_at is null and handle = ? and created_at > ?
        and state = 'paid' and currency_code = ? and amount::numeric >= ?::numeric
      order by created_at desc, id desc limit ?`,
    [handle, since, amount.currency, amount.value, limit]
  )
  return rows.map(({ id }) => id)
}
