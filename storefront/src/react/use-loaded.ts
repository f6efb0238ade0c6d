"use client"
import { useCallback, useEffect, useRef, useState } from "react"

/** What is loaded from the store. While it is loaded again, the last value stays. */
export type Loaded<T> = {
  value: T | undefined
  error: unknown
  loading: boolean
  reload: () => void
}

type State<T> = { value?: T | undefined; error?: unknown; loading: boolean }

/** Loads at first and whenever `key` changes; a late answer to an old key is dropped. */
export const useLoaded = <T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> => {
  const [state, setState] = useState<State<T>>({ loading: true })
  const [attempt, setAttempt] = useState(0)
  const latest = useRef(load)
  latest.current = load
  useEffect(() => {
    const stop = new AbortController()
    const settle = (next: State<T>) => {
      if (!stop.signal.aborted) setState(next)
    }
    setState(({ value }) => ({ value, loading: true }))
    latest.current(stop.signal).then(
      (value) => settle({ value, loading: false }),
      (error: unknown) => settle({ error, loading: false })
    )
    return () => stop.abort()
  }, [key, attempt])
  const reload = useCallback(() => setAttempt((count) => count + 1), [])
  return { value: state.value, error: state.error, loading: state.loading, reload }
}
