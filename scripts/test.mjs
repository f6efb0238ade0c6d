#!/usr/bin/env node
// Runs every check of the project, or the stages named on the command line, and ends with "N passed, N failed".
import { existsSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readArguments } from "./run/arguments.mjs"
import { run } from "./run/command.mjs"
import { build, CHECKS, SPECS, specs } from "./run/stages.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
process.chdir(root)
const { ring, stages, files } = readArguments(process.argv.slice(2))
Object.assign(process.env, { MEDUSA_DISABLE_TELEMETRY: "1", ALIPAY_RING: ring })

const NOTHING = { passed: 0, failed: 0, skipped: 0, seconds: 0, leftOut: 0 }
const FAILED = { ...NOTHING, failed: 1 }

const timed = async (name, work) => {
  const started = Date.now()
  const result = await work().catch((error) => {
    console.error(error)
    return FAILED
  })
  const seconds = (Date.now() - started) / 1_000
  return { ...NOTHING, ...result, name, seconds }
}

const lineOf = ({ name, passed, failed, skipped, seconds, leftOut }) =>
  [
    `  ${name}: ${passed} passed, ${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(leftOut > 0 ? [`${leftOut} left to test:deep`] : []),
    `${seconds.toFixed(0)} s`,
  ].join(", ")

const end = (results, details, started) => {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  if (details.length > 0) {
    console.log(`\nFailed:\n${details.join("\n")}`)
  }
  console.log(`\n${results.map(lineOf).join("\n")}`)
  console.log(`  (in all ${((Date.now() - started) / 1_000).toFixed(0)} s; specs run side by side)`)
  const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : ""
  console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped}`)
  process.exit(total("failed") === 0 && total("passed") > 0 ? 0 : 1)
}

const isInstalled = () => existsSync("node_modules/.package-lock.json")
const started = Date.now()
if (!isInstalled() && !(await run("npm", ["ci"]))) {
  end([{ ...FAILED, name: "install" }], [], started)
}

const named = (table) => Object.keys(table).filter((name) => stages.includes(name))

/** Nothing can be trusted that runs on old builds; the checks that need none say something all the same. */
const building = timed("build", async () => await build({ withDemo: stages.includes("browser") }))
const checking = (async () => {
  const results = []
  for (const name of named(CHECKS)) {
    if (name === "package") {
      await building
    }
    results.push(await timed(name, async () => await CHECKS[name](root)))
  }
  return results
})()
const testing = (async () => {
  const built = await building
  const names = named(SPECS)
  if (built.failed > 0 || names.length === 0) {
    return { results: [], details: [] }
  }
  return await specs(root, names, { files }).catch((error) => {
    console.error(error)
    return { results: [{ ...FAILED, name: "specs" }], details: [] }
  })
})()
const { results, details } = await testing
end([await building, ...(await checking), ...results], details, started)
