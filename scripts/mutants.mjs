#!/usr/bin/env node
// Sabotages the product one line at a time and says which test catches it. Ends with "N caught, N survived".
//
//   npm run test:mutants                      the whole list
//   npm run test:mutants -- lease refund      those with "lease" or "refund" in their ids
//   npm run test:mutants -- --lanes=1         one at a time; two otherwise
//   npm run test:mutants -- --write           what was caught goes into the table of docs/reliability.md
//   npm run test:mutants -- --new --write     those that have no row there yet
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { startDatabase } from "./mutants/database.mjs"
import { runSpecs } from "./mutants/run-specs.mjs"
import { toTable, writeTable } from "./mutants/table.mjs"
import { makeWorkspace } from "./mutants/workspace.mjs"

const { configOf, problemsOf, readMutants } = createRequire(import.meta.url)("./mutants/list.cjs")
const root = fileURLToPath(new URL("..", import.meta.url))
process.env.MEDUSA_DISABLE_TELEMETRY = "1"

const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"))
const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"))
const lanes = Number(options.find((each) => each.startsWith("--lanes="))?.slice(8) ?? 2)

const all = readMutants(root)
const problems = problemsOf(root, all)
const document = readFileSync(join(root, "docs", "reliability.md"), "utf8")
const hasRow = ({ id }) => document.includes(`\n| ${id} | `)
const chosen = all
  .filter(({ id }) => names.length === 0 || names.some((name) => id.includes(name)))
  .filter((mutant) => !options.includes("--new") || !hasRow(mutant))
if (problems.length > 0 || chosen.length === 0) {
  console.error(problems.join("\n") || `No sabotage is called ${names.join(" or ")}.`)
  process.exit(2)
}

const needsDatabase = chosen.some(({ specs }) =>
  specs.some((spec) => configOf(spec) !== "jest.config.js")
)
const workspaces = Array.from({ length: Math.min(lanes, chosen.length) }, () => makeWorkspace(root))
const cleanUp = async () => {
  await stopDatabase?.()
  workspaces.forEach(({ remove }) => remove())
}
let stopDatabase
process.once("SIGINT", () => void cleanUp().finally(() => process.exit(130)))

const say = ({ mutant, caught, broken, seconds }) => {
  const end = caught
    ? `caught by ${caught.spec} › ${caught.test}`
    : broken
      ? `NOT TESTED: ${broken}`
      : "SURVIVED"
  console.log(`${mutant.id}: ${end} (${seconds} s)`)
}

const waiting = [...chosen]
const results = []
const work = async (workspace) => {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const started = Date.now()
    const found = await workspace.during(mutant, () => runSpecs(workspace.root, mutant))
    const result = { mutant, ...found, seconds: Math.round((Date.now() - started) / 1000) }
    results.push(result)
    say(result)
  }
}

try {
  stopDatabase = needsDatabase ? await startDatabase(workspaces[0].root) : undefined
  await Promise.all(workspaces.map(work))
} finally {
  await cleanUp()
}

results.sort((one, other) => chosen.indexOf(one.mutant) - chosen.indexOf(other.mutant))
const caught = results.filter((result) => result.caught).length
const table = toTable(results)
if (options.includes("--write")) {
  const found = results.filter((result) => result.caught)
  const path = join(root, "docs", "reliability.md")
  const missing = writeTable(
    path,
    found,
    all.map(({ id }) => id)
  )
  console.log(missing.length === 0 ? "" : `Without a row in the table: ${missing.join(" ")}`)
}
console.log(`\n${table}\n\n${caught} caught, ${results.length - caught} survived`)
process.exit(caught === results.length ? 0 : 1)
