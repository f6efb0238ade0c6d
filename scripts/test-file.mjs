#!/usr/bin/env node
// Runs specs on what is built, without building or checking anything else:
//   npm run test:file -- [--watch] [-t "part of a test's name"] paths
import { fileURLToPath } from "node:url"
import { bin, run } from "./run/command.mjs"
import { SPECS } from "./run/stages.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
process.chdir(root)

const words = process.argv.slice(2)
const nameAt = words.indexOf("-t")
const name = nameAt < 0 ? [] : words.splice(nameAt, 2)
const options = words.filter((word) => word.startsWith("-"))
const paths = words.filter((word) => !word.startsWith("-"))
if (paths.length === 0) {
  console.error("Name a spec, or a part of its path: npm run test:file -- http/refunds")
  process.exit(2)
}
const needs = paths.some((path) => path.includes("browser")) ? await SPECS.browser(root) : {}
const args = [
  "--config",
  "jest.ring.config.js",
  "--maxWorkers=1",
  "--forceExit",
  ...options,
  ...name,
]
const ok = await run(bin("jest"), [...args, "--testPathPatterns", ...paths], {
  ...needs,
  MEDUSA_DISABLE_TELEMETRY: "1",
  NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
})
process.exit(ok ? 0 : 1)
