import { useEffect, type RefObject } from "react"

const TAKES_TEXT =
  "input, textarea, select, [contenteditable=true], [role=combobox], [role=dialog] *"

/**
 * What is typed while no other field has the focus goes into one: a USB scanner types where it happens to be. Nothing takes the
 * focus by itself, which would open the keyboard of a phone.
 */
export const useTypedAnywhere = (field: RefObject<HTMLInputElement>): void => {
  useEffect(() => {
    const typed = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void => {
      const isText = /^\S$/u.test(key) && !ctrlKey && !metaKey && !altKey
      if (isText && !(target instanceof Element && target.matches(TAKES_TEXT))) {
        field.current?.focus()
      }
    }
    // Before the admin's own shortcuts.
    window.addEventListener("keydown", typed, true)
    return () => window.removeEventListener("keydown", typed, true)
  }, [field])
}
