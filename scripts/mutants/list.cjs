/**
 * The sabotages of `npm run test:mutants`. A table in integration-tests/mutants/ is a list of
 *
 *   { id, file, from, to, breaks, specs, test }
 *
 * `from` is a piece of `file` that is there exactly once, `to` takes its place, `breaks` is the promise that no longer
 * holds then. `specs` are the spec files to run; `test`, where given, is a pattern for the names of the tests in them.
 */
const { existsSync, readFileSync, readdirSync } = require("node:fs")
const { join } = require("node:path")

const TABLES = join("integration-tests", "mutants")

/** Every sabotage of the project at `root`, table by table. */
const readMutants = (root) =>
  readdirSync(join(root, TABLES))
    .filter((name) => name.endsWith(".cjs"))
    .sort()
    .flatMap((name) => require(join(root, TABLES, name)))

/** Jest's config for a spec file; nothing for one that `npm test` does not run in full. */
const CONFIGS = [
  [/^integration-tests\/(wire|http|modules)\//, "integration-tests/jest.config.js"],
  [
    /^(src|simulator\/src|storefront\/src)\/.*__tests__\/|^integration-tests\/laws\//,
    "jest.config.js",
  ],
]

const configOf = (spec) => CONFIGS.find(([place]) => place.test(spec))?.[1]

/** A file's text with the sabotage in it. @throws Error when the piece is not there, or more than once */
const sabotage = (text, { id, file, from, to }) => {
  const pieces = text.split(from)
  if (pieces.length !== 2) {
    throw new Error(`${id}: ${file} has ${pieces.length - 1} times what is to be replaced: ${from}`)
  }
  return pieces.join(to)
}

/** What is wrong with the list itself, each with the sabotage's id. */
const problemsOf = (root, mutants) => {
  const ids = mutants.map(({ id }) => id)
  return mutants.flatMap((mutant, index) => {
    const { id, file, from, to, specs } = mutant
    const text = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : ""
    const count = text.split(from).length - 1
    return [
      ...(ids.indexOf(id) === index ? [] : [`${id}: the id is used twice`]),
      ...(count === 1 ? [] : [`${id}: ${file} has ${count} times: ${from}`]),
      ...(from === to ? [`${id}: changes nothing`] : []),
      ...(specs.length > 0 ? [] : [`${id}: names no spec file`]),
      ...specs
        .filter((spec) => !existsSync(join(root, spec)) || configOf(spec) === undefined)
        .map((spec) => `${id}: npm test runs no ${spec}`),
    ]
  })
}

/** The tests of the table in docs/reliability.md, as `group › test`, by the ids of the sabotages that they caught. */
const readCaught = (root) => {
  const text = readFileSync(join(root, "docs", "reliability.md"), "utf8")
  const [, table = ""] = text.split("<!-- mutants -->")
  const rows = table.split("\n").filter((line) => /^\| [\w-]+ \| `/.test(line))
  return new Map(
    rows.map((row) => {
      const cells = row.slice(2, -2).split(" | ")
      return [cells[0], cells[cells.length - 1].replace(/^[\w.-]+: /, "").replaceAll("\\|", "|")]
    })
  )
}

module.exports = { readMutants, readCaught, problemsOf, sabotage, configOf }
