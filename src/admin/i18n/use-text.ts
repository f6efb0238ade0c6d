import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { en } from "./en/texts"

export const NAMESPACE = "alipay"

type Leaves<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${Leaves<Tree[Name]>}`
}[keyof Tree & string]

type WithoutPlural<Key> = Key extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : Key

/** Every text of the admin's pages by its path; a plural by its stem. */
export type TextKey = WithoutPlural<Leaves<typeof en>>

export type TextValues = Readonly<Record<string, string | number>>
export type Say = (key: TextKey, values?: TextValues) => string

/** Texts in the language of the signed-in admin; English where a language has none. */
export const useText = (): Say => {
  const { t } = useTranslation(NAMESPACE)
  return useCallback((key, values) => String(t(key, { ...values })), [t])
}

/** The admin's language as browsers name it: `zhCN` is `zh-CN`. */
export const useLocale = (): string => {
  const { i18n } = useTranslation(NAMESPACE)
  const [, language = "en", country] = /^([a-z]{2})([A-Z]{2})?/.exec(i18n.language) ?? []
  return country === undefined ? language : `${language}-${country}`
}
