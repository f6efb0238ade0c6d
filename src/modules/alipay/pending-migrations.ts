import { readdir } from "node:fs/promises"
import { join } from "node:path"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const FILE = /^(Migration\d+)\.[jt]s$/

/** Names of this module's migrations that the database has not seen. */
export const findPendingMigrations = async (knex: Knex): Promise<string[]> => {
  const files = await readdir(join(__dirname, "migrations"))
  const rows = (await knex("mikro_orm_migrations").select("name")) as { name: string }[]
  const run = new Set(rows.map(({ name }) => name))
  return files
    .flatMap((file) => FILE.exec(file)?.[1] ?? [])
    .filter((name) => !run.has(name))
    .sort()
}
