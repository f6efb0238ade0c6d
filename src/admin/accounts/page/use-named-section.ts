import { useEffect, useRef } from "react"
import { useLocation, useNavigationType } from "react-router-dom"

/**
 * Moves the focus to the heading of the section that the address names, so that an admin goes on there: when the page
 * opens, when a link leads to another section, and when the form that the link opened is closed. Going back within the
 * page leaves the focus alone: a form that is closed that way gives it back to the button that opened it.
 */
export const useNamedSection = (): void => {
  const { hash, key, search } = useLocation()
  const type = useNavigationType()
  const isShown = useRef(false)
  useEffect(() => {
    const isReturn = isShown.current && type === "POP"
    isShown.current = true
    if (hash !== "" && search === "" && !isReturn) {
      const heading = document.getElementById(hash.slice(1))
      heading?.scrollIntoView()
      heading?.focus({ preventScroll: true })
    }
  }, [hash, key, search, type])
}
