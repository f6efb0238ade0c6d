import { useSyncExternalStore } from "react"

const PHONE = "(max-width: 767px)"

const subscribe = (changed: () => void): (() => void) => {
  const query = window.matchMedia(PHONE)
  query.addEventListener("change", changed)
  return () => query.removeEventListener("change", changed)
}

/** Whether the screen is too narrow for a table of many columns. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(PHONE).matches)
