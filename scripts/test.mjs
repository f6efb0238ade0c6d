#!/usr/bin/env node
// Runs every check of the project, or the stages named on the command line, and ends with "N passed, N failed".
import { spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { ensureChromium } from "./ensure-chromium.mjs"
import { ensureRedis } from "./ensure-redis.mjs"

const require = createRequire(import.meta.url)
const { packageProblems } = require("./check-package.cjs")
const { failedTests } = require("./failed-tests.cjs")
const root = fileURLToPath(new URL("..", import.meta.url))
process.chdir(root)
process.env.MEDUSA_DISABLE_TELEMETRY = "1"

const run = (command, args, env = {}) =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0

const bin = (name, ...args) => run(join("node_modules", ".bin", name), args)

const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 })
const all = (...checks) => {
  const passed = checks.map((check) => check()).filter(Boolean).length
  return { passed, failed: checks.length - passed }
}
const compiles = (project) => () => bin("tsc", "--noEmit", "-p", project)

/** A jest run counts what jest counted; one that could not start, or found no test, counts as a failure. */
const jest = (config, env = {}) => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-jest-"))
  const report = join(folder, "report.json")
  const args = ["--config", config, "--json", "--outputFile", report, "--forceExit"]
  const ok = run(join("node_modules", ".bin", "jest"), args, env)
  const text = existsSync(report) ? readFileSync(report, "utf8") : "{}"
  rmSync(folder, { recursive: true })
  const found = JSON.parse(text)
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = found
  const failed = numFailedTests + numRuntimeErrorTestSuites
  const unexplained = failed === 0 && (!ok || numPassedTests === 0)
  return {
    passed: numPassedTests,
    failed: unexplained ? 1 : failed,
    details: failedTests(found, root),
  }
}

// The packages of a whole store load some parts as ES modules.
const modules = { NODE_OPTIONS: "--experimental-vm-modules --no-warnings" }

const STAGES = {
  lint: () =>
    all(
      () => bin("eslint", "."),
      () => bin("prettier", "--check", ".")
    ),
  types: () =>
    all(
      compiles("tsconfig.json"),
      compiles("src/admin/tsconfig.json"),
      compiles("simulator/tsconfig.json"),
      compiles("demo/store/tsconfig.json"),
      compiles("demo/storefront/tsconfig.json"),
      compiles("integration-tests/tsconfig.json")
    ),
  unit: () => jest("jest.config.js"),
  package: () => {
    const problems = packageProblems(root)
    problems.forEach((problem) => console.log(problem))
    return one(problems.length === 0)
  },
  store: () => jest("integration-tests/jest.config.js", { ...modules, ...ensureRedis() }),
  faults: () => jest("integration-tests/jest.faults.config.js", { ...modules, ...ensureRedis() }),
  browser: async () => {
    const chromium = await ensureChromium(root)
    return chromium
      ? jest("integration-tests/jest.browser.config.js", { ...modules, ...chromium })
      : one(false)
  },
}

const timed = async (name, work) => {
  console.log(`\n=== ${name}`)
  const started = Date.now()
  const result = await Promise.resolve()
    .then(work)
    .catch((error) => {
      console.error(error)
      return one(false)
    })
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  const line = `${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`
  console.log(`=== ${line}`)
  return { ...result, line }
}

const end = (results) => {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  const details = results.flatMap((result) => result.details ?? [])
  if (details.length > 0) {
    console.log(`\nFailed:\n${details.join("\n")}`)
  }
  console.log(`\n${results.map(({ line }) => `  ${line}`).join("\n")}`)
  console.log(`\n${total("passed")} passed, ${total("failed")} failed`)
  process.exit(total("failed") === 0 && total("passed") > 0 ? 0 : 1)
}

const named = process.argv.slice(2)
const unknown = named.filter((name) => !(name in STAGES))
if (unknown.length > 0) {
  console.error(
    `No such stage: ${unknown.join(", ")}. There are: ${Object.keys(STAGES).join(", ")}.`
  )
  process.exit(2)
}
const wanted = Object.entries(STAGES).filter(([name]) => named.length === 0 || named.includes(name))

const isInstalled = () => existsSync("node_modules/.package-lock.json")
const install = await timed("install", () => one(isInstalled() || run("npm", ["ci"])))
const results = []
if (install.failed > 0) {
  end([install])
}
// Nothing can be trusted that runs on old builds, but what needs none still says something.
results.push(
  await timed("build", () =>
    all(
      () => run("npm", ["run", "build", "-w", "alipay-simulator"]),
      () => run("npm", ["run", "build"])
    )
  )
)
for (const [name, stage] of wanted) {
  results.push(await timed(name, stage))
}
end(results)
