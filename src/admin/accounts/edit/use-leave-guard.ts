import { usePrompt } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { useBlocker } from "react-router-dom"
import { useText } from "../../i18n/use-text"

/** The key that closed the drawer must not answer the question at once: both listen to the whole page. */
const nextTurn = async (): Promise<void> => await new Promise((resolve) => setTimeout(resolve))

/**
 * Asks before what was entered is lost, however the page is left: the form's own buttons, Back, or a link.
 * @returns lets the page be left without a question, once everything is saved
 */
export const useLeaveGuard = (isDirty: boolean): (() => void) => {
  const say = useText()
  const prompt = usePrompt()
  const isReleased = useRef(false)
  const isAsking = useRef(false)
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty &&
      !isReleased.current &&
      (currentLocation.pathname !== nextLocation.pathname ||
        currentLocation.search !== nextLocation.search)
  )
  // The attempt that the answer is for: the last one that was drawn.
  const attempt = useRef(blocker)
  attempt.current = blocker
  useEffect(() => {
    if (blocker.state !== "blocked" || isAsking.current) {
      return
    }
    const ask = async (): Promise<void> => {
      isAsking.current = true
      await nextTurn()
      const mayLeave = await prompt({
        title: say("unsaved.title"),
        description: say("unsaved.description"),
        confirmText: say("unsaved.discard"),
        cancelText: say("unsaved.stay"),
      })
      isAsking.current = false
      if (mayLeave) {
        attempt.current.proceed?.()
      } else {
        attempt.current.reset?.()
      }
    }
    void ask()
    // Each attempt brings its own blocker. Its state alone won't do: "blocked" follows "blocked" when an admin stays
    // and goes back before a slow page is drawn again.
  }, [blocker])
  return () => {
    isReleased.current = true
  }
}
