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
for (const name of ${JSON.stringify(specifiers)}) {
  try {
    // The admin's pages are for Medusa's bundler alone, and a manifest is no ES module.
    if (!name.endsWith("/admin")) require(name)
    if (!/\\/(admin|package\\.json)$/.test(name)) await import(name)
  } catch (error) {
    console.log(\`\${name} can't be imported: \${error.message}\`)
  }
}
process.exit(0)
`

const packageOf = (specifier) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")

/** The admin's pages may import what a merchant's dashboard brings. */
const adminProblems = (folder, manifest) => {
  const file = join(folder, manifest.exports["./admin"].import)
  if (!existsSync(file)) {
    return [`${NAME}/admin leads to no file`]
  }
  const pages = readdirSync(join(dirname(file), "pages")).map((name) =>
    join(dirname(file), "pages", name)
  )
  const imports = [file, ...pages].flatMap((each) => [
    ...readFileSync(each, "utf8").matchAll(/\bimport\b[^"]*?\bfrom\s*"([^".][^"]*)"/g),
  ])
  const packages = [...new Set(imports.map(([, specifier]) => packageOf(specifier)))]
  return [
    ...(packages.includes("react") ? [] : ["The admin's pages import no React."]),
    ...packages
      .filter((name) => !(name in manifest.peerDependencies))
      .map((name) => `The admin's pages import ${name}, which is no peer of the package.`),
  ]
}

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
  return [
    ...brokenDeclarations(folder),
    ...adminProblems(folder, manifest),
    ...failed,
    ...output.split("\n").filter(Boolean),
  ]
}
