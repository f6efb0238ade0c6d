import { de } from "./de"
import { en } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { ja } from "./ja"
import { ko } from "./ko"
import type { PageTexts } from "./texts"
import { zhCN } from "./zh-cn"
import { zhTW } from "./zh-tw"

export type { PageTexts } from "./texts"

export const PAGE_LOCALES = ["en", "zh-CN", "zh-TW", "ja", "ko", "de", "fr", "es"] as const

export type PageLocale = (typeof PAGE_LOCALES)[number]

const TEXTS: Readonly<Record<PageLocale, PageTexts>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  ja,
  ko,
  de,
  fr,
  es,
}

export const pageTextsOf = (locale: PageLocale): PageTexts => TEXTS[locale]

/** Fills the places of a sentence, such as `{amount}`. */
export const fillText = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
