import type { Store } from "./store"

/** How many pieces there are of what is rare. */
export const setStock = async (
  { sql, run }: Pick<Store, "sql" | "run">,
  pieces: number
): Promise<void> => {
  await sql.query(
    `update inventory_level
        set stocked_quantity = $1::int, reserved_quantity = 0,
            raw_stocked_quantity = jsonb_build_object('value', $1::text, 'precision', 20),
            raw_reserved_quantity = jsonb_build_object('value', '0', 'precision', 20)
      where inventory_item_id in (
        select inventory_item_id from product_variant_inventory_item where variant_id = $2)`,
    [pieces, run.seed.variants["rare"]]
  )
}

/** Keeps Medusa from reserving stock: an order is linked to its cart, and not made yet. @returns lets it go on */
export const holdReservations = async ({
  sql,
}: Pick<Store, "sql">): Promise<() => Promise<void>> => {
  const client = await sql.connect()
  await client.query("begin")
  await client.query("lock table reservation_item in exclusive mode")
  return async () => {
    await client.query("rollback")
    client.release()
  }
}
