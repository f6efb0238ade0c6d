import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const ROOT = join(__dirname, "..", "..")
const FOLDERS = [
  "src",
  "simulator",
  "storefront",
  "bench",
  "demo",
  "docs",
  "integration-tests",
  "scripts",
]
const DOCUMENTS = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"]
/** Builds, packages, what the law itself names, and texts in a language without these words. */
const LEFT_OUT = /(^|\/)(node_modules|dist|\.\w+)\/|laws\/words|i18n\/zh/

/** Words of a mannered English, each with what an engineer would say. */
const WORDS: Readonly<Record<string, string>> = {
  whoever: "who, any, all",
  somebody: "someone, another admin",
  nobody: "no one",
  anew: "again",
  meanwhile: "in between, until then",
  "what became of": "the outcome of",
  "of its own": "its own, separate",
  "how it fares": "health, status",
  mend: "fix",
}
const PATTERN = new RegExp(`\\b(${Object.keys(WORDS).join("|")})\\b`, "gi")

const mannered = (text: string): string[] =>
  [...text.matchAll(PATTERN)].map(([word]) => `${word}: say ${WORDS[word.toLowerCase()]}`)

const written = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) =>
    join(folder, name)
  )
)
const sources = [...DOCUMENTS, ...written].filter(
  (name) => /\.([cm]?[jt]sx?|md)$/.test(name) && !LEFT_OUT.test(name)
)

describe("plain English", () => {
  it("is what comments, messages, documents and names of tests are written in", () => {
    expect(sources.length).toBeGreaterThan(1_200)
    const found = sources.flatMap((path) =>
      mannered(readFileSync(join(ROOT, path), "utf8")).map((each) => `${path}: ${each}`)
    )
    expect(found).toEqual([])
  })

  it("is looked for in any case", () => {
    expect(mannered("Whoever asks what became of it")).toEqual([
      "Whoever: say who, any, all",
      "what became of: say the outcome of",
    ])
  })
})
