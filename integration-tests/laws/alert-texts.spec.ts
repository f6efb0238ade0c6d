import { isForeign } from "../../src/admin/i18n/__tests__/foreign"
import { ALERT_LANGUAGES, ALERT_TEXTS } from "../../src/attention/rules/alert-texts"
import { writeAlert } from "../../src/attention/rules/write-alert"
import { ATTENTION_KINDS } from "../../src/modules/alipay/attention/kinds"
import type { AlipayAlertLanguage } from "../../src/types/http"

type Tree = { readonly [name: string]: string | readonly string[] | Tree }

/** Texts by their names; a title and its sentence have one each. */
const leavesOf = (tree: Tree, path: readonly string[] = []): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[[...path, name].join("."), value] as [string, string]]
      : leavesOf(value as Tree, [...path, name])
  )

const textsIn = (language: AlipayAlertLanguage): ReadonlyMap<string, string> =>
  new Map(leavesOf(ALERT_TEXTS[language]))

const placesIn = (text: string | undefined): string[] =>
  [...(text ?? "").matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort()

const english = textsIn("en")
const translations = ALERT_LANGUAGES.filter((language) => language !== "en")

/** What is alike in a language and in English by right: the name before a title. */
const ALIKE: ReadonlySet<string> = new Set(["title"])

/** Medusa's names of the languages, by which letters and little words are told. */
const asMedusa = (language: AlipayAlertLanguage): string => language.replace("-", "")

describe("the words of alerts", () => {
  it("are held to these laws in all eight languages", () => {
    expect(Object.keys(ALERT_TEXTS).sort()).toEqual([...ALERT_LANGUAGES].sort())
    expect(translations).toHaveLength(7)
    expect(english.size).toBe(2 * ATTENTION_KINDS.length + 11)
  })

  it.each(translations)("are all there in %s, with the same places", (language) => {
    const texts = textsIn(language)
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort())
    const wrong = [...texts].filter(
      ([key, text]) => placesIn(text).join() !== placesIn(english.get(key)).join()
    )
    expect(wrong).toEqual([])
  })

  it.each(translations)("leave nothing empty and nothing in English in %s", (language) => {
    const left = [...textsIn(language)].filter(
      ([key, text]) => !ALIKE.has(key) && isForeign(asMedusa(language), key, text, english.get(key))
    )
    expect(left).toEqual([])
  })

  it.each(
    ALERT_LANGUAGES.flatMap((language) => ATTENTION_KINDS.map((kind) => [kind, language] as const))
  )("leave no place open in a message of %s in %s", (kind, language) => {
    const { title, text, subject, html } = writeAlert(
      {
        item: { id: "a", kind, handle: "cn", amount: "1900", currency_code: "EUR", facts: {} },
        ...{ orderNumber: 7, more: 2, address: "/app/alipay?item=a" },
      },
      language
    )
    expect([title, text, subject, html].join(" ")).not.toMatch(/[{}]|undefined/)
    expect(text).toContain("/app/alipay?item=a")
  })
})
