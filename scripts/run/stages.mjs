import { ensureChromium } from "../ensure-chromium.mjs"
import { ensureRedis } from "../ensure-redis.mjs"
import { bin, run, runAside } from "./command.mjs"
import { runSpecs } from "./specs.mjs"
import { packageStage } from "../stages/package.mjs"

/** Counts each check as one test. */
const all = async (...checks) => {
  const results = []
  for (const check of checks) {
    results.push(await check())
  }
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed }
}

/** The native compiler; ESLint and Medusa's build need the older one. */
const COMPILER = "node_modules/typescript-7/bin/tsc"
const PROGRAMS = [
  "tsconfig.json",
  "src/admin/tsconfig.json",
  "simulator/tsconfig.json",
  "storefront/tsconfig.json",
  "demo/store/tsconfig.json",
  "demo/storefront/tsconfig.json",
  "integration-tests/tsconfig.json",
  "bench/tsconfig.json",
]

/** Three builds, and the demo's two for its browser tests. */
export const build = async ({ withDemo }) =>
  await all(
    async () => await run("npm", ["run", "build", "-w", "alipay-simulator"]),
    async () => await run("npm", ["run", "build", "-w", "medusa-payment-alipay-storefront"]),
    async () => await run("npm", ["run", "build"]),
    ...(withDemo ? [async () => await run("node", ["demo/build.mjs"])] : [])
  )

/** Checks that need no running part; one after the other, beside the specs. */
export const CHECKS = {
  lint: async () =>
    await all(
      async () => await runAside(bin("oxlint"), []),
      async () => await runAside(bin("eslint"), ["--cache", "--cache-location", CACHE, "."]),
      async () => await runAside(bin("prettier"), ["--check", "."])
    ),
  types: async () =>
    await all(
      ...PROGRAMS.map(
        (project) => async () => await runAside("node", [COMPILER, "--noEmit", "-p", project])
      )
    ),
  package: packageStage,
}
const CACHE = "node_modules/.cache/eslint/"

/** Specs, by the name of their jest project: what each needs in its environment. */
export const SPECS = {
  unit: () => ({}),
  store: ensureRedis,
  faults: ensureRedis,
  browser: ensureChromium,
}

/** @returns a result for each of the named stages that runs specs */
export const specs = async (root, names, options) => {
  const env = {}
  for (const name of names) {
    Object.assign(env, (await SPECS[name](root)) ?? {})
  }
  return await runSpecs(root, { ...options, names, env })
}
