import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs"
import { renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { databaseUrl, startPostgres, type Postgres } from "./postgres"
import { keptAt } from "./kept-at"
import { APP_DIR, ROOT_DIR, type Seed } from "./run"

/** The database every store is copied from. */
export const TEMPLATE = "store_template"

const medusa = (args: string[], env: NodeJS.ProcessEnv): void => {
  execFileSync(join(ROOT_DIR, "node_modules", ".bin", "medusa"), args, {
    cwd: APP_DIR,
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "1", ...env },
    stdio: process.env["ALIPAY_TEST_VERBOSE"] ? "inherit" : "pipe",
  })
}

/** Migrates and seeds a store on a database server. @returns the ids in it */
const makeTemplate = async (port: number, merchantPrivateKey: string): Promise<Seed> => {
  const admin = new Client({ connectionString: databaseUrl(port, "postgres") })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  const folder = mkdtempSync(join(tmpdir(), "alipay-tests-seed-"))
  const seedFile = join(folder, "seed.json")
  const env = {
    DATABASE_URL: databaseUrl(port, TEMPLATE),
    SEED_FILE: seedFile,
    GATEWAY_URL: "http://localhost:1",
    CLIENT_ID: "SANDBOX_SEED",
    MERCHANT_PRIVATE_KEY: merchantPrivateKey,
    ALIPAY_PUBLIC_KEY: "unused while seeding",
  }
  try {
    medusa(["db:migrate"], env)
    medusa(["exec", "./seed.js"], env)
    return JSON.parse(readFileSync(seedFile, "utf8")) as Seed
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const MIGRATIONS = join(ROOT_DIR, "src", "modules", "alipay", "migrations")

/** Everything that the seeded database depends on. */
const sources = (): string[] => [
  join(ROOT_DIR, "node_modules", "@medusajs", "medusa", "package.json"),
  ...["seed.js", "medusa-config.js"].map((name) => join(APP_DIR, name)),
  ...readdirSync(MIGRATIONS).map((name) => join(MIGRATIONS, name)),
]

type Kept = { data: string; seed: Seed }

const readKept = (): Kept | undefined => {
  const folder = keptAt("store", sources())
  return existsSync(folder)
    ? {
        data: join(folder, "data"),
        seed: JSON.parse(readFileSync(join(folder, "seed.json"), "utf8")) as Seed,
      }
    : undefined
}

/** Keeps a copy of a server's files for the next run; only a whole copy is ever found under its name. */
const keep = async (postgres: Postgres, seed: Seed): Promise<void> => {
  const folder = keptAt("store", sources())
  const copy = `${folder}.${process.pid}`
  mkdirSync(copy, { recursive: true })
  await postgres.pause()
  execFileSync("cp", ["-a", postgres.dataDir, join(copy, "data")])
  await postgres.resume()
  writeFileSync(join(copy, "seed.json"), JSON.stringify(seed))
  if (existsSync(folder)) {
    rmSync(copy, { recursive: true })
    return
  }
  renameSync(copy, folder)
}

/**
 * Starts a database server with one migrated and seeded store. It takes half a minute the first time, and a second
 * as long as nothing that the store is made of has changed.
 */
export const startSeeded = async (
  merchantPrivateKey: string
): Promise<{ postgres: Postgres; seed: Seed }> => {
  const kept = readKept()
  if (kept) {
    return { postgres: await startPostgres(kept.data), seed: kept.seed }
  }
  const postgres = await startPostgres()
  try {
    const seed = await makeTemplate(postgres.port, merchantPrivateKey)
    await keep(postgres, seed)
    return { postgres, seed }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}
