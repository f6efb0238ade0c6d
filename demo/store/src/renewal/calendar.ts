/** What the calendar needs to know of a subscription. */
export type Due = { began_at: Date; renewals: number; attempt: number; next_charge_at: Date }

/** The outcome of a renewal's charge, as `chargeAgreementWorkflow` tells it. */
export type Charged =
  | { outcome: "paid" | "not_owed" }
  /** Charged and paid back: no order could be made. */
  | { outcome: "returned" }
  | { outcome: "declined"; reason: string; retry: boolean; retry_at: string | null }
  | { outcome: "agreement_dead" }
  | { outcome: "unknown" }
  /** The shop canceled the renewal's order: nothing was charged. */
  | { outcome: "order_canceled" }

export type Next = Partial<Omit<Due, "began_at">> & {
  state?: "active" | "past_due" | "ended"
  renewal_order_id?: null
  reason?: string | null
}

/** What renews; the rest has ended. */
export const RUNNING = ["active", "past_due"] as const

const DAY_MS = 24 * 3_600_000
/** When a renewal that was declined is tried again; after the last it is over. */
const RETRY_DAYS = [1, 3, 7]
/** When one whose outcome is not known yet is asked about again, under the same key. */
const ASK_AGAIN_MS = 10 * 60_000

/** The same day so many months later; the last one where that month is shorter. */
export const monthsAfter = (day: Date, months: number): Date => {
  const next = new Date(day)
  next.setUTCMonth(day.getUTCMonth() + months)
  if (next.getUTCDate() !== day.getUTCDate()) {
    next.setUTCDate(0)
  }
  return next
}

const ended = (reason: string): Next => ({ state: "ended", reason })

const afterDecline = (
  { attempt }: Due,
  { reason, retry, retry_at }: Charged & { outcome: "declined" },
  now: Date
): Next => {
  const days = RETRY_DAYS[attempt]
  if (!retry || days === undefined) {
    return ended(reason)
  }
  const planned = now.getTime() + days * DAY_MS
  const earliest = retry_at === null ? 0 : new Date(retry_at).getTime()
  return {
    state: "past_due",
    attempt: attempt + 1,
    next_charge_at: new Date(Math.max(planned, earliest)),
    reason,
  }
}

/** What a charge's outcome makes of a subscription. */
export const afterCharge = (due: Due, charged: Charged, now: Date): Next => {
  switch (charged.outcome) {
    case "paid":
    case "not_owed":
      return {
        state: "active",
        renewals: due.renewals + 1,
        attempt: 0,
        // Counted from the first day: tries and short months move no later one.
        next_charge_at: monthsAfter(due.began_at, due.renewals + 2),
        renewal_order_id: null,
        reason: null,
      }
    case "declined":
      return afterDecline(due, charged, now)
    case "agreement_dead":
      return ended("wallet_not_linked")
    case "returned":
      return ended("paid_back")
    case "order_canceled":
      return ended("order_canceled")
    case "unknown":
      return { next_charge_at: new Date(now.getTime() + ASK_AGAIN_MS) }
  }
}

/** The order of a renewal, as far as taking it back goes. */
export type OrderLeft = {
  status: string
  total: number
  summary?: { pending_difference?: number } | null
  payment_collections?: { payments?: Dated[] | null }[] | null
  fulfillments?: Dated[] | null
}
type Dated = { canceled_at?: unknown }

const standing = (rows: Dated[]): boolean => rows.some(({ canceled_at }) => canceled_at == null)

/** Nothing was paid on it by anyone, and nothing of it was sent: it owes all of it. */
export const isUntouched = (order: OrderLeft): boolean =>
  order.status !== "canceled" &&
  Number(order.summary?.pending_difference ?? 0) >= Number(order.total) &&
  !standing((order.payment_collections ?? []).flatMap(({ payments }) => payments ?? [])) &&
  !standing(order.fulfillments ?? [])
