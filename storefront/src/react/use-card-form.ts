"use client"
import { useEffect, useRef, useState, type RefObject } from "react"
import { showCardForm, type CardForm, type CardSession } from "../card-form.ts"
import type { ScriptSource } from "../gateway-script.ts"
import { useAlipay } from "./provider.tsx"

type Options = {
  card: CardSession
  source?: ScriptSource | undefined
  /** The form can't be shown. */
  onBroken: () => void
}

/**
 * Shows the gateway's card form in an element while the component is shown.
 *
 * @returns undefined until it is there
 */
export const useCardForm = (
  place: RefObject<HTMLElement | null>,
  { card, source, onBroken }: Options
): CardForm | undefined => {
  const { locale } = useAlipay()
  const [form, setForm] = useState<CardForm>()
  const latest = useRef({ source, onBroken })
  latest.current = { source, onBroken }
  const { sessionData, environment } = card
  useEffect(() => {
    let shown: CardForm | undefined
    let isGone = false
    const show = async () => {
      // A component that React mounts twice in development shows one form.
      await Promise.resolve()
      const target = place.current
      if (isGone || !target) return
      const given = latest.current.source
      const session = { sessionData, environment }
      shown = await showCardForm(session, {
        target,
        locale,
        ...(given === undefined ? {} : { source: given }),
      })
      if (isGone) shown.close()
      else setForm(shown)
    }
    show().catch(() => isGone || latest.current.onBroken())
    return () => {
      isGone = true
      setForm(undefined)
      shown?.close()
    }
  }, [place, sessionData, environment, locale])
  return form
}
