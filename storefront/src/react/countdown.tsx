"use client"
import { useEffect, useRef, useState } from "react"
import { fillIn } from "../texts/index.ts"
import { useAlipay } from "./provider.tsx"

/** Longer than this (cards have days) a countdown says nothing. */
const LONGEST_S = 60 * 60

const secondsUntil = (iso: string): number => Math.ceil((Date.parse(iso) - Date.now()) / 1_000)

type Props = {
  /** ISO 8601. */
  until: string
  onEnd: () => void
}

/** The time that is left to pay, in minutes and seconds. Not read out each second. */
export const Countdown = ({ until, onEnd }: Props) => {
  const { texts } = useAlipay()
  const [left, setLeft] = useState<number>()
  const end = useRef(onEnd)
  end.current = onEnd
  useEffect(() => {
    const tick = () => {
      const seconds = secondsUntil(until)
      setLeft(seconds)
      if (seconds > 0) return
      clearInterval(timer)
      end.current()
    }
    const timer = setInterval(tick, 1_000)
    setLeft(secondsUntil(until))
    return () => clearInterval(timer)
  }, [until])
  if (left === undefined || left <= 0 || left > LONGEST_S) return null
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`
  return (
    <p className="alipay-time-left" role="timer" aria-live="off">
      {fillIn(texts.time_left, { time })}
    </p>
  )
}
