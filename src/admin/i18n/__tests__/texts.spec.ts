import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import atStart from ".."
import { said as ofServer } from "../en/said"
import { en } from "../en/texts"
import { loadTexts, spokenFor } from "../all-texts"
import { isForeign } from "./foreign"
import { ONE_FORM, TRANSLATIONS } from "./translations"

type Tree = { [name: string]: string | Tree }

const ADMIN = join(__dirname, "..", "..")

const leavesOf = (tree: Tree, path: string[] = []): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[[...path, name].join("."), value] as [string, string]]
      : leavesOf(value, [...path, name])
  )

/** The server's own English stands in for its sentences: held in laws/sentences. */
const english = new Map(leavesOf({ ...en, said: ofServer }))
const others = Object.entries(TRANSLATIONS).map(
  ([language, texts]) => [language, new Map(leavesOf(texts as Tree))] as const
)
const stem = (key: string): string => key.replace(/_(one|other)$/, "")
const stemsOf = (texts: ReadonlyMap<string, string>): string[] =>
  [...new Set([...texts.keys()].map(stem))].sort()
const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{+\w+\}+/g)].map(([place]) => place).sort()

const plurals = [...english.keys()].filter((key) => key.endsWith("_one")).map(stem)

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
  it("are held to these laws in every language that the pages speak", () => {
    const spoken = ["en", ...Object.keys(TRANSLATIONS)].sort()
    expect(Object.keys(atStart).sort()).toEqual(spoken)
    expect(spoken.filter((language) => spokenFor(language) !== language)).toEqual([])
    expect(spokenFor("xx")).toBe("en")
  })

  it.each(others)("are all there in %s", (language, texts) => {
    expect(english.size).toBeGreaterThan(200)
    expect(stemsOf(texts)).toEqual(stemsOf(english))
    const one = [...texts.keys()].filter((key) => key.endsWith("_one")).map(stem)
    expect(one).toEqual(ONE_FORM.has(language) ? [] : plurals)
    expect(plurals.filter((key) => !texts.has(`${key}_other`))).toEqual([])
  })

  it.each(others)("are found in %s where no rule of plurals fits", async (language, texts) => {
    const shipped = new Map(leavesOf((await loadTexts(language)) as Tree))
    for (const [key, text] of texts) {
      expect(shipped.get(key)).toBe(text)
    }
    for (const key of plurals) {
      expect(shipped.get(key)).toBe(texts.get(`${key}_other`))
    }
  })

  it.each([["en", english] as const, ...others])(
    "that the menu needs are said alike before and after the pages' own in %s",
    (language, texts) => {
      const first = leavesOf(atStart[language as keyof typeof atStart].alipay)
      expect(first).toHaveLength(leavesOf(atStart.en.alipay).length)
      expect(first.filter(([key, text]) => texts.get(key) !== text)).toEqual([])
    }
  )

  it.each(others)("name the same values in %s", (_language, texts) => {
    const wrong = [...texts].filter(
      ([key, text]) => placesIn(text).join() !== placesIn(english.get(key) ?? "").join()
    )
    expect(wrong).toEqual([])
  })

  it("leave nothing empty, and nothing in English elsewhere", () => {
    expect([...english.values()].filter((text) => text.trim() === "")).toEqual([])
    for (const [language, texts] of others) {
      const left = [...texts].filter(([key, text]) =>
        isForeign(language, key, text, english.get(key))
      )
      expect([language, left]).toEqual([language, []])
    }
  })

  it.each([
    ["zhCN", "Payment"],
    ["zhTW", "付款账户"],
    ["ja", "付款的金额不是订单的金额，因此没有订单"],
    ["ko", "支払い"],
    ["de", "Payment"],
    ["fr", "Le status of it"],
    ["es", " "],
  ])("left in another language are noticed in %s", (language, text) => {
    expect(isForeign(language, "any.key", text, "Payment")).toBe(true)
  })

  it("are all said somewhere", () => {
    expect(templates.length).toBeGreaterThan(10)
    expect(stemsOf(new Map(leavesOf(en))).filter((key) => !isSaid(key))).toEqual([])
  })

  it("are there when they are said", () => {
    const stems = new Set(stemsOf(english))
    expect(said.size).toBeGreaterThan(100)
    expect([...said].filter((key) => !stems.has(key))).toEqual([])
  })
})
