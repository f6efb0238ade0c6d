import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const BUILT = join(__dirname, "..", "..", ".medusa/server/src/admin")

/** What React 19 took away, as it would show up in a bundle. */
const REMOVED = [
  /\.propTypes\b/,
  /\.defaultProps\b/,
  /\bcontextTypes\b|\bchildContextTypes\b|\bgetChildContext\b/,
  /\bfindDOMNode\b|\bunmountComponentAtNode\b/,
  /\bref:\s*"/,
  /\bcreateFactory\b/,
  /react-dom/,
  /react-test-renderer/,
]

const removedIn = (code: string): string[] =>
  REMOVED.filter((pattern) => pattern.test(code)).map(String)

/** The names that the code imports from a package. */
const importsFrom = (code: string, name: string): string[] =>
  [...code.matchAll(/\bimport\s*\{([^}]*)\}\s*from\s*"([^"]+)"/g)]
    .filter(([, , from]) => from === name)
    .flatMap(([, names = ""]) => names.split(","))
    .map((each) => each.trim().split(" as ")[0] ?? "")

describe("the admin's bundle", () => {
  const code = readdirSync(BUILT, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.m?js$/.test(name))
    .map((name) => readFileSync(join(BUILT, name), "utf8"))
    .join("\n")

  it("uses nothing that React 19 took away", () => {
    expect(removedIn(code)).toEqual([])
  })

  it.each(["react", "react/jsx-runtime"])("imports from %s what both versions have", (name) => {
    const names = importsFrom(code, name)
    expect(names.length).toBeGreaterThan(1)
    for (const version of [name, name.replace("react", "react19")]) {
      expect(Object.keys(require(version))).toEqual(expect.arrayContaining(names))
    }
  })
})

it.each([
  "Page.defaultProps = { size: 1 };",
  `jsx("input", { ref: "field" })`,
  `n("input",{ref:"field"})`,
  `import { render } from "react-dom";`,
])("notices %s", (code) => {
  expect(removedIn(code)).toHaveLength(1)
})
