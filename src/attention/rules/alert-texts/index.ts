import type { AlipayAlertLanguage } from "../../../types/http"
import { en } from "./en"
import type { AlertTexts } from "./texts"
import { zhCN } from "./zh-cn"

export const ALERT_TEXTS: Readonly<Record<AlipayAlertLanguage, AlertTexts>> = {
  en,
  "zh-CN": zhCN,
}

export const ALERT_LANGUAGES = ["en", "zh-CN"] as const satisfies readonly AlipayAlertLanguage[]

/** The language of messages: what was chosen, or else the store's only locale; English where it is neither. */
export const alertLanguage = (
  chosen: AlipayAlertLanguage | null,
  storeLocale: string | undefined
): AlipayAlertLanguage => chosen ?? (/^zh(-|_|$)/i.test(storeLocale ?? "") ? "zh-CN" : "en")
