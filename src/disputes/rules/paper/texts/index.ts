import type { AlipayDefenseLanguage } from "../../../../types/http"
import { en, type PaperTexts } from "./en"
import { zhCN } from "./zh-cn"

export type { PaperTexts }

/** The languages that a defense can be written in; one more is a file and a line here. */
export const PAPER_TEXTS: Readonly<Record<AlipayDefenseLanguage, PaperTexts>> = {
  en,
  "zh-CN": zhCN,
}
