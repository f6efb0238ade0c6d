import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Names the place of payments at a counter that an older version wrote, which names none, by the sale that they are of.
 * @param ids of payments at a counter
 */
export const fillPlaces = async (knex: Knex, ids: readonly string[]): Promise<void> => {
  await knex.raw(
    `update alipay_payment p set stock_location_id = s.stock_location_id, updated_at = now()
       from alipay_sale s
      where p.id = any(?) and p.stock_location_id is null and p.deleted_at is null
        and s.payment_collection_id = p.payment_collection_id and s.deleted_at is null`,
    [[...ids]]
  )
}
