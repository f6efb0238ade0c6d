import type { PaymentRow } from "../../modules/alipay/ledger/rows"
import { CLOSED_PAYMENT_STATES } from "../../modules/alipay/ledger/states"
import { COMMIT_TIME_MS } from "../../medusa/rules/commit-time"
import type { MedusaView } from "../../medusa/rules/view"
import { isMedusaDifference, type AmountDifference } from "./compare-amounts"
import type { PaymentFact } from "./status-table"
import { MINUTE } from "../../modules/alipay/time"
import { isSoldDraft } from "./places"
import { isAtCounter } from "./product"

export type NextAction =
  /** All agree, or only time will tell. */
  | "none"
  /** Medusa may be writing it down this moment: look again. */
  | "wait"
  /** Make the order from the cart. */
  | "complete_cart"
  /** The order is there (or there is no cart): let Medusa authorise the session. */
  | "process_payment"
  /** A draft that is paid is to become an order. */
  | "place_draft"
  /** Book captures the gateway made. */
  | "add_captures"
  /** Book refunds that Medusa asked for and has lost the rows of. */
  | "add_refunds"
  /** No place for it in Medusa: cancel or refund at the gateway. */
  | "release"
  /** Medusa has a payment but no order for it: refund or void it through Medusa. */
  | "return_payment"
  /** It will not be paid: say so on the session. */
  | "close_session"
  /** The gateway has let go of money that Medusa still counts as held. */
  | "void_payment"

export type Situation = {
  fact: PaymentFact
  view: MedusaView
  row: Pick<PaymentRow, "abandoned_at" | "reported_paid_at" | "state" | "expires_at"> &
    Partial<Pick<PaymentRow, "product">>
  now: Date
  /** By the clock that closes the shopper's page. */
  gatewayNow: Date
  /** What differs between the amounts; no order may stand on this money. */
  difference: AmountDifference | undefined
  /** Money was sent back by us before (a cancel or refund that did not fail), or nothing is left of it. */
  releasing: boolean
  /** A part of the hold was captured: the gateway lets the rest go when the hold ends, and not before. */
  partCaptured?: boolean
  /** The order asks for another amount than this request, or owes less. */
  outdated?: boolean
  /** The account was switched between sandbox and live after this was requested. */
  foreign?: boolean
}

type Rule = readonly [(situation: Situation) => boolean, NextAction]

const DEAD_SESSIONS = new Set(["canceled", "error"])

const has =
  (...facts: PaymentFact[]) =>
  ({ fact }: Pick<Situation, "fact">): boolean =>
    facts.includes(fact)

/** How long after its page closed an unpaid request is ended by us, if the gateway does not end it. */
const AFTER_EXPIRY_MS = 15 * MINUTE

const isOverdue = ({ fact, row, gatewayNow }: Situation): boolean =>
  fact === "processing" &&
  row.expires_at !== null &&
  gatewayNow.getTime() - row.expires_at.getTime() > AFTER_EXPIRY_MS

/** A shopper at a counter is not kept waiting: what is not known by the end is canceled, paid or not. */
const isOverAtCounter = ({ fact, row, gatewayNow }: Situation): boolean =>
  isAtCounter(row) &&
  (fact === "processing" || fact === "unknown") &&
  row.expires_at !== null &&
  gatewayNow.getTime() >= row.expires_at.getTime()

const sessionIsGone = ({ view, row }: Situation): boolean =>
  view.session === undefined ||
  view.orphaned === true ||
  DEAD_SESSIONS.has(view.session.status) ||
  // No order may stand on it, even if the gateway finds money for it later.
  CLOSED_PAYMENT_STATES.has(row.state) ||
  row.abandoned_at !== null

/** Whether Medusa may be making an order of the payment this moment. */
export const beingCommitted = ({
  row: { reported_paid_at },
  now,
}: {
  row: Pick<PaymentRow, "reported_paid_at">
  now: Date
}): boolean =>
  reported_paid_at !== null && now.getTime() - reported_paid_at.getTime() < COMMIT_TIME_MS

const closed = has("failed", "canceled")
const moneyThere = has("paid", "held")

const holdsMoney = ({ view: { payment } }: Situation): boolean =>
  payment !== undefined && (payment.kept || !payment.captured)

/** Medusa wrote the payment and lost the order of its cart: its own tidying-up was cut off. */
const hasNoOrder = (s: Situation): boolean =>
  moneyThere(s) && holdsMoney(s) && !s.view.order && !!s.view.cart

/** Medusa cancelled a captured payment and was cut off before it refunded it. */
const canceledAndKept = (s: Situation): boolean =>
  moneyThere(s) && s.view.payment?.canceled === true && s.view.payment.kept

/** What was captured pays for the order; the rest of the hold is the shopper's, and runs out. */
const pays = (s: Situation): boolean => moneyThere(s) && s.view.payment?.keptByOrder === true

/** What was captured went back, and the rest of the hold runs out by itself. */
const runsOut = (s: Situation): boolean =>
  s.fact === "held" &&
  s.partCaptured === true &&
  s.view.payment?.canceled === true &&
  !s.view.payment.kept

/** An order asks for another amount now: this one can't be booked on it. */
const isForOtherAmount = (s: Situation): boolean =>
  moneyThere(s) && s.view.order !== undefined && isMedusaDifference(s.difference)

/** A merchant who refunds in the gateway's dashboard decides what the order shall say. */
const hasLostRefunds = ({ view }: Situation): boolean =>
  view.unclaimedRefunds.some(({ origin }) => origin === "medusa")

/** Canceled in the gateway's dashboard while Medusa keeps it for no order: nothing is left, and what went back is booked. */
const wentBackElsewhere = ({ fact, row, now, view }: Situation): boolean => {
  const { payment, order, unclaimedRefunds } = view
  const isForNothing =
    order?.canceled === true ||
    ((payment?.canceled === true || !order) && !beingCommitted({ row, now }))
  return (
    closed({ fact }) &&
    payment?.kept === true &&
    payment.keptByOrder !== true &&
    unclaimedRefunds.length > 0 &&
    isForNothing
  )
}

/** Where a payment's money belongs; the first rule that fits counts. */
export const NEXT_ACTION_RULES: readonly Rule[] = [
  [
    (s) => closed(s) && s.view.payment === undefined && s.view.session !== undefined,
    "close_session",
  ],
  [
    (s) =>
      closed(s) &&
      s.view.payment !== undefined &&
      !s.view.payment.canceled &&
      !s.view.payment.captured &&
      !s.view.payment.kept,
    "void_payment",
  ],
  [wentBackElsewhere, "return_payment"],
  [closed, "none"],
  // Before anything else is paid back: what is left is known only with them.
  [(s) => moneyThere(s) && s.view.payment !== undefined && hasLostRefunds(s), "add_refunds"],
  [pays, "none"],
  [(s) => canceledAndKept(s) && beingCommitted(s), "wait"],
  [canceledAndKept, "return_payment"],
  [runsOut, "none"],
  [(s) => moneyThere(s) && s.view.payment?.canceled === true, "release"],
  [(s) => moneyThere(s) && holdsMoney(s) && s.view.order?.canceled === true, "return_payment"],
  [(s) => moneyThere(s) && holdsMoney(s) && !s.view.order && sessionIsGone(s), "return_payment"],
  [
    (s) => moneyThere(s) && s.view.payment !== undefined && s.view.unclaimedCaptures.length > 0,
    "add_captures",
  ],
  [(s) => hasNoOrder(s) && beingCommitted(s), "wait"],
  [(s) => hasNoOrder(s) && s.foreign === true, "return_payment"],
  [hasNoOrder, "complete_cart"],
  [({ fact, row, view }) => moneyThere({ fact }) && isSoldDraft(row, view), "place_draft"],
  [({ view }) => view.payment !== undefined, "none"],
  [beingCommitted, "wait"],
  [(s) => sessionIsGone(s) || s.releasing, "release"],
  [({ view }) => view.order?.canceled === true, "release"],
  // Test money never pays for a live order, nor the other way round.
  [({ foreign }) => foreign === true, "release"],
  [(s) => has("processing", "pending")(s) && s.outdated === true, "release"],
  [isForOtherAmount, "release"],
  [({ difference }) => difference !== undefined, "none"],
  [isOverdue, "release"],
  [isOverAtCounter, "release"],
  [(s) => moneyThere(s) && s.view.order !== undefined && s.view.otherPayment, "release"],
  [(s) => moneyThere(s) && (s.view.order !== undefined || !s.view.cart), "process_payment"],
  [(s) => has("paid", "held", "pending")(s) && !s.view.order && !!s.view.cart, "complete_cart"],
]

export const decideNextAction = (situation: Situation): NextAction =>
  NEXT_ACTION_RULES.find(([fits]) => fits(situation))?.[1] ?? "none"
