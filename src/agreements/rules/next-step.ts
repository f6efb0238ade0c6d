import { walletOf } from "../../gateway"
import type { AgreementRow } from "../../modules/alipay/agreements/agreement-row"
import { CHARGEABLE_STATES } from "../../modules/alipay/agreements/states"
import { earliest } from "../../payments/rules/schedule"
import { DAY, HOUR, MINUTE } from "../../modules/alipay/time"

/** How long a shopper may take to answer the wallet's question. */
export const CONSENT_MS = 30 * MINUTE
/** A code may still be on its way so long after the shopper's time is up. */
const LATE_CODE_MS = 10 * MINUTE

/** Tokens are renewed, and shoppers told, so long before the end; of a short life, in its last quarter. */
const LEAD_MS = 14 * DAY
const LEAD_PART = 4

type Timed = Pick<
  AgreementRow,
  "access_token_expires_at" | "token_since" | "payment_method_type" | "refresh_token"
>

/** What an agreement needs. */
export type NextStep =
  /** It is to be ended: tell the gateway. */
  | "revoke"
  /** Exchange the code that the wallet gave. */
  | "exchange"
  /** The shopper never answered. */
  | "give_up"
  | "refresh"
  /** It will end and can't be renewed: time to ask the shopper again. */
  | "warn"
  | "expire"
  | "none"

export const mayRefresh = (row: Pick<Timed, "payment_method_type" | "refresh_token">): boolean =>
  row.refresh_token !== null && walletOf(row.payment_method_type).refreshesTokens

/** When renewing, or warning, begins; nothing for a token without an end. */
export const leadBegins = ({ access_token_expires_at: end, token_since }: Timed): Date | null => {
  if (end === null) {
    return null
  }
  const life = token_since ? end.getTime() - token_since.getTime() : LEAD_MS * LEAD_PART
  return new Date(end.getTime() - Math.min(LEAD_MS, Math.max(0, life) / LEAD_PART))
}

const isPast = (at: Date | null, now: Date): boolean => at !== null && at <= now

/**
 * Whether the customer who asked for the wallet is the one who agreed: the gateway's own message tells a code or a token,
 * but not in whose browser the wallet was asked.
 */
const isConfirmed = (
  row: Pick<AgreementRow, "auth_code" | "auth_code_digest" | "confirmed_digest">
): boolean => row.auth_code !== null && row.confirmed_digest === row.auth_code_digest

type Rule = readonly [(row: AgreementRow, now: Date) => boolean, NextStep]

const lives = ({ state }: AgreementRow): boolean => CHARGEABLE_STATES.includes(state)

/** The first rule that fits counts. */
const RULES: readonly Rule[] = [
  [(row) => row.revoke_asked_at !== null && (lives(row) || row.state === "pending"), "revoke"],
  [(row) => row.state === "pending" && isConfirmed(row), "exchange"],
  [
    (row, now) =>
      row.state === "pending" &&
      isPast(new Date(row.consent_expires_at.getTime() + LATE_CODE_MS), now),
    "give_up",
  ],
  [(row, now) => lives(row) && isPast(row.access_token_expires_at, now), "expire"],
  [(row, now) => lives(row) && isPast(leadBegins(row), now) && mayRefresh(row), "refresh"],
  [(row, now) => row.state === "active" && isPast(leadBegins(row), now), "warn"],
]

export const nextStepOf = (row: AgreementRow, now: Date): NextStep =>
  RULES.find(([fits]) => fits(row, now))?.[1] ?? "none"

/** Pauses after a renewal, exchange or revocation without a clear answer. */
const PAUSES = [MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, DAY]

const afterPause = (done: number, now: Date): Date =>
  new Date(now.getTime() + (PAUSES[Math.min(done, PAUSES.length - 1)] ?? DAY))

/** When an agreement has to be looked at next; null when nothing is to come. */
export const nextAgreementCheck = (row: AgreementRow, done: number, now: Date): Date | null => {
  if (nextStepOf(row, now) !== "none") {
    const retry = afterPause(done, now)
    const ends = isPast(row.access_token_expires_at, now) ? null : row.access_token_expires_at
    return lives(row) ? earliest(retry, ends) : retry
  }
  if (row.state === "pending") {
    return new Date(row.consent_expires_at.getTime() + LATE_CODE_MS)
  }
  if (!lives(row)) {
    return null
  }
  const begins = leadBegins(row)
  return begins !== null && begins > now ? begins : row.access_token_expires_at
}

/** Why an agreement can't be charged, as the code under which a charge is then refused; nothing when it can. */
export const whyNotChargeable = (
  row: Pick<AgreementRow, "state" | "revoke_asked_at" | "access_token" | "access_token_expires_at">,
  now: Date
): "INVALID_ACCESS_TOKEN" | undefined =>
  CHARGEABLE_STATES.includes(row.state) &&
  row.revoke_asked_at === null &&
  row.access_token !== null &&
  !isPast(row.access_token_expires_at, now)
    ? undefined
    : "INVALID_ACCESS_TOKEN"
