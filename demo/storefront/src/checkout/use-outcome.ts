import { useCallback, useEffect, useRef, useState } from "react"
import { useStore } from "../shop/store"
import { settle, type Outcome } from "./settle"

/** Pauses between questions, in milliseconds; the last one repeats. */
const PAUSES = [700, 1000, 1500, 2500, 4000, 6000, 10_000]
const LONGEST_MS = 20 * 60_000
/** So many refusals in a row are no passing trouble any more. */
const PATIENCE = 5

const ASK_AGAIN = new Set<Outcome["kind"]>(["waiting", "unclear"])

/**
 * Asks until the payment is decided, ever more slowly, and at once when the shopper comes back to the tab.
 * A passing trouble is not shown: until it lasts, the last clear outcome stays.
 */
export const useOutcome = (cartId: string | undefined) => {
  const { sdk } = useStore()
  const [outcome, setOutcome] = useState<Outcome>()
  const askNow = useRef(() => {})

  useEffect(() => {
    if (!cartId) return
    let live = true
    let asking = false
    let rounds = 0
    let refusals = 0
    let timer: number | undefined
    const started = Date.now()

    const ask = async () => {
      if (asking || !live) return
      asking = true
      window.clearTimeout(timer)
      const next = await settle(sdk, cartId)
      asking = false
      if (!live) return
      refusals = next.kind === "unclear" ? refusals + 1 : 0
      if (next.kind !== "unclear" || refusals >= PATIENCE) setOutcome(next)
      if (!ASK_AGAIN.has(next.kind) || Date.now() - started > LONGEST_MS) return
      timer = window.setTimeout(() => void ask(), PAUSES[Math.min(rounds, PAUSES.length - 1)])
      rounds += 1
    }
    const askWhenSeen = () => {
      if (document.visibilityState === "visible") void ask()
    }

    askNow.current = () => {
      rounds = 0
      void ask()
    }
    void ask()
    document.addEventListener("visibilitychange", askWhenSeen)
    return () => {
      live = false
      window.clearTimeout(timer)
      document.removeEventListener("visibilitychange", askWhenSeen)
    }
  }, [sdk, cartId])

  return { outcome, askNow: useCallback(() => askNow.current(), []) }
}
