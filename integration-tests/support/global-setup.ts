import { execFileSync } from "node:child_process"
import { generateKeyPairSync } from "node:crypto"
import { readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"
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

/** Starts PostgreSQL and makes one migrated and seeded store that every spec copies. */
export default async function globalSetup(): Promise<void> {
  newRunFile()
  const postgres = await startPostgres()
  ;(globalThis as { postgres?: Postgres }).postgres = postgres
  const admin = new Client({ connectionString: databaseUrl(postgres.port, "postgres") })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()

  const keys = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })
  const seedFile = join(tmpdir(), `alipay-test-seed-${process.pid}.json`)
  const env = {
    DATABASE_URL: databaseUrl(postgres.port, TEMPLATE),
    SEED_FILE: seedFile,
    GATEWAY_URL: "http://localhost:1",
    CLIENT_ID: "SANDBOX_SEED",
    MERCHANT_PRIVATE_KEY: keys.privateKey,
    ALIPAY_PUBLIC_KEY: "unused while seeding",
  }
  medusa(["db:migrate"], env)
  medusa(["exec", "./seed.js"], env)
  writeRun({
    postgresPort: postgres.port,
    templateDatabase: TEMPLATE,
    clientId: "SANDBOX_5X00000000000TEST",
    merchantPrivateKey: keys.privateKey,
    merchantPublicKey: keys.publicKey,
    seed: JSON.parse(readFileSync(seedFile, "utf8")) as Seed,
  })
}
