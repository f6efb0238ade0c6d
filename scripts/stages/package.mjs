#!/usr/bin/env node
// What a merchant gets: the tarball's files and size, its exports and types, its peers, the examples of the documents
// as they are printed, the simulator's command and the storefront kit. Needs the three builds.
//   node scripts/stages/package.mjs
import { rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { exportProblems } from "../package/exports.mjs"
import { peerProblems } from "../package/peers.mjs"
import { makeProject, run } from "../package/project.mjs"
import { reactProblems } from "../package/react.mjs"
import { simulatorProblems } from "../package/simulator-bin.mjs"
import { storefrontProblems } from "../package/storefront.mjs"

const require = createRequire(import.meta.url)
const { packageProblems } = require("../check-package.cjs")
const { readExamples } = require("../package/examples.cjs")

const compile = (root, folder) => {
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc")
  return [".", "storefront"].flatMap((project) => {
    const { ok, output } = run(tsc, ["-p", project, "--pretty", "false"], folder)
    return ok ? [] : output.split("\n")
  })
}

const writeExamples = (root, folder) => {
  const examples = readExamples(root)
  for (const { file, code } of examples) {
    writeFileSync(join(folder, file), code)
  }
  return examples.length > 0 ? [] : ["The documents hold no example."]
}

/** Everything that is wrong with the packages as they are built now, by check. @throws when they can't be packed */
export const packageChecks = async (root) => {
  const { folder, plugin, kit } = makeProject(root)
  try {
    return {
      "files and size": packageProblems(root),
      exports: exportProblems(folder),
      storefront: storefrontProblems(folder),
      "types and examples": [...writeExamples(root, folder), ...compile(root, folder)],
      peers: peerProblems(root, plugin),
      "React 18 and 19": reactProblems(root, kit),
      simulator: await simulatorProblems(folder),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the checks and prints what is wrong. @returns how many passed and failed, and the failures */
export const packageStage = async (root) => {
  const checks = Object.entries(await packageChecks(root))
  const bad = checks.filter(([, problems]) => problems.length > 0)
  const details = bad.map(([name, problems]) => `  package › ${name}\n${problems.join("\n")}`)
  details.forEach((text) => console.log(text))
  return { passed: checks.length - bad.length, failed: bad.length, details }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await packageStage(fileURLToPath(new URL("../..", import.meta.url)))
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}
