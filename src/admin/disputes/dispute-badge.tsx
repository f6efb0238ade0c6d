import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDisputeRow, AlipayDisputeState } from "../../types/http"

type Color = NonNullable<ComponentProps<typeof StatusBadge>["color"]>

const STATES: Readonly<Record<AlipayDisputeState, Color>> = {
  open: "red",
  defended: "blue",
  accepted: "grey",
  expired: "red",
  won: "green",
  lost: "red",
  canceled: "green",
}

type Badged = Pick<AdminAlipayDisputeRow, "state" | "needs_answer">

/** Where a dispute is; one that was answered and waits again says so. */
export const DisputeBadge = ({ dispute: { state, needs_answer } }: { dispute: Badged }) => {
  const say = useText()
  const isRefused = needs_answer && state !== "open"
  return (
    <StatusBadge color={isRefused ? "red" : STATES[state]} className="whitespace-nowrap">
      {say(isRefused ? "dispute.papers_refused" : `dispute_state.${state}`)}
    </StatusBadge>
  )
}
