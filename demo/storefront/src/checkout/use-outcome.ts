import { useCallback, useEffect, useRef, useState } from "react"
import { useStore } from "../shop/store"
import { askUntilDecided } from "./ask-until-decided"
import { settle, type Outcome } from "./settle"

/** How a cart's payment turns out; asked anew at once when the shopper comes back to the tab. */
export const useOutcome = (cartId: string | undefined) => {
  const { sdk } = useStore()
  const [outcome, setOutcome] = useState<Outcome>()
  const asking = useRef<ReturnType<typeof askUntilDecided>>(undefined)

  useEffect(() => {
    if (!cartId) return
    const questions = askUntilDecided(() => settle(sdk, cartId), setOutcome)
    asking.current = questions
    const askWhenSeen = () => {
      if (document.visibilityState === "visible") questions.askNow()
    }
    document.addEventListener("visibilitychange", askWhenSeen)
    return () => {
      questions.stop()
      document.removeEventListener("visibilitychange", askWhenSeen)
    }
  }, [sdk, cartId])

  return { outcome, askNow: useCallback(() => asking.current?.askNow(), []) }
}
