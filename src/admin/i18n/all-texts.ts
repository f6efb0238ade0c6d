import { withPlainPlurals, type TextTree } from "./plain-plurals"

type Load = () => Promise<TextTree>

const english: Load = async () => (await import("./en/texts")).en

/** Every text, by Medusa's names of the languages; a file each, which is loaded when it is spoken. */
const LANGUAGES: Readonly<Record<string, Load>> = {
  en: english,
  zhCN: async () => (await import("./zh-cn/texts")).zhCN,
  zhTW: async () => (await import("./zh-tw/texts")).zhTW,
  de: async () => (await import("./de/texts")).de,
  es: async () => (await import("./es/texts")).es,
  fr: async () => (await import("./fr/texts")).fr,
  ja: async () => (await import("./ja/texts")).ja,
  ko: async () => (await import("./ko/texts")).ko,
}

/** A language that the pages don't speak gets English, which the admin falls back on. */
export const spokenFor = (language: string): string =>
  Object.hasOwn(LANGUAGES, language) ? language : "en"

/** @param language as `spokenFor` answers it */
export const loadTexts = async (language: string): Promise<TextTree> =>
  withPlainPlurals(await (LANGUAGES[language] ?? english)())
