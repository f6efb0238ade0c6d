import type { AlipayAlertLanguage } from "../../types/http"

/** What messages can be written in, each as its speakers call it. */
export const LANGUAGE_NAMES: Readonly<Record<AlipayAlertLanguage, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  ja: "日本語",
  ko: "한국어",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
}

/** @param choice of a list; any other than a language stands for the store's own, null */
export const languageOf = (choice: string): AlipayAlertLanguage | null =>
  (Object.keys(LANGUAGE_NAMES) as AlipayAlertLanguage[]).find((each) => each === choice) ?? null
