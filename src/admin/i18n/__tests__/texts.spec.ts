import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import atStart from ".."
import { en } from "../en/texts"
import { withPlainPlurals } from "../plain-plurals"
import { zhCN } from "../zh-cn/texts"

type Tree = { [name: string]: string | Tree }

const ADMIN = join(__dirname, "..", "..")

const leavesOf = (tree: Tree, path: string[] = []): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[[...path, name].join("."), value] as [string, string]]
      : leavesOf(value, [...path, name])
  )

const english = new Map(leavesOf(en))
const chinese = new Map(leavesOf(zhCN))
const stem = (key: string): string => key.replace(/_(one|other)$/, "")
const stemsOf = (texts: ReadonlyMap<string, string>): string[] =>
  [...new Set([...texts.keys()].map(stem))].sort()
const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = ""]) => name).sort()

const sources = readdirSync(ADMIN, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !/^i18n\/|__tests__/.test(name))
  .map((name) => readFileSync(join(ADMIN, name), "utf8"))
const literals = new Set(
  sources.flatMap((text) => [...text.matchAll(/"([a-z_]+(?:\.[a-z_]+)+)"/g)].map(([, key]) => key))
)
/** Keys made of a value, each a typed template such as `kind.${kind}`; the types hold them to the texts. */
const templates = sources.flatMap((text) =>
  [...text.matchAll(/`([a-z_]+\.[a-z_.]*)\$\{[\w.]+\}(\.[a-z_]+)?`/g)].map(
    ([, before = "", after = ""]) => new RegExp(`^${before}[a-z_]+${after}$`)
  )
)
/** Groups whose keys are codes of the server. */
const coded = sources.flatMap((text) =>
  [...text.matchAll(/knownKey\("(\w+)"/g)].map(([, group]) => new RegExp(`^${group}\\.[a-z_]+$`))
)
const isSaid = (key: string): boolean =>
  literals.has(key) || [...templates, ...coded].some((pattern) => pattern.test(key))
/** Keys written out where they are said. */
const said = new Set(
  sources.flatMap((text) => [...text.matchAll(/\bsay\(\s*"([^"]+)"/g)].map(([, key = ""]) => key))
)

describe("the admin's texts", () => {
  it("are there in both languages", () => {
    expect(english.size).toBeGreaterThan(200)
    expect(stemsOf(chinese)).toEqual(stemsOf(english))
  })

  it("have their plurals: two forms in English, one in Chinese", () => {
    const plurals = [...english.keys()].filter((key) => key.endsWith("_one")).map(stem)
    expect(plurals.length).toBeGreaterThan(5)
    for (const key of plurals) {
      expect([english.has(`${key}_other`), chinese.has(`${key}_other`)]).toEqual([true, true])
    }
    expect([...chinese.keys()].filter((key) => key.endsWith("_one"))).toEqual([])
  })

  it("are found in Chinese where plural rules are unknown", () => {
    const shipped = new Map(leavesOf(withPlainPlurals(zhCN) as Tree))
    for (const [key, text] of chinese) {
      expect([shipped.get(key), shipped.get(stem(key))]).toEqual([text, text])
    }
    expect(shipped.size).toBeGreaterThan(chinese.size)
  })

  it.each([
    ["en", en],
    ["zhCN", zhCN],
  ] as const)(
    "that the menu needs are said alike before and after the pages' own in %s",
    (language, all) => {
      const texts = new Map(leavesOf(all))
      const first = leavesOf(atStart[language].alipay)
      expect(first.length).toBeLessThan(20)
      expect(first.filter(([key, text]) => texts.get(key) !== text)).toEqual([])
    }
  )

  it("name the same values in both languages", () => {
    const wrong = [...chinese].flatMap(([key, text]) =>
      placesIn(text).join() === placesIn(english.get(key) ?? "").join() ? [] : [key]
    )
    expect(wrong).toEqual([])
  })

  it("are not empty, and Chinese is not left in English", () => {
    const same = [
      "account.provider",
      "field.client_id.label",
      "keys.paste_placeholder",
      "source.config",
    ]
    expect([...english.values(), ...chinese.values()].filter((text) => text.trim() === "")).toEqual(
      []
    )
    const left = [...chinese].filter(([, text]) => !/\p{Script=Han}/u.test(text))
    expect(left.map(([key]) => key).sort()).toEqual(same)
  })

  it("are all said somewhere", () => {
    expect(templates.length).toBeGreaterThan(10)
    expect(stemsOf(english).filter((key) => !isSaid(key))).toEqual([])
  })

  it("are there when they are said", () => {
    const stems = new Set(stemsOf(english))
    expect(said.size).toBeGreaterThan(100)
    expect([...said].filter((key) => !stems.has(key))).toEqual([])
  })
})
