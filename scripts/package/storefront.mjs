import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { run } from "./project.mjs"

const NAME = "medusa-payment-alipay-storefront"
const ALLOWED =
  /^(package\.json|README\.md|LICENSE|styles\.css|dist\/([\w-]+\/)?[\w-]+(\.d\.ts|\.js))$/
const FORBIDDEN = /__tests__|\.spec\./

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))

const targetsOf = (entry) => (typeof entry === "string" ? [entry] : Object.values(entry))

const loader = (specifiers) => `for (const name of ${JSON.stringify(specifiers)}) {
  const found = await import(name).catch((error) => console.log(\`\${name} can't be imported: \${error.message}\`))
  if (found && Object.keys(found).length === 0) console.log(\`\${name} exports nothing\`)
}
`

/** Exports whose declaration can't be found are silently `any`. */
const ANYS = `type Anys<M> = { [K in keyof M]: 0 extends 1 & M[K] ? K : never }[keyof M]`

/**
 * Writes a file that imports the types of every export as a Node program does, and returns what is wrong with the packed
 * storefront kit: files that do not belong in it, a dependency, an export that leads nowhere or that Node can't import.
 */
export const storefrontProblems = (project) => {
  const folder = join(project, "node_modules", NAME)
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const specifiers = Object.keys(manifest.exports)
    .filter((key) => !/\.(css|json)$/.test(key))
    .map((key) => `${NAME}${key.slice(1)}`)
  const imports = specifiers.map((name, index) => `import * as e${index} from "${name}"`)
  const checks = specifiers.map(
    (_name, index) =>
      `export const e${index}IsTyped: [Anys<typeof e${index}>] extends [never] ? true : false = true`
  )
  writeFileSync(
    join(project, "every-storefront-export.mts"),
    [...imports, ANYS, ...checks, ""].join("\n")
  )
  writeFileSync(join(project, "load-storefront.mjs"), loader(specifiers))
  const { output } = run("node", ["--no-warnings", "load-storefront.mjs"], project)
  return [
    ...filesIn(folder)
      .filter((path) => !ALLOWED.test(path) || FORBIDDEN.test(path))
      .map((path) => `not expected in the storefront kit: ${path}`),
    ...Object.values(manifest.exports)
      .flatMap(targetsOf)
      .filter((target) => !existsSync(join(folder, target)))
      .map((target) => `missing from the storefront kit: ${target}`),
    ...Object.keys(manifest.dependencies ?? {}).map(
      (name) => `the storefront kit brings no dependency: ${name}`
    ),
    ...output.split("\n").filter(Boolean),
  ]
}
