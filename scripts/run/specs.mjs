import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join, relative } from "node:path"
import { bin, run } from "./command.mjs"
import { LAST_RUN } from "./last-run.mjs"

const { failedTests } = createRequire(import.meta.url)("../failed-tests.cjs")

/** Where the specs of a stage stand; unit specs stand everywhere else. */
const PLACES = {
  store: /^integration-tests\/(http|wire|modules)\//,
  faults: /^integration-tests\/faults\//,
  browser: /^integration-tests\/browser\//,
}

const stageOf = (path) =>
  Object.entries(PLACES).find(([, place]) => place.test(path))?.[0] ?? "unit"

const readLines = (path) =>
  existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : []

/** The files that took longest, each with the time in which its process had nothing to do. */
const slowest = (times) =>
  [...times]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
    .map(
      ({ path, seconds, busy }) =>
        `  ${seconds.toFixed(0).padStart(4)} s, of which it waited ${Math.max(0, seconds - busy).toFixed(0)} s  ${path}`
    )

/** Keeps what each file and test took, for `npm run test:weigh`. */
const keepTimes = (root, testResults, files) => {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      path: relative(root, name),
      test: fullName,
      seconds: (duration ?? 0) / 1_000,
    }))
  )
  mkdirSync(dirname(LAST_RUN), { recursive: true })
  writeFileSync(LAST_RUN, JSON.stringify({ files, tests }))
}

const count = (files) => {
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const having = (status) => tests.filter((test) => test.status === status).length
  // A file that could not run counts as a failure, also where some of its tests did.
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === "failed" && assertionResults.every((test) => test.status !== "failed")
  )
  return {
    passed: having("passed"),
    failed: having("failed") + broken.length,
    skipped: having("pending") + having("todo"),
  }
}

/**
 * Runs specs of several stages side by side in one jest run.
 * @returns a result for each stage; a stage that found no test, or a run that broke, is a failure
 */
export const runSpecs = async (root, { names, env, files = [] }) => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-jest-"))
  const [report, timesFile] = [join(folder, "report.json"), join(folder, "times")]
  const args = ["--config", "jest.ring.config.js", "--selectProjects", ...names]
  const ok = await run(
    bin("jest"),
    [...args, "--json", "--outputFile", report, "--forceExit", ...pathsOf(files)],
    {
      ...env,
      // The packages of a whole store load some parts as ES modules.
      NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
      ALIPAY_TEST_TIMES: timesFile,
    }
  )
  const found = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {}
  const times = readLines(timesFile).map((each) => ({ ...each, path: relative(root, each.path) }))
  rmSync(folder, { recursive: true })
  keepTimes(root, found.testResults ?? [], times)
  console.log(`\nThe slowest files:\n${slowest(times).join("\n")}`)
  const results = names.map((name) => stageResult(name, found.testResults ?? [], { root, times }))
  const [first] = results
  if (!ok && first && results.every(({ failed }) => failed === 0)) {
    first.failed = 1
  }
  return { results, details: failedTests(found, root) }
}

const pathsOf = (files) =>
  files.length === 0 ? [] : ["--testPathPatterns", ...files.map((file) => `/${file}`)]

const stageResult = (name, testResults, { root, times }) => {
  const mine = (path) => stageOf(path) === name
  const counted = count(testResults.filter((file) => mine(relative(root, file.name))))
  const total = (key) =>
    times.filter(({ path }) => mine(path)).reduce((sum, each) => sum + each[key], 0)
  const [seconds, leftOut] = [total("seconds"), total("leftToDeepRing")]
  const empty = counted.passed + counted.failed === 0
  return { name, ...counted, failed: empty ? 1 : counted.failed, seconds, leftOut }
}
