import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * A table's rows that are not deleted, to be read or updated. Every index that Medusa makes for a model leaves out deleted
 * rows: a statement that does not do so too reads the whole table.
 */
export const liveRows = <Row extends object = Record<string, unknown>>(knex: Knex, table: string) =>
  knex<Row>(table).whereRaw("??.deleted_at is null", [table])
