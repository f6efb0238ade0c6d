import type { Disagreement } from "../../modules/alipay/attention/kinds"
import type { NotificationRow, OperationRow, PaymentRow } from "../../modules/alipay/ledger/rows"
import { ITEMS } from "../../modules/alipay/attention/items"

export type DisputeState = "open" | "defended" | "won" | "lost" | "canceled"

/** A dispute as the gateway's messages tell it; amounts are minor units as digits. */
export type Dispute = {
  id: string
  /** CHARGEBACK, RETRIEVAL_REQUEST, COMPLIANCE_REQUEST; the gateway may leave it out. */
  type: string | undefined
  state: DisputeState
  /** What is disputed, or what was taken once it is lost; nothing while the gateway has not said. */
  amount: string | undefined
  currency: string | undefined
  reasonCode: string | undefined
  reason: string | undefined
  /** Until when it can be accepted or defended. */
  dueAt: string | undefined
  /** The gateway has warned that little time is left. */
  isDueSoon: boolean
}

type Message = Pick<NotificationRow, "body">
type Body = NotificationRow["body"]

/** What a message decides, by its type and, for a verdict, its result. */
const OUTCOMES: ReadonlyMap<string, DisputeState> = new Map([
  ["DISPUTE_CANCELLED", "canceled"],
  ["DISPUTE_ACCEPTED", "lost"],
  ["RDR_RESOLVED", "lost"],
  ["DISPUTE_JUDGED ACCEPT_BY_CUSTOMER", "won"],
  ["DISPUTE_JUDGED ACCEPT_BY_MERCHANT", "lost"],
  ["DISPUTE_JUDGED VALIDATE_SUCCESS", "won"],
])

/** The gateway's guide prints other words than its interface. */
const DEFENDED = new Set(["DEFENSE_SUPPLIED", "DISPUTE_SUPPLIED"])
const DUE_SOON = new Set(["DEFENSE_DUE_ALERT", "DISPUTE_DUE_ALERT"])

const RETRIEVAL = "RETRIEVAL_REQUEST"
/** Its end says how papers were judged and moves no money. */
const WITHOUT_MONEY = new Set([RETRIEVAL, "COMPLIANCE_REQUEST"])

const textOf = (body: Body, field: string): string | undefined => {
  const value = body[field]
  return typeof value === "string" && value !== "" ? value : undefined
}

const amountOf = (body: Body, field: string): { value: string; currency: string } | undefined => {
  const amount = body[field] as { value?: unknown; currency?: unknown } | null | undefined
  return typeof amount?.value === "string" && typeof amount.currency === "string"
    ? { value: amount.value, currency: amount.currency }
    : undefined
}

const kindOf = (body: Body): string => textOf(body, "disputeNotificationType") ?? ""

const outcomeOf = (body: Body): DisputeState | undefined =>
  OUTCOMES.get(kindOf(body)) ??
  OUTCOMES.get(`${kindOf(body)} ${textOf(body, "disputeJudgedResult")}`)

const readDispute = (id: string, bodies: readonly Body[]): Dispute => {
  const first = (field: string): string | undefined =>
    bodies.map((body) => textOf(body, field)).find((value) => value !== undefined)
  const amounts = (field: string) => bodies.flatMap((body) => amountOf(body, field) ?? [])
  // What is decided stays decided, whichever message comes afterwards.
  const decided = bodies.map(outcomeOf).find((outcome) => outcome !== undefined)
  const state = decided ?? (bodies.some((body) => DEFENDED.has(kindOf(body))) ? "defended" : "open")
  const taken = state === "lost" ? amounts("disputeJudgedAmount")[0] : undefined
  const amount = taken ?? amounts("disputeAmount")[0]
  return {
    id,
    type: first("disputeType"),
    state,
    amount: amount?.value,
    currency: amount?.currency,
    reasonCode: first("disputeReasonCode"),
    reason: first("disputeReasonMsg"),
    dueAt: bodies.flatMap((body) => textOf(body, "defenseDueTime") ?? []).at(-1),
    isDueSoon: bodies.some((body) => DUE_SOON.has(kindOf(body))),
  }
}

/** The disputes of one payment. @param messages the gateway's messages about them, oldest first */
export const readDisputes = (messages: readonly Message[]): Dispute[] => {
  const byId = new Map<string, Body[]>()
  for (const { body } of messages) {
    const id = textOf(body, "disputeId")
    if (id !== undefined) {
      byId.set(id, [...(byId.get(id) ?? []), body])
    }
  }
  return [...byId].map(([id, bodies]) => readDispute(id, bodies))
}

/** A dispute after which the shopper has the money. */
export const isChargeback = ({ state, type }: Dispute): boolean =>
  state === "lost" && !WITHOUT_MONEY.has(type ?? "")

/**
 * Minor units of a payment that went back by lost disputes. One whose amount the gateway did not say, or said in
 * another currency, counts as the whole payment: too little may be refunded, never too much.
 */
export const chargedBack = (
  row: Pick<PaymentRow, "amount" | "paid_amount" | "paid_currency" | "currency_code">,
  disputes: readonly Dispute[]
): bigint => {
  const whole = BigInt(row.paid_amount ?? row.amount)
  const currency = row.paid_currency ?? row.currency_code
  const lost = disputes
    .filter(isChargeback)
    .reduce(
      (sum, dispute) =>
        sum +
        (dispute.amount !== undefined && dispute.currency === currency
          ? BigInt(dispute.amount)
          : whole),
      0n
    )
  return lost < whole ? lost : whole
}

/** Minor units that can still be refunded after lost disputes. */
export const leftAfterDisputes = (
  row: Parameters<typeof chargedBack>[0],
  disputes: readonly Dispute[],
  refunds: readonly Pick<OperationRow, "state" | "amount">[]
): bigint => {
  const refunded = refunds
    .filter(({ state }) => state !== "failed")
    .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  const left = BigInt(row.paid_amount ?? row.amount) - chargedBack(row, disputes) - refunded
  return left > 0n ? left : 0n
}

/** A request for papers ends with the papers or with its time; nothing else follows. */
const waits = ({ type, state, dueAt }: Dispute, now: Date): boolean =>
  state === "open"
    ? type !== RETRIEVAL || dueAt === undefined || new Date(dueAt) > now
    : state === "defended" && type !== RETRIEVAL

/** What a person must know of a payment's disputes: those that wait, and those that are lost. */
export const disputesToTell = (
  row: PaymentRow,
  disputes: readonly Dispute[],
  now: Date
): Disagreement[] =>
  disputes.flatMap((dispute) => {
    const isLost = isChargeback(dispute)
    if (!isLost && !waits(dispute, now)) {
      return []
    }
    return [ITEMS[isLost ? "dispute_lost" : "dispute_opened"]({ row, dispute })]
  })
