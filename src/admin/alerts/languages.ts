import type { AlipayAlertLanguage } from "../../types/http"

/** What messages can be written in, by the name of its text. */
export const LANGUAGE_TEXTS = {
  en: "en",
  "zh-CN": "zh",
} as const satisfies Record<AlipayAlertLanguage, string>
