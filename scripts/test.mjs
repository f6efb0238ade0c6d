#!/usr/bin/env node
// Runs every check of the project, or the stages named on the command line, and ends with "N passed, N failed".
import { spawnSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { packageProblems } from "./check-package.mjs"
import { ensureChromium } from "./ensure-chromium.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
process.chdir(root)
process.env.MEDUSA_DISABLE_TELEMETRY = "1"

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0

const bin = (name, ...args) => run(join("node_modules", ".bin", name), args)

const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })
const all = (...checks) => {
  const results = checks.map((check) => check())
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length }
}

/** A jest run counts what jest counted; one that could not start counts as a failure. */
const jest = (config, env = {}) => {
  const report = join(
    tmpdir(),
    `alipay-jest-${process.pid}-${Math.random().toString(36).slice(2)}.json`
  )
  const args = ["--config", config, "--json", "--outputFile", report, "--forceExit"]
  const ok = run(join("node_modules", ".bin", "jest"), args, env)
  if (!existsSync(report)) {
    return one(false)
  }
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, "utf8")
  )
  rmSync(report)
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return { passed: numPassedTests, failed: failed === 0 && !ok ? 1 : failed }
}

const vm = { NODE_OPTIONS: "--experimental-vm-modules --no-warnings" }

const STAGES = {
  lint: () =>
    all(
      () => bin("eslint", "."),
      () => bin("prettier", "--check", ".")
    ),
  types: () =>
    all(
      () => bin("tsc", "--noEmit", "-p", "tsconfig.json"),
      () => bin("tsc", "--noEmit", "-p", "simulator/tsconfig.json"),
      () => bin("tsc", "--noEmit", "-p", "demo/storefront/tsconfig.json"),
      () => bin("tsc", "--noEmit", "-p", "integration-tests/tsconfig.json")
    ),
  unit: () => jest("jest.config.js"),
  package: () => {
    const problems = packageProblems(root)
    problems.forEach((problem) => console.log(problem))
    return one(problems.length === 0)
  },
  store: () => jest("integration-tests/jest.config.js", vm),
  browser: () => {
    const chromium = ensureChromium()
    return chromium
      ? jest("integration-tests/jest.browser.config.js", { ...vm, CHROMIUM: chromium })
      : one(false)
  },
}

const prepare = () => {
  if (!existsSync("node_modules/.package-lock.json") && !run("npm", ["ci"])) {
    return false
  }
  return run("npm", ["run", "build", "-w", "alipay-simulator"]) && run("npm", ["run", "build"])
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in STAGES))
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(", ")}. There are: ${Object.keys(STAGES).join(", ")}.`
  )
  process.exit(2)
}

const timed = (name, work) => {
  console.log(`\n=== ${name}`)
  const started = Date.now()
  const result = work()
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  console.log(`=== ${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`)
  return result
}

const results = [timed("prepare", () => one(prepare()))]
if (results[0].failed === 0) {
  for (const [name, stage] of Object.entries(STAGES)) {
    if (named.length === 0 || named.includes(name)) {
      results.push(timed(name, stage))
    }
  }
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
console.log(`\n${total("passed")} passed, ${total("failed")} failed`)
process.exit(total("failed") === 0 && total("passed") > 1 ? 0 : 1)
