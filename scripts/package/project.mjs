import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** Runs a command and keeps what it prints. */
export const run = (command, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" })
  return { ok: status === 0, output: `${stdout ?? ""}${stderr ?? ""}`.trim() }
}

/** Whether npm said that the React beside a package does not do: a conflict, or it looks for another, which offline it can't. */
export const refusesReact = (output) => /ERESOLVE|ENOTCACHED[^]*\/react failed/.test(output)

/** Packs a workspace, or the plugin itself, as it was built last. @returns the tarball's path */
export const pack = (root, target, workspace) => {
  mkdirSync(target, { recursive: true })
  const args = ["pack", "--ignore-scripts", "--pack-destination", target]
  const { ok, output } = run("npm", workspace ? [...args, "-w", workspace] : args, root)
  if (!ok) {
    throw new Error(`npm pack failed:\n${output}`)
  }
  const name = workspace ?? "medusa-payment-alipay"
  return join(
    target,
    readdirSync(target).find(
      (file) => file.startsWith(name) && /^-\d/.test(file.slice(name.length))
    )
  )
}

const TSCONFIG = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023", "DOM"],
    module: "Node16",
    moduleResolution: "Node16",
    moduleDetection: "force",
    types: ["node"],
    strict: true,
    esModuleInterop: true,
    skipLibCheck: true,
    noEmit: true,
  },
  include: ["*.ts", "*.mts"],
}
/** As a storefront's bundler has it. */
const STOREFRONT_TSCONFIG = {
  compilerOptions: {
    ...TSCONFIG.compilerOptions,
    module: "ESNext",
    moduleResolution: "Bundler",
    jsx: "react-jsx",
    exactOptionalPropertyTypes: true,
    types: [],
  },
  include: ["."],
}

/** npm would ask the registry for what a workspace depends on. @throws Error when it can't be unpacked */
const unpack = (tarball, folder, name) => {
  const into = join(folder, "node_modules", name)
  mkdirSync(into)
  const { ok, output } = run("tar", ["-xzf", tarball, "-C", into, "--strip-components=1"], folder)
  if (!ok) {
    throw new Error(`The tarball of ${name} could not be unpacked: ${output}`)
  }
}

const WORKSPACES = ["alipay-simulator", "medusa-payment-alipay-storefront"]

/**
 * An empty TypeScript project with the packed plugin, simulator and storefront kit. It stands below the clone, so that it
 * finds Medusa, React and the simulator's own packages there, and nothing has to be downloaded.
 * @throws Error when the packages can't be installed there
 */
export const makeProject = (root) => {
  mkdirSync(join(root, ".cache"), { recursive: true })
  const folder = mkdtempSync(join(root, ".cache", "package-"))
  const plugin = pack(root, join(folder, "packed"))
  const manifest = { name: "empty-project", private: true }
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest))
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG))
  mkdirSync(join(folder, "storefront"))
  writeFileSync(join(folder, "storefront", "tsconfig.json"), JSON.stringify(STOREFRONT_TSCONFIG))
  const flags = ["--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps"]
  const { ok, output } = run("npm", ["install", ...flags, plugin], folder)
  if (!ok) {
    throw new Error(`The tarball could not be installed:\n${output}`)
  }
  const tarballs = WORKSPACES.map((name) => pack(root, join(folder, "packed"), name))
  WORKSPACES.forEach((name, index) => unpack(tarballs[index], folder, name))
  return { folder, plugin, kit: tarballs[1] }
}
