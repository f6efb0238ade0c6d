import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"
import { places, repository, resolveFrom } from "./paths.mjs"

const SKIPPED = new Set(["__tests__", "node_modules"])

const filesUnder = (place) => {
  if (!fs.existsSync(place)) return []
  if (fs.statSync(place).isFile()) return [place]
  return fs
    .readdirSync(place, { withFileTypes: true })
    .filter(({ name }) => !SKIPPED.has(name))
    .flatMap(({ name }) => filesUnder(path.join(place, name)))
}

const isOutdated = ({ sources, marker }) => {
  if (!fs.existsSync(marker)) return true
  const built = fs.statSync(marker).mtimeMs
  return sources.flatMap(filesUnder).some((file) => fs.statSync(file).mtimeMs > built)
}

const stampOf = (roots) => {
  const hash = createHash("sha256")
  for (const file of roots.flatMap(filesUnder).sort()) {
    hash.update(path.relative(repository, file)).update(fs.readFileSync(file))
  }
  return hash.digest("hex")
}

const medusa = () => resolveFrom(places.store.folder, "@medusajs/cli/cli.js")

export const buildPlugin = async ({ step, children }) => {
  if (!isOutdated(places.plugin)) return
  await step("Building the plugin", async () => {
    await children.run("build-plugin", {
      script: medusa(),
      args: ["plugin:build"],
      cwd: repository,
    })
    const script = path.join(repository, "scripts/minify-admin.mjs")
    await children.run("pack-admin", { script, args: [], cwd: repository })
  })
}

export const buildSimulator = async ({ step, children }) => {
  if (!isOutdated(places.simulator)) return
  await step("Building the payment simulator", () =>
    children.run("build-simulator", {
      script: resolveFrom(repository, "typescript/bin/tsc"),
      args: ["-p", "tsconfig.build.json"],
      cwd: places.simulator.folder,
    })
  )
}

/** The storefront kit, as it is published. */
const buildKit = async ({ step, children }) => {
  if (!isOutdated(places.kit)) return
  await step("Building the storefront kit", () =>
    children.run("build-kit", {
      script: resolveFrom(repository, "typescript/bin/tsc"),
      args: ["-p", "tsconfig.build.json"],
      cwd: places.kit.folder,
    })
  )
}

export const buildStorefront = async ({ step, children }) => {
  await buildKit({ step, children })
  if (!isOutdated(places.storefront)) return
  const { folder } = places.storefront
  await step("Building the storefront", () =>
    children.run("build-storefront", {
      script: path.join(path.dirname(resolveFrom(folder, "vite/package.json")), "bin/vite.js"),
      args: ["build"],
      cwd: folder,
    })
  )
}

/** The store's build holds the admin, and so the plugin's admin pages: it is redone when either changes. */
export const buildStore = async ({ step, children }) => {
  const { folder, sources, stamp } = places.store
  const wanted = stampOf([...sources, path.join(places.plugin.output, "src/admin")])
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, "utf8") !== wanted) {
    await step("Building the store and its admin (the longest step, once)", () =>
      children.run("build-store", {
        script: medusa(),
        args: ["build"],
        cwd: folder,
        env: { NODE_ENV: "production" },
      })
    )
    fs.writeFileSync(stamp, wanted)
  }
}
