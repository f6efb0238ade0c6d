import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"

type Mutant = {
  id: string
  file: string
  from: string
  to: string
  breaks: string
  specs: string[]
}

const { readMutants, problemsOf, sabotage } = require("../../scripts/mutants/list.cjs") as {
  readMutants: (root: string) => Mutant[]
  problemsOf: (root: string, mutants: readonly Mutant[]) => string[]
  sabotage: (text: string, mutant: Mutant) => string
}

const ROOT = join(__dirname, "..", "..")
const mutants = readMutants(ROOT)
const sabotaged = (mutant: Mutant): string =>
  sabotage(readFileSync(join(ROOT, mutant.file), "utf8"), mutant)

it("sabotages what is there, and names tests that npm test runs", () => {
  expect(mutants.length).toBeGreaterThanOrEqual(45)
  expect(problemsOf(ROOT, mutants)).toEqual([])
})

it("sabotages the promise and not the syntax", () => {
  const broken = mutants.filter((mutant) => {
    const { diagnostics } = ts.transpileModule(sabotaged(mutant), { reportDiagnostics: true })
    return diagnostics?.length !== 0
  })
  expect(broken.map(({ id }) => id)).toEqual([])
})

it("has every sabotage in the table of docs/reliability.md, and no other", () => {
  const text = readFileSync(join(ROOT, "docs/reliability.md"), "utf8")
  const [, table = ""] = text.split("<!-- mutants -->")
  const told = [...table.matchAll(/^\| ([\w-]+) \| `/gm)].map(([, id]) => id)
  expect(told).toEqual(mutants.map(({ id }) => id))
})

it("notices a piece that has moved, a test that is gone and an id used twice", () => {
  const [first] = mutants
  if (!first) {
    throw new Error("the list is empty")
  }
  expect(
    problemsOf(ROOT, [
      first,
      { ...first, from: "no such line" },
      { ...first, id: "other", to: first.from, specs: ["integration-tests/faults/kill.spec.ts"] },
      { ...first, id: "none", specs: [] },
    ])
  ).toEqual([
    `${first.id}: the id is used twice`,
    `${first.id}: ${first.file} has 0 times: no such line`,
    "other: changes nothing",
    "other: npm test runs no integration-tests/faults/kill.spec.ts",
    "none: names no spec file",
  ])
})
