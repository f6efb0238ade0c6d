import { shopperMessage } from "../shopper-messages"
import { SHOPPER_TEXTS, shopperTextsOf } from "../shopper-texts"

const english = SHOPPER_TEXTS["en"] ?? {}

describe("the sentences for shoppers", () => {
  it("are there in eight languages, whole and each in its own", () => {
    expect(Object.keys(SHOPPER_TEXTS)).toHaveLength(8)
    for (const [tag, texts] of Object.entries(SHOPPER_TEXTS)) {
      expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort())
      const same = Object.entries(texts).filter(
        ([key, text]) => tag !== "en" && text === english[key as keyof typeof english]
      )
      expect([tag, same]).toEqual([tag, []])
      expect(Object.values(texts).every((text) => text.trim().length > 5)).toBe(true)
    }
  })

  it.each([
    [undefined, "en"],
    ["", "en"],
    ["en-GB", "en"],
    ["xx", "en"],
    ["constructor", "en"],
    ["de-AT", "de"],
    ["FR", "fr"],
    ["es_MX", "es"],
    ["ja", "ja"],
    ["ko-KR", "ko"],
    ["zh", "zh-CN"],
    ["zh-Hans-SG", "zh-CN"],
    ["zh_TW", "zh-TW"],
    ["zh-Hant", "zh-TW"],
    ["zh-HK", "zh-TW"],
  ])("of the language tag %s are those of %s", (locale, tag) => {
    expect(shopperTextsOf(locale)).toBe(SHOPPER_TEXTS[tag])
  })

  it.each([
    ["USER_BALANCE_NOT_ENOUGH", "insufficient_funds"],
    ["CHOICE_EXPIRED", "CHOICE_EXPIRED"],
    ["RISK_REJECT", "declined"],
    ["toString", "declined"],
    [null, "declined"],
  ])("for the result code %s is that of %s", (code, key) => {
    expect(shopperMessage(code)).toBe(english[key as keyof typeof english])
  })
})
