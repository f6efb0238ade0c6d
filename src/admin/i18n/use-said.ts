import { useCallback } from "react"
import { useTranslation } from "react-i18next"
import type { AlipaySentenceParams } from "../../types/http"
import { NAMESPACE } from "./use-text"

/** A sentence of the server's: what it says in English, and, where it has one, the code to say it by. */
export type Said = {
  code?: string | undefined
  params?: AlipaySentenceParams | undefined
  message: string
}

/** A text with its places as they are; undefined in English and where these pages don't know the code. */
type Find = (code: string) => string | undefined

const PLACE = /\{\{(\w+)\}\}/g

/** One code may be said in two ways, which a value tells apart. */
const textOf = (find: Find, code: string, { context }: AlipaySentenceParams): string | undefined =>
  (typeof context === "string" ? find(`${code}_${context}`) : undefined) ?? find(code)

/** Says a sentence; in English where its text is not known, or a result was kept before it had values. */
export const inWords = (find: Find, { code = "", params = {}, message }: Said): string => {
  const text = textOf(find, code, params)
  const places = [...(text ?? "").matchAll(PLACE)].map(([, name = ""]) => name)
  if (text === undefined || !places.every((name) => Object.hasOwn(params, name))) {
    return message
  }
  return text.replace(PLACE, (_, name: string) => {
    const value = params[name]
    return typeof value === "object" ? inWords(find, value) : String(value)
  })
}

export type SaySaid = (said: Said) => string

/** Says a sentence of the server's in the admin's language. */
export const useSaid = (): SaySaid => {
  const { i18n } = useTranslation(NAMESPACE)
  return useCallback(
    (said) =>
      inWords((code) => {
        const text: unknown = i18n.getResource(i18n.language, NAMESPACE, `said.${code}`)
        return typeof text === "string" ? text : undefined
      }, said),
    [i18n]
  )
}
