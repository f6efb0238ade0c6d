import type { MedusaContainer } from "@medusajs/framework/types"
import { ask, askFirst, type WithDatabase } from "./services"

type Address = Partial<
  Record<
    "country_code" | "province" | "city" | "address_1" | "address_2" | "postal_code" | "phone",
    string | null
  >
>

/** A stock location, as far as a store of the gateway is concerned. */
export type StockLocation = { id: string; name: string; address?: Address | null }

/** Locations on a page; a shop has fewer. */
const MOST = 500

const ADDRESS = [
  ...["country_code", "province", "city", "address_1", "address_2", "postal_code", "phone"],
].map((field) => `address.${field}`)

/** All stock locations by name. */
export const listStockLocations = async (container: MedusaContainer): Promise<StockLocation[]> =>
  await ask<StockLocation>(container, {
    entity: "stock_location",
    fields: ["id", "name"],
    atMost: MOST,
    order: { name: "ASC" },
  })

export const readStockLocation = async (
  container: MedusaContainer,
  id: string
): Promise<StockLocation | undefined> =>
  await askFirst<StockLocation>(container, {
    entity: "stock_location",
    fields: ["id", "name", ...ADDRESS],
    filters: { id },
  })

/** Names of stock locations by their ids, also of those that were removed since. */
export const namesOfLocations = async (
  { database: { knex } }: WithDatabase,
  ids: readonly string[]
): Promise<Map<string, string>> => {
  if (ids.length === 0) {
    return new Map()
  }
  const { rows } = await knex.raw<{ rows: { id: string; name: string }[] }>(
    "select id, name from stock_location where id = any(cast(:ids as text[]))",
    { ids: [...new Set(ids)] }
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}
