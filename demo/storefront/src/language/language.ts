import { fillIn } from "medusa-payment-alipay-storefront/texts"
import { createContext, useContext } from "react"
import { en, type Texts } from "./texts/en"
import { ja } from "./texts/ja"
import { zhCN } from "./texts/zh-cn"

/** The shop's languages, each by its own name. */
export const LANGUAGES = {
  en: { name: "English", texts: en },
  "zh-CN": { name: "简体中文", texts: zhCN },
  ja: { name: "日本語", texts: ja },
} as const satisfies Record<string, { name: string; texts: Texts }>

export type Locale = keyof typeof LANGUAGES

export const isLocale = (value: string | undefined): value is Locale =>
  value !== undefined && Object.hasOwn(LANGUAGES, value)

/** The remembered language, else the first of the browser's that the shop speaks, else English. */
export const guessLocale = (remembered: string | undefined, wanted: readonly string[]): Locale => {
  if (isLocale(remembered)) return remembered
  const [found] = wanted
    .map((tag) => tag.split("-")[0])
    .flatMap((start) =>
      (Object.keys(LANGUAGES) as Locale[]).filter((locale) => locale.split("-")[0] === start)
    )
  return found ?? "en"
}

/** How the shop speaks to this shopper. */
export type Language = {
  locale: Locale
  choose: (locale: Locale) => void
  say: (key: keyof Texts, values?: Record<string, string>) => string
  /** An amount in major units, as its currency is written. */
  money: (amount: number, currency: string) => string
  /** A day, written out. */
  day: (date: string | Date) => string
  country: (code: string) => string
}

export const speak = (locale: Locale): Omit<Language, "choose"> => ({
  locale,
  say: (key, values = {}) => fillIn(LANGUAGES[locale].texts[key], values),
  money: (amount, currency) =>
    new Intl.NumberFormat(locale, { style: "currency", currency: currency.toUpperCase() }).format(
      amount
    ),
  day: (date) => new Intl.DateTimeFormat(locale, { dateStyle: "long" }).format(new Date(date)),
  country: (code) =>
    new Intl.DisplayNames(locale, { type: "region" }).of(code.toUpperCase()) ?? code,
})

export const LanguageContext = createContext<Language | undefined>(undefined)

export const useLanguage = (): Language => {
  const language = useContext(LanguageContext)
  if (!language) {
    throw new Error("useLanguage is used outside of LanguageProvider.")
  }
  return language
}
