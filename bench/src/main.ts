import { cpus } from "node:os"
import { join } from "node:path"
import globalSetup from "../../integration-tests/support/global-setup"
import { forgetRun, readRun } from "../../integration-tests/support/run"
import type { Postgres } from "../../integration-tests/support/postgres"
import type { Part } from "./bench"
import { toTable } from "./figures"
import { writeTable } from "./document"
import { checkouts } from "./parts/checkouts"
import { door } from "./parts/door"
import { gateway } from "./parts/gateway"
import { orders } from "./parts/orders"
import { processes } from "./parts/processes"
import { scale } from "./parts/scale"
import { sizes } from "./parts/sizes"
import { start } from "./parts/start"
import { sweep } from "./parts/sweep"

const PARTS: Readonly<Record<string, Part>> = {
  checkouts,
  door,
  orders,
  gateway,
  scale,
  sweep,
  start,
  sizes,
  processes,
}

const say = (text: string): void => void process.stdout.write(`${text}\n`)

const machine = (): string => {
  const [cpu] = cpus()
  return `${cpus().length} cores (${cpu?.model.trim()}), Node ${process.versions.node}`
}

const main = async (asked: readonly string[]): Promise<void> => {
  const unknown = asked.filter((name) => PARTS[name] === undefined)
  if (unknown.length > 0) {
    throw new Error(`There is no part ${unknown.join(", ")}: ${Object.keys(PARTS).join(", ")}.`)
  }
  const root = join(__dirname, "..", "..")
  await globalSetup()
  const { postgres } = globalThis as { postgres?: Postgres }
  try {
    for (const [name, { title, measure }] of Object.entries(PARTS)) {
      if (asked.length > 0 && !asked.includes(name)) {
        continue
      }
      const started = performance.now()
      const table = toTable(await measure({ run: readRun(), root }))
      const minutes = ((performance.now() - started) / 60_000).toFixed(1)
      const measured = `Measured on ${new Date().toISOString().slice(0, 10)}, ${machine()}, in ${minutes} minutes.`
      say(`\n${title}\n${measured}\n\n${table}`)
      writeTable(root, name, { title, text: `${table}\n\n${measured}` })
    }
  } finally {
    await postgres?.stop()
    forgetRun()
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(
      `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`
    )
    process.exit(1)
  }
)
