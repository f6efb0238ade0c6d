import { renderPage, type Page } from "./page"
import { pageTextsOf, type PageLocale } from "./texts"

/** A page with its status. */
export type Shown = { status: number; html: string }

const describeMissing = (locale: PageLocale): Page => {
  const texts = pageTextsOf(locale)
  return {
    locale,
    texts,
    shop: "",
    state: "not_found",
    title: texts.not_found_title,
    lines: [texts.not_found],
  }
}

/** The page where there is none. */
export const showMissing = (locale: PageLocale): Shown => ({
  status: 404,
  html: renderPage(describeMissing(locale)),
})
