#!/usr/bin/env node
// Runs the tests, or the stages named, on another Node:
//   npm run test:node -- 22
//   npm run test:node -- 24 unit store
import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { nodeEnvironment } from "./node-binary.mjs"

const [wanted, ...stages] = process.argv.slice(2)
if (!/^\d+(\.\d+){0,2}$/.test(wanted ?? "")) {
  console.error("Name a version of Node: npm run test:node -- 22 [stage …]")
  process.exit(2)
}
const { node, version, env } = nodeEnvironment(wanted)
console.log(`Node ${version}`)
const runner = fileURLToPath(new URL("test.mjs", import.meta.url))
const { status } = spawnSync(node, [runner, ...stages], { stdio: "inherit", env })
process.exit(status ?? 1)
