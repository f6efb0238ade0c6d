import { chooseLocale } from "../../../shopper-pages/rules/choose-locale"
import { PAGE_LOCALES } from "../../../shopper-pages/rules/texts"
import type { AlipayAlertLanguage } from "../../../types/http"
import { de } from "./de"
import { en } from "./en"
import { es } from "./es"
import { fr } from "./fr"
import { ja } from "./ja"
import { ko } from "./ko"
import type { AlertTexts } from "./texts"
import { zhCN } from "./zh-cn"
import { zhTW } from "./zh-tw"

export type { AlertTexts } from "./texts"

export const ALERT_TEXTS: Readonly<Record<AlipayAlertLanguage, AlertTexts>> = {
  en,
  "zh-CN": zhCN,
  "zh-TW": zhTW,
  ja,
  ko,
  de,
  fr,
  es,
}

export const ALERT_LANGUAGES = PAGE_LOCALES satisfies readonly AlipayAlertLanguage[]

/** The language of messages: what was chosen, or else the store's only locale; English where it is none of ours. */
export const alertLanguage = (
  chosen: AlipayAlertLanguage | null,
  storeLocale: string | undefined
): AlipayAlertLanguage => chosen ?? chooseLocale(storeLocale)
