import { useId } from "react"
import { isLocale, LANGUAGES, useLanguage } from "./language"

/** The shop's languages, each by its own name. */
export const LanguagePicker = () => {
  const id = useId()
  const { locale, choose, say } = useLanguage()
  return (
    <div className="region-picker language-picker">
      <label htmlFor={id} className="hidden-text">
        {say("language")}
      </label>
      <select
        id={id}
        data-testid="language-picker"
        value={locale}
        onChange={({ target }) => isLocale(target.value) && choose(target.value)}
      >
        {Object.entries(LANGUAGES).map(([tag, { name }]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
