import { CUSTOMS_MARKS } from "./customs-marks"
import { DISPUTE_MARKS } from "./dispute-marks"
import type { BehaviourRow, Scope, ValueKind } from "./rows"

/** The operations a behaviour can be attached to; each is one endpoint. */
export const OPERATIONS = [
  "consult",
  "pay",
  "session",
  "inquiry",
  "cancel",
  "refund",
  "inquiryRefund",
  "capture",
  "declare",
  "inquiryDeclaration",
  "authConsult",
  "applyToken",
  "revoke",
  "authQuery",
  "acceptDispute",
  "supplyDefense",
  "downloadEvidence",
  "registration",
  "registrationStatus",
  "registrationInfo",
] as const

export type Operation = (typeof OPERATIONS)[number]

export type { BehaviourRow, Scope, ValueKind }

/** The prefixes each scope allows; an empty prefix means the name stands alone. */
export const PREFIXES: Readonly<Record<Scope, readonly string[]>> = {
  operation: OPERATIONS,
  notice: [
    "notify",
    "notify-payment",
    "notify-capture",
    "notify-refund",
    "notify-authorization",
    "notify-dispute",
    "notify-defense-document",
    "notify-defense-strategy",
    "notify-registration",
  ],
  decline: ["pay", "refund", "capture", "cancel"],
  refund: ["refund"],
  capture: ["capture"],
  payment: [""],
  dispute: ["dispute"],
  customs: ["customs"],
  token: ["token"],
  registration: ["registration"],
}

const call = (name: string, value: ValueKind, help: string): BehaviourRow => ({
  scope: "operation",
  name,
  value,
  help,
})
const notice = (name: string, value: ValueKind, help: string): BehaviourRow => ({
  scope: "notice",
  name,
  value,
  help,
})
const payment = (name: string, value: ValueKind, help: string): BehaviourRow => ({
  scope: "payment",
  name,
  value,
  help,
})

const registration = (name: string, value: ValueKind, help: string): BehaviourRow => ({
  scope: "registration",
  name,
  value,
  help,
})

/** Every mark the simulator understands. The parser, the README's table and the tests walk this list. */
export const BEHAVIOURS: readonly BehaviourRow[] = [
  call("unknown-before", "none", "answers U UNKNOWN_EXCEPTION, the work is not done"),
  call("unknown-after", "none", "does the work, then answers U UNKNOWN_EXCEPTION"),
  call("timeout-before", "none", "never answers, the work is not done"),
  call("timeout-after", "none", "does the work, then never answers"),
  call("drop-before", "none", "cuts the connection, the work is not done"),
  call("drop-after", "none", "does the work, then cuts the connection"),
  call("http-500-before", "none", "answers HTTP 500, the work is not done"),
  call("http-500-after", "none", "does the work, then answers HTTP 500"),
  call("answer", "code", "answers this result code, the work is not done"),
  call("bad-signature", "none", "does the work, the answer's signature is wrong"),
  call("no-signature", "none", "does the work, the answer carries no signature"),
  call("garbage", "none", "does the work, the answer's body is not JSON"),
  call(
    "answer-of-another",
    "none",
    "the work is not done; repeats the latest answer of this operation about another payment, byte for byte; without one, cuts the connection"
  ),
  call(
    "stale-answer",
    "none",
    "the work is not done; repeats the earliest answer of this operation about the same payment, byte for byte; without one, cuts the connection"
  ),
  call("slow", "ms", "does the work, then waits this many real milliseconds before answering"),
  {
    scope: "decline",
    name: "decline",
    value: "code",
    help: "refuses for good with this result code",
  },
  payment(
    "decline",
    "code",
    "the same as pay.decline; on a hosted page it refuses when the shopper pays"
  ),
  payment(
    "auto-pay",
    "ms?",
    "the shopper pays without a page, at once or after so many milliseconds"
  ),
  payment("auto-decline", "code?", "the shopper's payment fails at once, without a page"),
  payment(
    "stay-processing",
    "none",
    "paying leaves the payment PROCESSING until a control call settles it"
  ),
  payment(
    "pending",
    "ms?",
    "paying makes it PENDING, then paid after so many milliseconds or by a control call"
  ),
  payment(
    "paid-amount",
    "digits",
    "the amount reported as paid, in minor units, whatever was asked"
  ),
  payment(
    "discount",
    "digits",
    "the wallet takes so many minor units off what the shopper pays; the amount paid to the shop stays"
  ),
  payment("paid-currency", "currency", "the currency reported as paid, whatever was asked"),
  payment(
    "invisible",
    "none",
    "inquiry and cancel say ORDER_NOT_EXIST until the shopper opens the hosted page"
  ),
  payment("auto-capture", "ms", "delay of the automatic capture (default 1000)"),
  payment(
    "review",
    "none",
    "a card is under review from its authorization on, until a control call decides"
  ),
  payment(
    "dispute",
    "ms?",
    "a dispute opens once money was taken (cards: captured), at once or after so many milliseconds"
  ),
  ...DISPUTE_MARKS,
  ...CUSTOMS_MARKS,
  {
    scope: "refund",
    name: "settle-later",
    value: "ms?",
    help: "REFUND_IN_PROCESS, then done after so many milliseconds or by a control call",
  },
  {
    scope: "refund",
    name: "fail-later",
    value: "ms:code?",
    help: "REFUND_IN_PROCESS, then failed",
  },
  {
    scope: "capture",
    name: "settle-later",
    value: "ms?",
    help: "CAPTURE_IN_PROCESS, then done after so many milliseconds or by a control call",
  },
  {
    scope: "capture",
    name: "fail-later",
    value: "ms:code?",
    help: "CAPTURE_IN_PROCESS, then failed",
  },
  notice("lost", "none", "the delivery never reaches the merchant; the schedule goes on"),
  notice("double", "none", "delivered twice at once"),
  notice("early", "none", "delivered before the call that caused it is answered"),
  notice("delay", "ms", "first delivered so many milliseconds later"),
  notice("foreign-key", "none", "signed by a key that is not the gateway's"),
  notice("bad-signature", "none", "the signature belongs to other bytes"),
  notice("old-time", "none", "redeliveries repeat the first request-time"),
  notice("after-capture", "none", "held back until a capture of the payment was notified"),
  {
    scope: "token",
    name: "expires",
    value: "ms",
    help: "lifetime of the agreement's access token",
  },
  {
    scope: "token",
    name: "no-refresh",
    value: "none",
    help: "the agreement gets no refresh token",
  },
  registration("reject", "none", "the registration ends rejected by every wallet"),
  registration("reject-one", "none", "the last wallet rejects, the others approve"),
  registration("no-wallets", "none", "the review ends and names no wallet"),
  registration("review", "ms", "how long the review takes"),
]

const ROWS = new Map<string, BehaviourRow>(
  BEHAVIOURS.flatMap((row) =>
    PREFIXES[row.scope].map((prefix): [string, BehaviourRow] => [markKey(prefix, row.name), row])
  )
)

/** `refund` + `decline` is `refund.decline`; an empty prefix leaves the name alone. */
export function markKey(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}.${name}`
}

/** The row behind a mark's key, if there is one. */
export function rowOf(key: string): BehaviourRow | undefined {
  return ROWS.get(key)
}
