import type { AlipayAttentionAction } from "../../types/http"
import { overpaidParts } from "./overpaid-parts"
import type { AttentionKind } from "../../modules/alipay/attention/kinds"
import type { PaymentState } from "../../modules/alipay/ledger/states"
import { tooMuchOf } from "../../medusa/rules/too-much"
import type { MedusaView } from "../../medusa/rules/view"

/** What decides which actions are safe: both sides as they stand. */
export type ItemSituation = {
  /** The ledger's state of the payment; nothing for an item without one. */
  state: PaymentState | undefined
  /** The session was given up, or money was sent back: no order may stand on it. */
  givenUp: boolean
  /** Medusa was told a moment ago that the money is there, and may be making an order of it. */
  committing?: boolean
  /** A part of the hold was captured: the gateway cancels no such payment. */
  partCaptured?: boolean
  /** A dispute is open: the bank may give the shopper this money, so that nothing is sent back beside it. */
  disputed?: boolean
  /** Minor units of the payment still at the gateway. */
  left: bigint
  view: MedusaView | undefined
}

type When = (situation: ItemSituation) => boolean

const always: When = () => true

/** Without a payment in Medusa it goes back at the gateway; with one, only if no living order stands on it: a paid draft is none. */
const standsAlone: When = ({ view, committing = false, disputed = false }) =>
  view !== undefined &&
  !disputed &&
  !(committing && !(view.payment && view.order)) &&
  (!view.payment ||
    view.payment.canceled ||
    !view.order ||
    view.order.canceled ||
    view.paidDraft === true)
const taken: When = (s) => s.state === "paid" && s.left > 0n && standsAlone(s)
const held: When = (s) =>
  s.state === "authorized" && s.partCaptured !== true && s.left > 0n && standsAlone(s)
const canComplete: When = ({ state, givenUp, view }) =>
  (state === "paid" || state === "authorized") &&
  !givenUp &&
  view?.session?.status === "pending" &&
  view.cart !== undefined &&
  view.order === undefined &&
  view.payment === undefined
const canRefundAgain: When = ({ state, left, view, disputed = false }) =>
  !disputed &&
  (state === "paid" || state === "authorized") &&
  left > 0n &&
  view?.payment?.kept === true &&
  // Medusa books no refund on a cancelled order; its money goes back as such.
  view.order?.canceled === false

/** The order stands on nothing: nothing was paid or is held for it, and nothing is on its way. */
const unpaidOrder: When = ({ state, view }) =>
  (state === "failed" || state === "canceled") &&
  view?.order?.canceled === false &&
  !view.otherPayment &&
  (view.order.heldElsewhere ?? 0n) === 0n &&
  (view.payment === undefined || view.payment.canceled)
const paidTooMuch: When = ({ view }) => {
  const tooMuch = tooMuchOf(view?.order)
  return tooMuch > 0n && overpaidParts({ tooMuch, givers: view?.order?.givers ?? [] }).length > 0
}

const ASK = { ask_gateway: always, mark_settled: always } as const
const SEND_BACK = { ...ASK, refund: taken, void: held } as const

/** The actions of each kind and when each is safe. What is not named here can't be done from the list. */
export const ATTENTION_ACTIONS: Readonly<
  Record<AttentionKind, Readonly<Partial<Record<AlipayAttentionAction, When>>>>
> = {
  paid_without_order: { ...SEND_BACK, complete_cart: canComplete },
  amount_mismatch: SEND_BACK,
  paid_twice: SEND_BACK,
  paid_after_cancel: SEND_BACK,
  refund_failed: { ...ASK, refund: canRefundAgain },
  capture_failed: ASK,
  authorization_expiring: ASK,
  dead_notification: ASK,
  unresolvable_unknown: ASK,
  account_unusable: ASK,
  agreement_lost: { mark_settled: always },
  order_unpaid: { ...ASK, request_payment: unpaidOrder, cancel_order: unpaidOrder },
  overpaid: { ...ASK, refund: paidTooMuch },
  capture_overdue: ASK,
  under_review: ASK,
  other_environment: SEND_BACK,
  account_changed: { mark_settled: always },
  installation_changed: { confirm_installation: always, mark_settled: always },
  dispute_opened: ASK,
  dispute_lost: ASK,
  won_after_write_off: ASK,
  declaration_failed: ASK,
  identity_not_passed: ASK,
  refund_after_declaration: ASK,
  registration_rejected: { mark_settled: always },
}

/** In the order in which a person should think of them. */
const ORDER: readonly AlipayAttentionAction[] = [
  "ask_gateway",
  "complete_cart",
  "request_payment",
  "cancel_order",
  "refund",
  "void",
  "confirm_installation",
  "mark_settled",
]

export const safeActions = (
  kind: AttentionKind,
  situation: ItemSituation
): AlipayAttentionAction[] =>
  ORDER.filter((action) => ATTENTION_ACTIONS[kind][action]?.(situation) ?? false)
