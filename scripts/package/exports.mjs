import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { run } from "./project.mjs"

const NAME = "medusa-payment-alipay"
const RELATIVE_IMPORT = /(?:from|import\()\s*"(\.[^"]+)"/g

/** What can be imported: the keys of `exports`, `*` filled in with the folders that are there. */
export const specifiersOf = (folder, { exports }) =>
  Object.entries(exports).flatMap(([key, target]) => {
    const name = `${NAME}${key.slice(1)}`
    if (!key.includes("*")) {
      return [name]
    }
    const [start] = target.split("*")
    return readdirSync(join(folder, start)).map((each) => name.replace("*", each))
  })

/** Declarations that import a file which is not in the package: everything behind it would silently be `any`. */
const brokenDeclarations = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".d.ts"))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(RELATIVE_IMPORT)]
        .map(([, path]) => resolve(folder, dirname(file), path))
        .filter((path) => !existsSync(`${path}.d.ts`) && !existsSync(join(path, "index.d.ts")))
        .map((path) => `${file} imports ${path}, which the package does not hold`)
    )

const hasNoTypes = (specifier) => /\/(admin|package\.json)$/.test(specifier)

const loader = (specifiers) => `import { createRequire } from "node:module"
const require = createRequire(import.meta.url)
// Medusa's bundler puts values in their place.
for (const name of ["__BACKEND_URL__", "__AUTH_TYPE__", "__JWT_TOKEN_STORAGE_KEY__"]) {
  Object.assign(globalThis, { [name]: "" })
}
for (const name of ${JSON.stringify(specifiers)}) {
  try {
    require(name)
    // The admin's pages, and a manifest, are no ES modules for Node.
    if (!/\\/(admin|package\\.json)$/.test(name)) await import(name)
  } catch (error) {
    console.log(\`\${name} can't be imported: \${error.message}\`)
  }
}
process.exit(0)
`

/** Writes a file that imports the types of every export, and returns what is wrong with the exports themselves. */
export const exportProblems = (project) => {
  const folder = join(project, "node_modules", NAME)
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const specifiers = specifiersOf(folder, manifest)
  const typed = specifiers.filter((specifier) => !hasNoTypes(specifier))
  const imports = typed.map((name, index) => `import * as e${index} from "${name}"`)
  const uses = typed.map((_name, index) => `e${index}`).join(", ")
  writeFileSync(join(project, "every-export.ts"), `${imports.join("\n")}\nexport { ${uses} }\n`)
  writeFileSync(join(project, "load-exports.mjs"), loader(specifiers))
  const { ok, output } = run("node", ["--no-warnings", "load-exports.mjs"], project)
  const failed = output === "" && !ok ? ["The exports can't be imported."] : []
  return [...brokenDeclarations(folder), ...failed, ...output.split("\n").filter(Boolean)]
}
