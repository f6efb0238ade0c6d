import { StateTag, type TagColor } from "../components/state-tag"
import { useText } from "../i18n/use-text"
import type { AdminAlipayDisputeRow, AlipayDisputeState } from "../../types/http"

const STATES: Readonly<Record<AlipayDisputeState, TagColor>> = {
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
    <StateTag color={isRefused ? "red" : STATES[state]}>
      {say(isRefused ? "dispute.papers_refused" : `dispute_state.${state}`)}
    </StateTag>
  )
}
