import { useEffect, useMemo, useState, type ReactNode } from "react"
import { remembered } from "../shop/remembered"
import { guessLocale, LanguageContext, speak, type Locale } from "./language"

/** Speaks the language that the shopper chose, or their browser's. */
export const LanguageProvider = ({ children }: { children: ReactNode }) => {
  const [locale, setLocale] = useState(() =>
    guessLocale(remembered.get("language"), navigator.languages)
  )
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  const value = useMemo(
    () => ({
      ...speak(locale),
      choose: (wanted: Locale) => {
        remembered.set("language", wanted)
        setLocale(wanted)
      },
    }),
    [locale]
  )
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>
}
