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

type Seen = Pick<AdminAlipaySale, "state"> &
  Partial<Pick<AdminAlipaySale, "printed_code">> & { attempt: Attempt | null }

/** Where a request to pay is that this page sent: under way, or without an answer of the server that is newer. */
export type Sent = "sending" | "unclear" | "answered"

export const screenOf = (seen: Seen, sent: Sent): Screen => {
  const { state, attempt } = seen
  if (state === "sold") {
    return "sold"
  }
  if (state === "waiting") {
    return whileWaiting(seen)
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

/** Seconds as "2:05". */
export const clockText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
