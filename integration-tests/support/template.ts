import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import { databaseUrl } from "./postgres"
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

/** Makes a migrated and seeded store on a database server. @returns the ids in it */
export const makeTemplate = async (port: number, merchantPrivateKey: string): Promise<Seed> => {
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
