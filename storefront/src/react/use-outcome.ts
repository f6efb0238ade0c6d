"use client"
import { useCallback, useEffect, useRef, useState } from "react"
import type { Outcome } from "../outcome.ts"
import { watchPayment } from "../wait-for-outcome.ts"
import { useAlipay } from "./provider.tsx"

/** What is known of a cart's payment, and a way to ask at once. */
export type OutcomeWatch = {
  /** Undefined before the first answer. */
  outcome: Outcome | undefined
  askNow: () => void
}

/** Asks where a cart's payment is while the component is shown, and completes the cart when it is paid. */
export const useOutcome = (cartId: string | undefined): OutcomeWatch => {
  const { sdk, locale } = useAlipay()
  const [known, setKnown] = useState<{ cartId: string; outcome: Outcome }>()
  const [attempt, setAttempt] = useState(0)
  const ask = useRef<(() => void) | undefined>(undefined)

  useEffect(() => {
    if (!cartId) return undefined
    const stop = new AbortController()
    const watch = watchPayment(sdk, cartId, {
      locale,
      signal: stop.signal,
      onProgress: (outcome) => setKnown({ cartId, outcome }),
    })
    ask.current = watch.askNow
    // Once it is over, asking begins again.
    watch.outcome.then(
      () => {
        if (ask.current === watch.askNow) ask.current = undefined
      },
      () => undefined
    )
    return () => stop.abort()
  }, [sdk, locale, cartId, attempt])

  const askNow = useCallback(
    () => (ask.current ? ask.current() : setAttempt((count) => count + 1)),
    []
  )
  return { outcome: known?.cartId === cartId ? known?.outcome : undefined, askNow }
}
