import { generateKeyPairSync } from "node:crypto"
import type { Postgres } from "./postgres"
import { newRunFile, writeRun } from "./run"
import { startSeeded, TEMPLATE } from "./template"

const newKeyPair = () =>
  generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  })

/**
 * Starts PostgreSQL with one migrated and seeded store that every spec copies; or takes what another process has
 * started and named in the environment.
 */
export default async function globalSetup(): Promise<void> {
  if (process.env["ALIPAY_TEST_RUN"] !== undefined) {
    return
  }
  const [merchant, gateway] = [newKeyPair(), newKeyPair()]
  const { postgres, seed } = await startSeeded(merchant.privateKey)
  ;(globalThis as { postgres?: Postgres }).postgres = postgres
  newRunFile()
  writeRun({
    postgresPort: postgres.port,
    templateDatabase: TEMPLATE,
    clientId: "SANDBOX_5X00000000000TEST",
    merchantPrivateKey: merchant.privateKey,
    merchantPublicKey: merchant.publicKey,
    alipayPrivateKey: gateway.privateKey,
    alipayPublicKey: gateway.publicKey,
    seed,
  })
}
