import { de } from "./de"
import { en } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { ja } from "./ja"
import { ko } from "./ko"
import type { ShopperTexts } from "./texts"
import { zhCN } from "./zh-cn"
import { zhTW } from "./zh-tw"

export type { ShopperTextKey, ShopperTexts } from "./texts"

/** By language tag; the first part decides where the whole tag is not known. */
export const SHOPPER_TEXTS: Readonly<Record<string, ShopperTexts>> = {
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

/** @param locale a language tag such as `de-AT` or `zh_TW`; English where there is none of its language */
export const shopperTextsOf = (locale: string | undefined): ShopperTexts => {
  const language = locale?.split(/[-_]/)[0]?.toLowerCase()
  if (language === "zh") {
    return TRADITIONAL.test(locale ?? "") ? zhTW : zhCN
  }
  return (
    (language !== undefined && Object.hasOwn(SHOPPER_TEXTS, language) && SHOPPER_TEXTS[language]) ||
    en
  )
}
