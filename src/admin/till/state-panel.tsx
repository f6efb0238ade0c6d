import { CheckCircleSolid, ClockSolid, ExclamationCircleSolid, XCircleSolid } from "@medusajs/icons"
import { useEffect, useRef } from "react"
import { knownKey } from "../i18n/known-key"
import { useText } from "../i18n/use-text"
import type { AdminAlipaySale } from "../../types/http"
import { isUnderWay, notDueScreen, type Screen } from "./screen"

type Look = readonly [Icon: typeof ClockSolid, colors: string]

const NEUTRAL: Look = [ClockSolid, "bg-ui-tag-neutral-bg text-ui-tag-neutral-text"]
const WAITING: Look = [ClockSolid, "bg-ui-tag-blue-bg text-ui-tag-blue-text"]
const UNCLEAR: Look = [ExclamationCircleSolid, "bg-ui-tag-orange-bg text-ui-tag-orange-text"]
const PAID: Look = [CheckCircleSolid, "bg-ui-tag-green-bg text-ui-tag-green-text"]
const FAILED: Look = [XCircleSolid, "bg-ui-tag-red-bg text-ui-tag-red-text"]

const LOOKS: Readonly<Record<Screen, Look>> = {
  open: NEUTRAL,
  sending: WAITING,
  asking: UNCLEAR,
  pin: WAITING,
  code: WAITING,
  printed: WAITING,
  paid_soon: PAID,
  sold: PAID,
  declined: FAILED,
  stopped: FAILED,
  returned: UNCLEAR,
  over: NEUTRAL,
  nothing_owed: UNCLEAR,
  changed: UNCLEAR,
  order_canceled: UNCLEAR,
  in_edit: UNCLEAR,
}

const SAYS_WHY = new Set<Screen>(["declined", "stopped", "printed"])

/** Why a payment came to nothing and what to do, in the admin's language; the server's sentence for a code that is newer. */
const useReason = ({ attempt }: AdminAlipaySale): string | null => {
  const say = useText()
  const reason = attempt?.reason ?? null
  if (reason === null) {
    return null
  }
  const why = knownKey("not_paid", reason.code)
  const what = knownKey("till_advice", reason.advice)
  if (what === undefined) {
    return reason.message
  }
  // Of a code that is old, the reason of a payment that was not in time would mislead.
  const hasReason = attempt?.state === "declined" && reason.advice !== "scan_again"
  return hasReason && why !== undefined ? `${say(why)}. ${say(what)}` : say(what)
}

/** Why a payment that is under way is to be stopped: what it pays is not due any more. */
const useStopReason = (sale: AdminAlipaySale, screen: Screen): string | null => {
  const say = useText()
  const notDue = notDueScreen(sale)
  return notDue !== undefined && isUnderWay(screen)
    ? `${say(`till_screen.${notDue}`)}. ${say("till.stop")}.`
    : null
}

/** Where a sale is, to be seen from across the counter and read aloud when it changes. */
export const StatePanel = ({ sale, screen }: { sale: AdminAlipaySale; screen: Screen }) => {
  const say = useText()
  const reason = useReason(sale)
  const stopReason = useStopReason(sale, screen)
  const [Icon, colors] = LOOKS[screen]
  const heading = useRef<HTMLHeadingElement>(null)
  // Where the page begins, for those who can't see that it is another one.
  useEffect(() => heading.current?.focus(), [])
  const isBig = screen === "sold"
  const isBack = screen === "changed" && sale.attempt?.state === "returned"
  const hasReason = reason !== null && (SAYS_WHY.has(screen) || isBack)
  return (
    <div
      role="status"
      aria-live="assertive"
      aria-atomic="true"
      data-screen={screen}
      className={`flex flex-col items-center gap-2 rounded-xl px-4 text-center ${isBig ? "py-10" : "py-5"} ${colors}`}
    >
      <Icon className={isBig ? "size-16" : "size-8"} />
      <h1
        ref={heading}
        tabIndex={-1}
        className={`outline-none ${isBig ? "text-5xl font-bold" : "text-2xl font-semibold"}`}
      >
        {say(`till_screen.${screen}`)}
      </h1>
      <p className="txt-medium">{say(`till_hint.${screen}`)}</p>
      {hasReason ? <p className="txt-medium-plus">{reason}</p> : null}
      {stopReason === null ? null : <p className="txt-medium-plus">{stopReason}</p>}
    </div>
  )
}
