import { de } from "./de.ts"
import { en } from "./en.ts"
import { es } from "./es.ts"
import { fr } from "./fr.ts"
import { ja } from "./ja.ts"
import { ko } from "./ko.ts"
import type { Texts } from "./texts.ts"
import { zhCN } from "./zh-cn.ts"
import { zhTW } from "./zh-tw.ts"

export type { Texts } from "./texts.ts"

/** The sentences of the components by language tag. */
export const TEXTS: Readonly<Record<string, Texts>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  ja,
  ko,
  de,
  fr,
  es,
}

/** Scripts and places where Chinese is written in traditional characters. */
const TRADITIONAL = /^zh[-_](?:hant|tw|hk|mo)/i

/** The sentences of a language such as `de-AT` or `zh_TW`; English where there are none. */
export const textsOf = (locale: string | undefined): Texts => {
  const language = locale?.split(/[-_]/)[0]?.toLowerCase() ?? ""
  if (language === "zh") return TRADITIONAL.test(locale ?? "") ? zhTW : zhCN
  return (Object.hasOwn(TEXTS, language) && TEXTS[language]) || en
}

/** A sentence with its words in braces filled in. */
export const fillIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces)
