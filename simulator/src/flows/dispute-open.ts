import type { BehaviourSet } from "../behaviours/behaviour-set"
import { templateFor } from "../disputes/files"
import { KINDS, kindOfType, type DisputeKind, type DisputeType } from "../disputes/kinds"
import { reasonOf, usualReason } from "../disputes/reasons"
import type { Dispute, NoticeFields } from "../disputes/store"
import type { Payment } from "../ledger/model"
import { paidAmount, taken } from "../ledger/rules"
import type { Money } from "../money/currency"
import { DAY } from "../time/moment"
import type { World } from "../world"

/** How long a merchant may defend. */
const DEFENSE_TIME = 7 * DAY

/** What a dispute is about; everything has a default. */
export interface DisputeOptions {
  /** Default: chargeback. */
  readonly kind?: DisputeKind
  /** The same by its name on the wire. */
  readonly type?: DisputeType
  /** Digits are minor units of the payment's currency. Default: what no earlier dispute holds or took. */
  readonly amount?: Money | string
  /** Default: the scheme's code for "I did not pay this". */
  readonly reasonCode?: string
  /** Default: the scheme's words for the code. */
  readonly reasonMsg?: string
  /** Card scheme or issuer. Default: the card's brand, else the payment method. */
  readonly source?: string
  /** Milliseconds to defend in. Default: seven days. */
  readonly dueInMs?: number
  readonly defendable?: boolean
  /** How many documents a compliance request takes. Default: 3. */
  readonly uploads?: number
  /** False: the gateway does not see that everything was refunded. Default: true. */
  readonly autoDefend?: boolean
  /** DISPUTE_SUPPLIED and DISPUTE_DUE_ALERT instead of the names with DEFENSE_. */
  readonly oldNames?: boolean
  /** Replaces fields of the first notification; null leaves one out. */
  readonly fields?: NoticeFields
}

/** What the payment's marks say about the next dispute; uses them up once. */
export function orderedOptions(behaviours: BehaviourSet): DisputeOptions {
  const value = (name: string) => behaviours.take(`dispute.${name}`)?.value
  const [kind, reasonCode, amount] = [value("kind"), value("reason"), value("amount")]
  const [due, uploads] = [value("due"), value("uploads")]
  return {
    ...(kind === undefined ? {} : { kind: kind as DisputeKind }),
    ...(reasonCode === undefined ? {} : { reasonCode }),
    ...(amount === undefined ? {} : { amount }),
    ...(due === undefined ? {} : { dueInMs: Number(due) }),
    ...(uploads === undefined ? {} : { uploads: Number(uploads) }),
    ...(value("old-names") === undefined ? {} : { oldNames: true }),
    ...(value("unseen-refund") === undefined ? {} : { autoDefend: false }),
  }
}

/** Why this dispute cannot be; undefined when it can. */
export function disputeRefusal(payment: Payment, options: DisputeOptions): string | undefined {
  const id = payment.paymentRequestId
  const most = taken(payment)
  const amount = amountOf(payment, options)
  if (most === 0n) {
    return `payment ${id} has taken no money to dispute`
  }
  if (amount.currency !== paidAmount(payment).currency) {
    return `payment ${id} was paid in ${paidAmount(payment).currency}, not in ${amount.currency}`
  }
  if (amount.value > most || amount.value === 0n) {
    return `payment ${id} took ${most}: dispute 1 to ${most} minor units, not ${amount.value}`
  }
  if (kindOf(options) === "rdr" && sourceOf(payment, options) !== "VISA") {
    return "only Visa resolves disputes by a rule: give source VISA"
  }
  return undefined
}

/** A dispute about which no one was told yet. */
export function newDispute(world: World, payment: Payment, options: DisputeOptions): Dispute {
  const now = world.clock.now()
  const kind = kindOf(options)
  const source = sourceOf(payment, options)
  const reasonCode = options.reasonCode ?? usualReason(source)
  const capture = payment.captures.findLast(({ status }) => status === "SUCCESS")
  const disputeId = world.ids.next("dispute", now)
  const row = KINDS[kind]
  const dispute: Dispute = {
    clientId: payment.clientId,
    disputeId,
    paymentId: payment.paymentId,
    paymentRequestId: payment.paymentRequestId,
    kind,
    type: options.type ?? row.type,
    amount: amountOf(payment, options),
    reasonCode,
    reasonMsg: options.reasonMsg ?? reasonOf(reasonCode, source)?.words ?? reasonCode,
    source,
    openedAt: now,
    defenseDueAt: now + (options.dueInMs ?? DEFENSE_TIME),
    defendable: options.defendable ?? row.defendable,
    uploadLimit: kind === "compliance" ? (options.uploads ?? row.uploads) : row.uploads,
    captureId: capture?.id,
    arn: capture && capture.id.slice(-23),
    oldNames: options.oldNames ?? false,
    status: "OPEN",
    uploads: 0,
    files: [],
    movements: [],
  }
  dispute.files.push(templateFor(dispute, now))
  return dispute
}

function kindOf({ kind, type }: DisputeOptions): DisputeKind {
  return kind ?? (type ? kindOfType(type) : "chargeback")
}

function sourceOf(payment: Payment, { source }: DisputeOptions): string {
  return source ?? payment.card?.brand ?? payment.methodType ?? "VISA"
}

function amountOf(payment: Payment, { amount }: DisputeOptions): Money {
  const { currency } = paidAmount(payment)
  if (typeof amount === "object") {
    return amount
  }
  if (amount !== undefined) {
    return { currency, value: BigInt(amount) }
  }
  const left = taken(payment) - payment.chargedBack - payment.disputeHeld
  return { currency, value: left > 0n ? left : taken(payment) }
}
