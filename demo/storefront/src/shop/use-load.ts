import { useCallback, useEffect, useState } from "react"

export type Loaded<T> =
  { state: "loading" } | { state: "failed"; error: unknown } | { state: "ready"; value: T }

/** Loads once for each `key`, with a way to try again. A late answer to an old key is dropped. */
export const useLoad = <T>(key: string, load: () => Promise<T>) => {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let current = true
    setLoaded({ state: "loading" })
    load().then(
      (value) => current && setLoaded({ state: "ready", value }),
      (error: unknown) => current && setLoaded({ state: "failed", error })
    )
    return () => {
      current = false
    }
    // `load` is a new function at every render; `key` says when its answer would differ.
  }, [key, attempt])
  const retry = useCallback(() => setAttempt((count) => count + 1), [])
  return { loaded, retry }
}
