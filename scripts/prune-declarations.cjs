#!/usr/bin/env node
// Removes from the build the declarations that no import can reach: `exports` closes every other way into the package.
const { existsSync, readdirSync, readFileSync, rmSync } = require("node:fs")
const { dirname, join, resolve } = require("node:path")

const BUILD = ".medusa/server"
const IMPORT = /(?:from|import\()\s*"(\.[^"]+)"/g

const targetsOf = (entry) =>
  typeof entry === "string" ? [entry] : Object.values(entry ?? {}).flatMap(targetsOf)

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name))

/** The declarations of what `exports` names; `*` stands for the name of one folder. */
const entryDeclarations = (root, manifest) =>
  targetsOf(manifest.exports)
    .filter((target) => target.endsWith(".js"))
    .map((target) => target.replace(/\.js$/, ".d.ts"))
    .flatMap((target) => {
      const [start, end] = target.split("*")
      return end === undefined
        ? [resolve(root, target)]
        : readdirSync(join(root, start)).map((name) => resolve(root, `${start}${name}${end}`))
    })
    .filter(existsSync)

const importsOf = (file) =>
  [...readFileSync(file, "utf8").matchAll(IMPORT)]
    .map(([, path]) => resolve(dirname(file), path))
    .flatMap((path) => [`${path}.d.ts`, join(path, "index.d.ts")])
    .filter(existsSync)

/** The declarations of a built package that nothing exported imports. */
const unreachableDeclarations = (root, manifest) => {
  const reached = new Set()
  const open = entryDeclarations(root, manifest)
  for (const file of open) {
    if (!reached.has(file)) {
      reached.add(file)
      open.push(...importsOf(file))
    }
  }
  return filesBelow(resolve(root, BUILD)).filter(
    (file) => file.endsWith(".d.ts") && !reached.has(file)
  )
}

module.exports = { unreachableDeclarations }

if (require.main === module) {
  const root = join(__dirname, "..")
  const found = unreachableDeclarations(root, require(join(root, "package.json")))
  found.forEach((file) => rmSync(file))
  console.log(`${found.length} declarations removed that no import can reach`)
}
