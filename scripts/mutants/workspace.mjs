// A copy of the project in which one file at a time is sabotaged. Installed packages are linked, except those that
// are the project's own: they are the copy's.
import { execFileSync } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { transpilerOf } from "./transpile.mjs"

const { sabotage } = createRequire(import.meta.url)("./list.cjs")

const OWN_PACKAGES = {
  "medusa-payment-alipay": "..",
  "medusa-payment-alipay-storefront": "../storefront",
  "alipay-simulator": "../simulator",
}

/** What is built, by the folder of its source and of what is built of it. */
const BUILDS = [
  { folder: ".", source: "src", built: ".medusa/server/src" },
  { folder: "simulator", source: "simulator/src", built: "simulator/dist" },
]

const filesOf = (root) =>
  execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8" })
    .split("\n")
    .filter((file) => file !== "" && existsSync(join(root, file)))

const copyFiles = (root, copy, files) => {
  for (const file of files) {
    mkdirSync(join(copy, dirname(file)), { recursive: true })
    cpSync(join(root, file), join(copy, file))
  }
}

const linkPackages = (root, copy) => {
  const [from, to] = [join(root, "node_modules"), join(copy, "node_modules")]
  mkdirSync(to)
  // A seeded store is kept there from run to run.
  mkdirSync(join(from, ".cache"), { recursive: true })
  for (const name of readdirSync(from)) {
    symlinkSync(OWN_PACKAGES[name] ?? join(from, name), join(to, name))
  }
  const simulators = join("simulator", "node_modules")
  if (existsSync(join(root, simulators))) {
    symlinkSync(join(root, simulators), join(copy, simulators))
  }
}

const isBuilt = (file) =>
  file.endsWith(".ts") && !file.includes("__tests__") && !file.startsWith("src/admin/")

const builtPath = (file, { source, built }) =>
  join(built, file.slice(source.length + 1).replace(/\.ts$/, ".js"))

/** Makes the copy and builds it. */
export const makeWorkspace = (root) => {
  const copy = mkdtempSync(join(tmpdir(), "alipay-mutants-"))
  const files = filesOf(root)
  copyFiles(root, copy, files)
  linkPackages(root, copy)
  const builds = BUILDS.map((build) => ({
    ...build,
    transpile: transpilerOf(join(copy, build.folder)),
  }))
  const build = (file) => {
    const found = builds.find(({ source }) => file.startsWith(`${source}/`))
    if (found && isBuilt(file)) {
      const path = join(copy, builtPath(file, found))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, found.transpile(join(copy, file)))
    }
  }
  files.forEach(build)
  return {
    root: copy,
    /** Runs `work` while the sabotage is in the copy. */
    during: async (mutant, work) => {
      const path = join(copy, mutant.file)
      const text = readFileSync(path, "utf8")
      const put = (content) => {
        writeFileSync(path, content)
        build(mutant.file)
      }
      put(sabotage(text, mutant))
      try {
        return await work()
      } finally {
        put(text)
      }
    },
    remove: () => rmSync(copy, { recursive: true, force: true }),
  }
}
