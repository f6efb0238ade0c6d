import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { differencesOf, readPlace, type Place } from "../read-place"

const STORE: Place = {
  database_cluster: "7300000000000000001",
  database: "medusa",
  database_id: "16384",
  database_host: "db.shop.example",
  backend_host: "api.shop.example",
}

describe("a place is another one", () => {
  it.each([
    ["when a dump was restored elsewhere", { database_cluster: "7300000000000000002" }],
    ["when a dump was restored beside it", { database: "medusa_staging", database_id: "16500" }],
    ["when a database was made again under its name", { database_id: "16501" }],
    ["when a snapshot is started at another host", { database_host: "staging-db.shop.example" }],
    ["when it serves another address", { backend_host: "staging.shop.example" }],
    ["when it serves no address any more", { backend_host: null }],
  ] satisfies [string, Partial<Place>][])("%s", (_, change) => {
    expect(differencesOf(STORE, { ...STORE, ...change })).toEqual(Object.keys(change))
  })
})

describe("a place is the same one", () => {
  it("as long as nothing about it changed", () => {
    expect(differencesOf(STORE, { ...STORE })).toEqual([])
  })

  it("when the database does not tell any more", () => {
    expect(differencesOf(STORE, { ...STORE, database_cluster: null, database_host: null })).toEqual(
      []
    )
  })

  it("when something is known now that was not known before", () => {
    expect(differencesOf({ ...STORE, backend_host: null, database_cluster: null }, STORE)).toEqual(
      []
    )
  })
})

describe("where a store works", () => {
  const pool = (connection: unknown, cluster?: string) =>
    ({
      client: { config: { connection } },
      raw: async (sql: string) => {
        if (!sql.includes("pg_control_system")) {
          return { rows: [{ name: "medusa", id: "16384" }] }
        }
        if (cluster === undefined) {
          throw new Error("permission denied for function pg_control_system")
        }
        return { rows: [{ id: cluster }] }
      },
    }) as unknown as Knex

  it.each([
    [{ connectionString: "postgres://u:p@DB.shop.example:5432/medusa" }, "db.shop.example"],
    ["postgres://u:p@db.shop.example/medusa?sslmode=require", "db.shop.example"],
    [{ host: "db.shop.example", port: 5432 }, "db.shop.example"],
    [{ connectionString: "postgres://u@127.0.0.1/medusa" }, "localhost"],
    [{ connectionString: "postgres://u@[::1]/medusa" }, "localhost"],
    [{ connectionString: "service=medusa" }, null],
    [undefined, null],
  ])("is at the host of %j", async (connection, host) => {
    expect((await readPlace(pool(connection), undefined)).database_host).toBe(host)
  })

  it("is read without what the database does not tell", async () => {
    const url = "https://api.shop.example/base"
    expect(await readPlace(pool("postgres://db.shop.example/medusa"), url)).toEqual({
      ...STORE,
      database_cluster: null,
    })
    expect((await readPlace(pool(undefined, "73"), url)).database_cluster).toBe("73")
  })
})
