import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * What tells a store from a copy of it. A dump that was restored has another database; a disk that was copied, or a
 * snapshot, is reached at another host or serves another address.
 */
export type Place = Readonly<{
  /** PostgreSQL's own id of its data directory; nothing where it may not be read. */
  database_cluster: string | null
  database: string
  /** Changes when a database is created again under the same name. */
  database_id: string
  database_host: string | null
  /** Host of `backend_url`. */
  backend_host: string | null
}>

export const PLACE_FIELDS = [
  "database_cluster",
  "database",
  "database_id",
  "database_host",
  "backend_host",
] as const satisfies readonly (keyof Place)[]

/** This machine, however it is called. */
const LOOPBACK = /^(localhost|127\.[\d.]+|\[?::1\]?|0\.0\.0\.0|)$/
const nameOf = (host: string): string => (LOOPBACK.test(host) ? "localhost" : host.toLowerCase())

const hostOf = (url: unknown): string | null =>
  typeof url === "string" && URL.canParse(url) ? nameOf(new URL(url).hostname) : null

/** Where the pool connects to: Medusa gives it an address, or its parts. */
const databaseHostOf = (knex: Knex): string | null => {
  const { connection } = (knex.client as { config: { connection?: unknown } }).config
  if (typeof connection !== "object" || connection === null) {
    return hostOf(connection)
  }
  const { connectionString, host } = connection as { connectionString?: unknown; host?: unknown }
  return typeof host === "string" ? nameOf(host) : hostOf(connectionString)
}

const clusterOf = async (knex: Knex): Promise<string | null> => {
  try {
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(
      "select system_identifier::text as id from pg_control_system()"
    )
    return rows[0]?.id ?? null
  } catch {
    // Some hosts do not let a store read it.
    return null
  }
}

/** Reads where this process works. */
export const readPlace = async (knex: Knex, backendUrl: string | undefined): Promise<Place> => {
  const { rows } = await knex.raw<{ rows: { name: string; id: string }[] }>(
    "select datname as name, oid::text as id from pg_database where datname = current_database()"
  )
  return {
    database_cluster: await clusterOf(knex),
    database: rows[0]?.name ?? "",
    database_id: rows[0]?.id ?? "",
    database_host: databaseHostOf(knex),
    backend_host: hostOf(backendUrl),
  }
}

/** A store that serves no address any more is another; what can't be read of a database says nothing. */
const isKnown = (place: Place, field: keyof Place): boolean =>
  place[field] !== null || field === "backend_host"

/** In which respects a place is not the one that was known. What was not known before says nothing. */
export const differencesOf = (known: Place, here: Place): (keyof Place)[] =>
  PLACE_FIELDS.filter(
    (field) => known[field] !== null && isKnown(here, field) && known[field] !== here[field]
  )
