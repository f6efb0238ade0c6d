import { fillIn, TEXTS, textsOf, type Texts } from "../texts/index.ts"

const bracesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()
const LANGUAGES = Object.keys(TEXTS)

describe("the sentences of the components", () => {
  const en = textsOf("en")
  const keys = Object.keys(en) as (keyof Texts)[]

  it("are in eight languages", () => expect(LANGUAGES).toHaveLength(8))

  it.each(LANGUAGES)("in %s have every key, none empty, with the same placeholders", (language) => {
    const texts = TEXTS[language]
    expect(Object.keys(texts ?? {}).sort()).toEqual([...keys].sort())
    for (const key of keys) {
      expect(texts?.[key].trim()).not.toBe("")
      expect([key, bracesOf(texts?.[key] ?? "")]).toEqual([key, bracesOf(en[key])])
    }
  })

  it.each(LANGUAGES.filter((language) => language !== "en"))("in %s are translated", (language) => {
    expect(keys.filter((key) => TEXTS[language]?.[key] === en[key])).toEqual([])
  })

  it.each([
    ["de-AT", "de"],
    ["zh-Hant-HK", "zh-TW"],
    ["zh_TW", "zh-TW"],
    ["zh", "zh-CN"],
    ["pt-BR", "en"],
    ["constructor", "en"],
    [undefined, "en"],
  ])("of %s are those of %s", (locale, language) => {
    expect(textsOf(locale)).toBe(TEXTS[language])
  })

  it("are filled in, and an unknown word stays", () => {
    expect(fillIn("Pay {amount} {now}", { amount: "$1" })).toBe("Pay $1 {now}")
  })
})
