/** Whether a browser's page is not seen now; never outside of a browser. */
export const isHidden = (): boolean =>
  typeof document !== "undefined" && document.visibilityState === "hidden"

/** Calls back whenever the page is shown after it was hidden. @returns a function that stops it */
export const onPageShown = (shown: () => void): (() => void) => {
  if (typeof document === "undefined") return () => undefined
  const page = document
  const changed = () => {
    if (page.visibilityState !== "hidden") shown()
  }
  page.addEventListener("visibilitychange", changed)
  return () => page.removeEventListener("visibilitychange", changed)
}

/**
 * A pause that can be ended early, by ringing or by the signal.
 */
export const createBell = (signal?: AbortSignal) => {
  let wake: (() => void) | undefined
  let rung = false
  return {
    /** Ends the pause; without one, the next one ends at once. */
    ring: () => {
      rung = true
      wake?.()
    },
    /**
     * Waits `ms`, and longer while `isHeld`.
     *
     * @returns whether the bell was rung
     * @throws the signal's reason
     */
    wait: async (ms: number, isHeld: () => boolean): Promise<boolean> => {
      await new Promise<void>((resolve, reject) => {
        const abort = () => end(() => reject(signal?.reason))
        const timer = setTimeout(() => (isHeld() ? undefined : end(resolve)), ms)
        const end = (finish: () => void) => {
          clearTimeout(timer)
          signal?.removeEventListener("abort", abort)
          wake = undefined
          finish()
        }
        wake = () => end(resolve)
        signal?.addEventListener("abort", abort)
        if (signal?.aborted) abort()
        else if (rung) wake()
      })
      const wasRung = rung
      rung = false
      return wasRung
    },
  }
}
