import { z } from "@medusajs/framework/zod"
import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { choiceEndsAt } from "./wallet-choice"
import { SESSION_STATUS, type SessionStatus } from "./status-table"

export const SESSION_DATA_VERSION = 1

const sessionStatus = z.enum([
  "awaiting_shopper",
  "processing",
  "paid",
  "authorized",
  "failed",
  "canceled",
] satisfies [SessionStatus, ...SessionStatus[]])

const url = z.string().nullable()

const sessionDataSchema = z.object({
  version: z.literal(SESSION_DATA_VERSION),
  payment_request_id: z.string().min(1),
  payment_method_type: z.string().min(1),
  redirect_url: url,
  applink_url: url,
  scheme_url: url,
  expires_at: z.string().nullable(),
  status: sessionStatus,
  /** What the gateway's script in the shop's page needs; null where the shopper is sent to a page. */
  element: z
    .object({ session_data: z.string().min(1), environment: z.enum(["sandbox", "prod"]) })
    .nullable()
    .optional(),
  /** The linked wallet that pays, where there is one. */
  agreement_id: z.string().nullable().optional(),
})

/**
 * What a session's `data` holds of ours. Anonymous callers can read it, so there is nothing in it but what
 * a storefront needs. Every key is always written: Medusa merges the storefront's own keys underneath.
 */
export type SessionData = z.infer<typeof sessionDataSchema>

const expiryOf = (row: PaymentRow): Date | null =>
  row.state === "ready" ? choiceEndsAt(row) : row.expires_at

/** Keys of `data` that a storefront may choose and we write as well. */
const CHOSEN_KEYS = new Set(["payment_method_type", "agreement_id"])

/**
 * Keys that only the server writes; `session_id` is Medusa's, `last_refund` stands on a payment, `charge_id` names what a
 * linked wallet is charged for without its owner.
 */
const RESERVED_KEYS = new Set([
  ...Object.keys(sessionDataSchema.shape).filter((key) => !CHOSEN_KEYS.has(key)),
  "session_id",
  "last_refund",
  "charge_id",
])

/** @returns the first key of a storefront's data that only the server may write */
export const findReservedKey = (data: unknown): string | undefined =>
  typeof data === "object" && data !== null
    ? Object.keys(data).find((key) => RESERVED_KEYS.has(key))
    : undefined

/** The gateway's script calls the live gateway `prod`. */
const elementOf = ({ redirect, environment }: PaymentRow): SessionData["element"] =>
  redirect?.session_data === undefined
    ? null
    : {
        session_data: redirect.session_data,
        environment: environment === "live" ? "prod" : "sandbox",
      }

export const toSessionData = (row: PaymentRow): SessionData => {
  const waiting = row.state === "awaiting_shopper"
  return {
    version: SESSION_DATA_VERSION,
    payment_request_id: row.payment_request_id,
    payment_method_type: row.payment_method_type,
    redirect_url: (waiting && row.redirect?.normal_url) || null,
    applink_url: (waiting && row.redirect?.applink_url) || null,
    scheme_url: (waiting && row.redirect?.scheme_url) || null,
    element: waiting ? elementOf(row) : null,
    expires_at: expiryOf(row)?.toISOString() ?? null,
    status: SESSION_STATUS[row.state],
    ...(row.agreement_id === null ? {} : { agreement_id: row.agreement_id }),
  }
}

/** @returns our part of a session's or payment's `data`, or nothing when it isn't ours or was tampered with */
export const readSessionData = (data: unknown): SessionData | undefined => {
  const parsed = sessionDataSchema.safeParse(data)
  return parsed.success ? parsed.data : undefined
}
