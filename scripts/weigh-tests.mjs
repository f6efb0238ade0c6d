#!/usr/bin/env node
// After a whole run: writes how long each spec file took into test-weights.json, so that the next run begins with the
// longest, and prints the tests that took longest and those that may be left to the deep ring.
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"
import { LAST_RUN } from "./run/last-run.mjs"

const STEP = 5
const LIGHT = 20
const SHOWN = 60
/** A test that takes longer and catches no sabotage may be a variant. */
const VARIANT_S = 2

const { readCaught } = createRequire(import.meta.url)("./mutants/list.cjs")

const { files, tests } = JSON.parse(readFileSync(LAST_RUN, "utf8"))
const weights = files
  .map(({ path, seconds }) => [
    path.replace(/^integration-tests\//, ""),
    Math.round(seconds / STEP) * STEP,
  ])
  .filter(([, seconds]) => seconds >= LIGHT)
  .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
writeFileSync(
  new URL("test-weights.json", import.meta.url),
  `${JSON.stringify(Object.fromEntries(weights), null, 2)}\n`
)

const row = ({ seconds, path, test }) =>
  `${seconds.toFixed(1).padStart(7)} s  ${path}${test ? ` › ${test}` : ""}`
const busy = files.map((file) => ({ path: file.path, seconds: file.busy }))
const longest = (rows, count) =>
  [...rows]
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(row)
console.log(`Processor time of the files:\n${longest(busy, SHOWN).join("\n")}`)
console.log(`\nThe longest tests:\n${longest(tests, SHOWN).join("\n")}`)

const caught = new Set(
  [...readCaught(fileURLToPath(new URL("..", import.meta.url))).values()].map((name) =>
    name.replaceAll(" › ", " ")
  )
)
const mayBeLeft = tests.filter(
  ({ path, test, seconds }) =>
    /^integration-tests\/(http|faults|browser)\//.test(path) &&
    seconds > VARIANT_S &&
    !caught.has(test.trim())
)
const spent = mayBeLeft.reduce((sum, { seconds }) => sum + seconds, 0)
console.log(
  `\nLonger than ${VARIANT_S} s and caught no sabotage, ${mayBeLeft.length} tests, ${spent.toFixed(0)} s:`
)
console.log(longest(mayBeLeft, SHOWN).join("\n"))
