import { readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { variantsIn } from "./variants"

type Mutant = {
  id: string
  file: string
  from: string
  to: string
  breaks: string
  specs: string[]
}

const { readMutants, readCaught, problemsOf, sabotage } =
  require("../../scripts/mutants/list.cjs") as {
    readMutants: (root: string) => Mutant[]
    readCaught: (root: string) => Map<string, string>
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

it("leaves no test to the deep ring that a sabotage is caught by", () => {
  const tests = readCaught(ROOT)
  const variants = new Map(
    [...new Set(mutants.flatMap(({ specs }) => specs))].map((spec) => [
      spec,
      variantsIn(readFileSync(join(ROOT, spec), "utf8")),
    ])
  )
  const left = mutants.flatMap(({ id, specs }) =>
    specs
      .flatMap((spec) => variants.get(spec) ?? [])
      .filter((variant) => variant.test(tests.get(id) ?? ""))
      .map((variant) => `${id}: ${variant}`)
  )
  expect(left).toEqual([])
})

it("knows a test that is left to the deep ring by its name, also a row of a table", () => {
  const [plain, row, ...others] = variantsIn(`
    it("is played", async () => {})
    describe("a refund", () => {
      variant("is made once", async () => {})
      describe("of a part", () => {
        variant.each(["a", "b"])("is made in %s, and (maybe) not twice", async () => {})
      })
    })
  `)
  expect(others).toEqual([])
  expect(plain?.test("a refund › is made once")).toBe(true)
  expect(plain?.test("a refund › is made once more")).toBe(false)
  expect(row?.test("a refund › of a part › is made in a, and (maybe) not twice")).toBe(true)
})

it("has every sabotage in the table of docs/reliability.md, and no other", () => {
  expect([...readCaught(ROOT).keys()]).toEqual(mutants.map(({ id }) => id))
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
