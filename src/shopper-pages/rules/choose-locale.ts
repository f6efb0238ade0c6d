import { PAGE_LOCALES, type PageLocale } from "./texts"

/** Scripts and places where Chinese is written in traditional characters. */
const TRADITIONAL = /^zh-(?:hant|tw|hk|mo)/i

/** The one of the page's languages that a language tag is of. */
const localeOf = (tag: string): PageLocale | undefined => {
  const [language = ""] = tag.toLowerCase().split("-")
  if (language === "zh") {
    return TRADITIONAL.test(tag) ? "zh-TW" : "zh-CN"
  }
  return PAGE_LOCALES.find((locale) => locale === language)
}

/** A browser names no more languages than this. */
const MOST_TAGS = 20

/** The page's language by what a browser asks for (`Accept-Language`); English where none of it is there. */
export const chooseLocale = (acceptLanguage: string | undefined): PageLocale => {
  const wanted = (acceptLanguage ?? "")
    .split(",", MOST_TAGS)
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";")
      const quality = parameters.find((each) => each.trim().startsWith("q="))?.split("=")[1]
      return { tag: tag.trim().replace("_", "-"), quality: Number(quality ?? 1) }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
  return wanted.flatMap(({ tag }) => localeOf(tag) ?? [])[0] ?? "en"
}
