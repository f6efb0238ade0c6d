#!/usr/bin/env node
// Builds, then runs the long versions of integration-tests/faults: all of them, or those whose names are given.
//   npm run test:soak
//   npm run test:soak -- storm
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { ensureRedis } from "./ensure-redis.mjs"

process.chdir(fileURLToPath(new URL("..", import.meta.url)))

const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "1", ...env },
  })
  if (status !== 0) {
    process.exit(status ?? 1)
  }
}

const config = "integration-tests/jest.faults.config.js"
const names = process.argv.slice(2).map((name) => `integration-tests/faults/.*${name}`)

run("npm", ["run", "build", "-w", "alipay-simulator"])
run("npm", ["run", "build"])
run(join("node_modules", ".bin", "jest"), ["--config", config, "--forceExit", ...names], {
  ...ensureRedis(),
  ALIPAY_SOAK: "1",
  NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
})
