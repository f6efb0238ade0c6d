import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Names the place of payments at a counter that an older version wrote, which names none, by the sale that they are of.
 * @param ids of payments at a counter
 */
export const fillPlaces = async (knex: Knex, ids: readonly string[]): Promise<void> => {
  await knex.raw(
    `update alipay_payment set updated_at = now(), stock_location_id = (
        select s.stock_location_id from alipay_sale s
         where s.payment_collection_id = alipay_payment.payment_collection_id and s.deleted_at is null
         limit 1)
      where id = any(?) and stock_location_id is null and deleted_at is null`,
    [[...ids]]
  )
}
