import { spawn } from "node:child_process"
import { createRequire } from "node:module"
import { join } from "node:path"
import { fileURLToPath } from "node:url"

const { configOf } = createRequire(import.meta.url)("./list.cjs")
const { MARK } = createRequire(import.meta.url)("./catch-reporter.cjs")
const REPORTER = fileURLToPath(new URL("catch-reporter.cjs", import.meta.url))

/** A run of spec files that takes longer hangs. */
const LIMIT_MS = 600_000

const argumentsOf = (config, specs, test) => [
  join("node_modules", "jest", "bin", "jest.js"),
  ...["--config", config, "--reporters", REPORTER, "--runInBand", "--forceExit"],
  ...(test === undefined ? [] : ["--testNamePattern", test]),
  ...["--runTestsByPath", ...specs],
]

/** Everything a run has started ends with it: servers, browsers, its own databases. */
const end = ({ pid }) => {
  try {
    process.kill(-pid, "SIGKILL")
  } catch {
    // It has ended.
  }
}

/** Runs spec files of one config until the first test fails. */
const runUntilCaught = async (root, args) =>
  await new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_OPTIONS: "--experimental-vm-modules --no-warnings" },
    })
    let [output, seen] = ["", 0]
    const finish = (result) => {
      clearTimeout(late)
      end(child)
      resolve(result)
    }
    const late = setTimeout(() => finish({ broken: `not done in ${LIMIT_MS} ms` }), LIMIT_MS)
    const read = (chunk) => {
      output += chunk.toString()
      for (let at; (at = output.indexOf(MARK, seen)) >= 0 && output.indexOf("\n", at) >= 0;) {
        seen = output.indexOf("\n", at)
        const told = JSON.parse(output.slice(at + MARK.length, seen))
        if (told.caught || told.broken) {
          finish(told)
        } else if (told.ran !== undefined) {
          finish(told.ran > 0 ? { survived: true } : { broken: "no test ran" })
        }
      }
    }
    child.stdout.on("data", read)
    child.stderr.on("data", read)
    child.once("close", () => finish({ broken: output.slice(-2_000) }))
  })

/**
 * Runs the spec files that a sabotage names, those beside the code first.
 * @returns `{ caught: { spec, test } }`, `{ survived: true }`, or `{ broken }` when the files could not run
 */
export const runSpecs = async (root, { specs, test }) => {
  const configs = [...new Set(specs.map(configOf))].sort((one, other) => other.length - one.length)
  let result = { broken: "no spec file is named" }
  for (const config of configs.reverse()) {
    const mine = specs.filter((spec) => configOf(spec) === config)
    result = await runUntilCaught(root, argumentsOf(config, mine, test))
    if (result.caught) {
      return result
    }
  }
  return result
}
