import type { AdminAlipaySale, AdminAlipaySaleAttempt } from "../../types/http"

/** What a clerk is shown of a sale. */
export type Screen =
  | "open"
  | "sending"
  | "asking"
  | "pin"
  | "code"
  | "printed"
  | "paid_soon"
  | "sold"
  | "declined"
  | "stopped"
  | "returned"
  | "over"
  | "nothing_owed"
  | "changed"
  | "order_canceled"
  | "in_edit"

type Attempt = Pick<AdminAlipaySaleAttempt, "state" | "code">

/** Attempts that came to nothing. */
const OVER = new Set<AdminAlipaySaleAttempt["state"]>(["declined", "canceled", "returned"])

const whileWaiting = ({ attempt, printed_code: offer }: Seen): Screen => {
  if (offer && (attempt === null || OVER.has(attempt.state))) {
    return "printed"
  }
  if (attempt?.state === "paid") {
    return "paid_soon"
  }
  if (attempt?.state !== "waiting") {
    return "asking"
  }
  return attempt.code === null ? "pin" : "code"
}

const ENDED: Readonly<Partial<Record<AdminAlipaySaleAttempt["state"], Screen>>> = {
  declined: "declined",
  canceled: "stopped",
  returned: "returned",
}

type NotDue = Pick<NonNullable<AdminAlipaySale["not_due"]>, "why">

type Seen = Pick<AdminAlipaySale, "state"> &
  Partial<Pick<AdminAlipaySale, "printed_code">> & {
    attempt: Attempt | null
    not_due?: NotDue | null
  }

const NOT_DUE: Readonly<Record<NotDue["why"], Screen>> = {
  nothing_owed: "nothing_owed",
  changed: "changed",
  canceled: "order_canceled",
  in_edit: "in_edit",
}

/** What a clerk is shown where nothing is to be paid as it was begun; nothing where it is. */
export const notDueScreen = ({ not_due: notDue }: Pick<Seen, "not_due">): Screen | undefined =>
  notDue ? NOT_DUE[notDue.why] : undefined

/** Where a request to pay is that this page sent: under way, or without an answer of the server that is newer. */
export type Sent = "sending" | "unclear" | "answered"

export const screenOf = (seen: Seen, sent: Sent): Screen => {
  const { state, attempt } = seen
  const notDue = notDueScreen(seen)
  if (state === "sold") {
    return "sold"
  }
  if (state === "waiting") {
    return whileWaiting(seen)
  }
  if (notDue !== undefined) {
    return notDue
  }
  if (state === "canceled") {
    return "over"
  }
  if (sent !== "answered") {
    return sent === "sending" ? "sending" : "asking"
  }
  return (attempt && ENDED[attempt.state]) ?? "open"
}

/** Screens on which a payment can be begun: none while one may still be paid. */
export const takesPayment = (screen: Screen): boolean =>
  screen === "open" || screen === "declined" || screen === "stopped" || screen === "returned"

/** Screens that change without the clerk. */
export const isUnderWay = (screen: Screen): boolean =>
  screen === "sending" ||
  screen === "asking" ||
  screen === "pin" ||
  screen === "code" ||
  screen === "printed" ||
  screen === "paid_soon"

/** Screens that end a sale, or may: nothing is to be paid for it as it was begun. */
export const isNotDue = (screen: Screen): boolean =>
  screen === "nothing_owed" ||
  screen === "changed" ||
  screen === "order_canceled" ||
  screen === "in_edit"

/** Screens of an order's sale that change when others pay, edit or cancel the order. */
export const mayChangeElsewhere = (
  screen: Screen,
  { from_order_id: orderId }: Pick<AdminAlipaySale, "from_order_id">
): boolean => orderId !== null && (takesPayment(screen) || screen === "in_edit")

/** Seconds as "2:05". */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
