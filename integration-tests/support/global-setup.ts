import { execFileSync } from "node:child_process"
import { generateKeyPairSync } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
import globalTeardown from "./global-teardown"
import { databaseUrl, startPostgres, type Postgres } from "./postgres"
import { APP_DIR, newRunFile, ROOT_DIR, writeRun, type Seed } from "./run"

const TEMPLATE = "store_template"

const medusa = (args: string[], env: NodeJS.ProcessEnv): void => {
  execFileSync(join(ROOT_DIR, "node_modules", ".bin", "medusa"), args, {
    cwd: APP_DIR,
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "1", ...env },
    stdio: process.env["ALIPAY_TEST_VERBOSE"] ? "inherit" : "pipe",
  })
}

const seedTemplate = (url: string, merchantPrivateKey: string): Seed => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-tests-seed-"))
  const seedFile = join(folder, "seed.json")
  const env = {
    DATABASE_URL: url,
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

const prepare = async (postgres: Postgres): Promise<void> => {
  const admin = new Client({ connectionString: databaseUrl(postgres.port, "postgres") })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })
  writeRun({
    postgresPort: postgres.port,
    templateDatabase: TEMPLATE,
    clientId: "SANDBOX_5X00000000000TEST",
    merchantPrivateKey: privateKey,
    merchantPublicKey: publicKey,
    seed: seedTemplate(databaseUrl(postgres.port, TEMPLATE), privateKey),
  })
}

/** Starts PostgreSQL and makes one migrated and seeded store that every spec copies. */
export default async function globalSetup(): Promise<void> {
  const postgres = await startPostgres()
  ;(globalThis as { postgres?: Postgres }).postgres = postgres
  newRunFile()
  try {
    await prepare(postgres)
  } catch (error) {
    // Jest calls no teardown after a failed setup.
    await globalTeardown()
    throw error
  }
}
