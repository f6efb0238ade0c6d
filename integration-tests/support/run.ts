import { readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** What the specs of one run share; written once by the global setup. */
export type Run = {
  postgresPort: number
  templateDatabase: string
  clientId: string
  merchantPrivateKey: string
  merchantPublicKey: string
  /** The gateway's key, for a test that signs messages itself. */
  alipayPrivateKey: string
  alipayPublicKey: string
  seed: Seed
}

export type Seed = {
  regions: Record<string, string>
  countries: Record<string, string>
  shippingOption: string
  publishableKey: string
  secretKey: string
  variants: Record<"tea" | "odd" | "rare", string>
  rareItem: string
  location: string
  channel: string
}

const file = () => process.env["ALIPAY_TEST_RUN"] ?? ""

export const newRunFile = (): string => {
  const path = join(tmpdir(), `alipay-test-run-${process.pid}.json`)
  process.env["ALIPAY_TEST_RUN"] = path
  return path
}

export const writeRun = (run: Run): void => writeFileSync(file(), JSON.stringify(run))
export const forgetRun = (): void => rmSync(file(), { force: true })
export const readRun = (): Run => JSON.parse(readFileSync(file(), "utf8")) as Run

export const APP_DIR = join(__dirname, "..", "app")
export const ROOT_DIR = join(__dirname, "..", "..")
