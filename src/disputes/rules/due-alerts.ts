import type { DisputeFacts } from "../../modules/alipay/disputes/dispute-row"
import { DAY, HOUR } from "../../modules/alipay/time"
import { hasRefusedPapers } from "./states"

/** When a person is told that a dispute waits for an answer, before its due time; each is told once. */
export const DUE_ALERTS = [
  { word: "3_days", before: 3 * DAY },
  { word: "1_day", before: DAY },
  { word: "6_hours", before: 6 * HOUR },
] as const

/** The gateway's own warning says the same as this alert. */
export const GATEWAY_WARNS = DUE_ALERTS.findIndex(({ word }) => word === "1_day") + 1

type Due = Pick<DisputeFacts, "kind" | "state" | "verdict" | "due_at" | "is_due_soon">

/** How many alerts a dispute has passed: those whose time has come, and what the gateway has warned of. */
export const alertsPassed = (
  { due_at: due, is_due_soon }: Pick<Due, "due_at" | "is_due_soon">,
  now: Date
): number => {
  const warned = is_due_soon ? GATEWAY_WARNS : 0
  const passed =
    due === null
      ? 0
      : DUE_ALERTS.filter(({ before }) => due.getTime() - before <= now.getTime()).length
  return Math.max(warned, passed)
}

/**
 * When the next alert is told; nothing when none is left, or when the dispute waits for no answer any more. Papers that were
 * refused may have been handed in once more: whether they were is asked when the alert is due.
 */
export const nextAlertAt = (dispute: Due, alerted: number): Date | null => {
  const { state, due_at: due } = dispute
  const next = DUE_ALERTS[alerted]
  const mayWait = state === "open" || hasRefusedPapers(dispute)
  return mayWait && due !== null && next !== undefined
    ? new Date(due.getTime() - next.before)
    : null
}

/** The last alert that was told; nothing before the first. */
export const alertOf = (alerted: number): string | undefined => DUE_ALERTS[alerted - 1]?.word
