import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const ROOT = join(__dirname, "..", "..")
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8")
const vocabulary = read("docs/vocabulary.md")

/** Rooms that are named by a place of Medusa's, and not by a word of ours. */
const MEDUSAS = [
  "admin",
  "api",
  "jobs",
  "medusa",
  "modules",
  "policies",
  "providers",
  "scripts",
  "subscribers",
  "types",
  "workflows",
]

/** Names that a file declares: constants, functions, types, classes. */
const declaredIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:const|function|type|class) (\w+)/g)].map(([, name = ""]) => name)

const SOURCES = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/\/i18n\/|shopper-texts|alert-texts/.test(name))
  .map((name) => join("src", name))

/** Patterns of the names that the vocabulary's table says not to use. */
const avoided = (): RegExp[] => {
  const [, table = ""] = /<!-- avoided -->([\s\S]*)<!-- \/avoided -->/.exec(vocabulary) ?? []
  return table
    .trim()
    .split("\n")
    .slice(2)
    .flatMap((line) => [...(line.split("|")[2] ?? "").matchAll(/`(\w+)(…?)`/g)])
    .map(([, word = "", more]) => new RegExp(`^${word}${more === "" ? "$" : "([A-Z]\\w*)?$"}`))
}

describe("docs/vocabulary.md", () => {
  const { module } = JSON.parse(read("medusa-plugin.json")) as { module: { tables: string[] } }

  it.each(module.tables)("says what a row of %s is", (table) => {
    expect(vocabulary).toContain(`\`${table}\``)
  })

  it.each(
    readdirSync(join(ROOT, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !MEDUSAS.includes(entry.name))
      .map(({ name }) => name)
  )("has the word that the room %s is named by", (room) => {
    const word = room.replace("-", " ").replace(/s$/, "")
    expect(vocabulary.toLowerCase()).toMatch(new RegExp(`^\\|[^|]*${word}`, "m"))
  })

  it("names nothing in the code by a word that we do not use", () => {
    const patterns = avoided()
    expect(patterns.length).toBeGreaterThan(10)
    const found = SOURCES.flatMap((path) =>
      declaredIn(read(path))
        .filter((name) => patterns.some((pattern) => pattern.test(name)))
        .map((name) => `${path}: ${name}`)
    )
    expect(found).toEqual([])
  })

  it("is compared with names as they are written", () => {
    const names = declaredIn("const needPaid = 1\nexport type Phantom = 2\nconst needle = 3")
    const isAvoided = (name: string) => avoided().some((pattern) => pattern.test(name))
    expect(names.filter(isAvoided)).toEqual(["needPaid"])
    expect(isAvoided("phantomOf")).toBe(true)
  })
})
