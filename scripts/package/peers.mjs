import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { refusesReact, run } from "./project.mjs"

const NAME = "medusa-payment-alipay"
/** `npm run -s` would silence the errors too. */
const QUIET = "--loglevel=error"

/** Medusa as it will be: these versions are not published yet, so that packages without content stand in for them. */
const NEXT_MEDUSA = {
  "@medusajs/admin-sdk": "2.23.0",
  "@medusajs/framework": "2.23.0",
  "@medusajs/icons": "2.23.0",
  "@medusajs/js-sdk": "2.23.0",
  "@medusajs/medusa": "2.23.0",
  "@medusajs/ui": "5.0.0",
}

const standIn = (folder, name, version) => {
  const path = join(folder, name.replace("/", "+"))
  mkdirSync(path)
  writeFileSync(join(path, "package.json"), JSON.stringify({ name, version }))
  return `file:${path}`
}

/** What npm says when the tarball is installed beside packages; undefined when it agrees. */
const refusal = (plugin, packages) => {
  const folder = mkdtempSync(join(tmpdir(), "alipay-peers-"))
  const dependencies = Object.fromEntries(
    Object.entries(packages).map(([name, version]) => [
      name,
      version.startsWith("file:") ? version : standIn(folder, name, version),
    ])
  )
  const manifest = { private: true, dependencies: { ...dependencies, [NAME]: `file:${plugin}` } }
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest))
  const args = ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", QUIET]
  const { ok, output } = run("npm", args, folder)
  rmSync(folder, { recursive: true })
  return ok ? undefined : output
}

/** Installs the tarball beside React 18 and React 19, and beside a React that it must refuse. */
export const peerProblems = (root, plugin) => {
  const react = (folder) => `file:${join(root, "node_modules", folder)}`
  const now = { ...NEXT_MEDUSA, "@medusajs/ui": "4.2.6" }
  const refused = [
    ["React 18", refusal(plugin, { ...now, react: react("react") })],
    ["React 19", refusal(plugin, { ...NEXT_MEDUSA, react: react("react19") })],
  ].flatMap(([name, said]) =>
    said ? [`npm can't install the plugin beside ${name}: ${said}`] : []
  )
  const trap = refusal(plugin, { ...NEXT_MEDUSA, react: "17.0.2" })
  return refusesReact(trap ?? "")
    ? refused
    : [...refused, "npm did not refuse React 17, so that this check sees nothing."]
}
