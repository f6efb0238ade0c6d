import { useEffect, useState } from "react"
import { useText } from "../i18n/use-text"
import { whenShown } from "../load/when-opened"
import type { AdminAlipaySale } from "../../types/http"
import { clockText } from "./screen"

const QrCode = whenShown("qr-code", async () => (await import("../payment-links/qr-code")).QrCode)

/** Seconds left, counted on from what the server said: the device's clock may be wrong. */
const useSecondsLeft = (closesIn: number | null): number | null => {
  const [left, setLeft] = useState(closesIn)
  useEffect(() => {
    setLeft(closesIn)
    const timer = setInterval(
      () => setLeft((before) => (before === null ? null : Math.max(0, before - 1))),
      1_000
    )
    return () => clearInterval(timer)
  }, [closesIn])
  return left
}

/** How long something is good. */
export const Countdown = ({ closesIn }: { closesIn: number | null }) => {
  const say = useText()
  const left = useSecondsLeft(closesIn)
  return left === null ? null : (
    <span role="timer" className="txt-compact-large-plus self-center tabular-nums">
      {say("till.closes_in", { time: clockText(left) })}
    </span>
  )
}

/** The code for the shopper to scan, as large as there is room, with how long it is good. */
export const ShownCode = ({ sale: { attempt } }: { sale: AdminAlipaySale }) => {
  const say = useText()
  const code = attempt?.code ?? null
  if (code === null) {
    return null
  }
  return (
    <div className="flex flex-col items-center gap-2 [&_svg]:max-w-80">
      {"text" in code ? (
        <QrCode text={code.text} title={say("till.code")} />
      ) : (
        <img src={code.image} alt={say("till.code")} className="w-full max-w-80" />
      )}
      <Countdown closesIn={attempt?.closes_in ?? null} />
    </div>
  )
}
