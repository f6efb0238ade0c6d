import { generateKeyPairSync } from "node:crypto"
import globalTeardown from "./global-teardown"
import { startPostgres, type Postgres } from "./postgres"
import { newRunFile, writeRun } from "./run"
import { makeTemplate, TEMPLATE } from "./template"

const newKeyPair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })

const prepare = async (postgres: Postgres): Promise<void> => {
  const [merchant, gateway] = [newKeyPair(), newKeyPair()]
  writeRun({
    postgresPort: postgres.port,
    templateDatabase: TEMPLATE,
    clientId: "SANDBOX_5X00000000000TEST",
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    alipayPrivateKey: gateway.privateKey,
    alipayPublicKey: gateway.publicKey,
    seed: await makeTemplate(postgres.port, merchant.privateKey),
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
