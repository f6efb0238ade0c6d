import { useState } from "react"

const KEY = "alipay.dismissed-setups"

/** Handles of accounts whose steps are not to be shown in this browser. */
const recall = (): readonly string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : []
  } catch {
    return []
  }
}

const remember = (handles: readonly string[]): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(handles))
  } catch {
    // Where storage is not allowed, the steps come back with the next page.
  }
}

/** Accounts whose steps an admin does not want to see any more, and how to add one. */
export const useDismissed = (): [readonly string[], (handle: string) => void] => {
  const [dismissed, setDismissed] = useState(recall)
  const dismiss = (handle: string): void => {
    const next = [...new Set([...dismissed, handle])]
    remember(next)
    setDismissed(next)
  }
  return [dismissed, dismiss]
}
