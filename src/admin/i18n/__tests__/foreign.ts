import { COGNATES } from "./cognates"

/** Names and values that are alike in every language. */
const NAMES: ReadonlySet<string> = new Set([
  "account.provider",
  "field.client_id.label",
  "keys.paste_placeholder",
  "source.config",
])

const HAN = /\p{Script=Han}/u
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u
/** Frequent characters that only Simplified Chinese has. */
const SIMPLIFIED = /[个为们发后户样汇设说请误过还这钥银钱账单实]/
/** Little words that hardly an English sentence does without, and no sentence of the others has. */
const ENGLISH = /\b(?:and|are|been|can't|from|is|it|of|that|the|their|this|to|with|your)\b/i

/** By language: whether a text is in other letters, or has words that it doesn't have. */
const FOREIGN: Readonly<Record<string, (text: string) => boolean>> = {
  zhCN: (text) => !HAN.test(text),
  zhTW: (text) => !HAN.test(text) || SIMPLIFIED.test(text),
  ja: (text) => !(HAN.test(text) || KANA.test(text)) || (text.length > 16 && !KANA.test(text)),
  ko: (text) => !HANGUL.test(text) || HAN.test(text),
}

const isLatin = (language: string): boolean => !Object.hasOwn(FOREIGN, language)

/** Whether a text was left in another language, as far as its letters and little words tell. */
export const isForeign = (
  language: string,
  key: string,
  text: string,
  english: string | undefined
): boolean => {
  if (text.trim() === "") {
    return true
  }
  const words = text.replace(/\{+\w+\}+/g, "")
  if (NAMES.has(key) || COGNATES[language]?.has(text) === true || !/\p{L}/u.test(words)) {
    return false
  }
  return isLatin(language)
    ? text === english || ENGLISH.test(words)
    : FOREIGN[language]?.(words) !== false
}
