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
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isDirty &&
      !isReleased.current &&
      (currentLocation.pathname !== nextLocation.pathname ||
        currentLocation.search !== nextLocation.search)
  )
  useEffect(() => {
    if (blocker.state !== "blocked") {
      return
    }
    const ask = async (): Promise<void> => {
      await nextTurn()
      const mayLeave = await prompt({
        title: say("unsaved.title"),
        description: say("unsaved.description"),
        confirmText: say("unsaved.discard"),
        cancelText: say("unsaved.stay"),
      })
      if (mayLeave) {
        blocker.proceed()
      } else {
        blocker.reset()
      }
    }
    void ask()
    // One question for each attempt to leave.
  }, [blocker.state])
  return () => {
    isReleased.current = true
  }
}
