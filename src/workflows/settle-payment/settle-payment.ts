import type { MedusaContainer } from "@medusajs/framework/types"
import { decideNextAction, type NextAction } from "../../payments/rules/next-action"
import { moneyLeft, type Seen } from "../../payments/rules/disagreement"
import type { Inquiry } from "../../payments/rules/read-inquiry"
import { findOtherAmounts } from "../../payments/rules/other-amounts"
import { bookingEnds, mayRest } from "../../payments/rules/places"
import { needsUndoing } from "../../payments/rules/needs-undoing"
import { isAtCounter } from "../../payments/rules/product"
import {
  earliest,
  nextAfterBusy,
  nextCounterCheck,
  nextPaymentCheck,
  nextRecheck,
} from "../../payments/rules/schedule"
import { STATUS_TABLE } from "../../payments/rules/status-table"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { NOT_FOUND } from "../../payments/inquire-payment"
import { inquireOrRecall } from "../../payments/inquire-or-recall"
import { noteShoppers } from "../../payments/note-shoppers"
import { announce } from "../announce"
import { withTooMuch } from "../attention/read-too-much"
import { recordEarlierReturn, recordReturn, reviewPayment } from "../attention/review-payment"
import { ACTIONS } from "./actions"
import { bookChargebacks } from "./book-chargebacks"
import { chargeOrdered } from "./charge-ordered"
import { correct } from "./corrections"
import { readMedusaView, type MedusaRows } from "../../medusa/medusa-view"
import { lessChargebacks } from "../../payments/rules/less-chargebacks"
import { situationOf } from "./situation"
import { recordRepairs } from "./record-repairs"
import { takeDisputes } from "./take-disputes"
import { warnOfRefund } from "./warn-of-refund"
import type { SettlingSource } from "./settling-source"
import type { LedgerStores } from "../../modules/alipay/parts"
import { MINUTE } from "../../modules/alipay/time"

export type Settled = {
  state: string
  /** The gateway will not change its mind and Medusa agrees with it. */
  settled: boolean
  /** The gateway says that it does not know the payment. */
  missing: boolean
}

type Look = { id: string; source: SettlingSource; again: boolean }

/** A look that was cut off is begun again after so long; longer than any look that is asked for in between. */
const LOOK_MS = 5 * MINUTE

const MISSING: Settled = { state: "missing", settled: true, missing: false }

/** Actions that do nothing: what was read before them is still true. */
const IDLE = new Set<NextAction>(["none", "wait"])

/** What the ledger and Medusa have of a payment; of tables without a row of it, nothing is read. */
const readBothSides = async (container: MedusaContainer, row: PaymentRow) => {
  const alipay = alipayOf(container)
  const { items: hasItems, declarations: isDeclared, ...has } = await alipay.payments.traces(row)
  const disputes = has.disputes ? await takeDisputes(container, row) : []
  const found = await readMedusaView(container, row, has.operations ? undefined : [])
  return { hasItems, isDeclared, disputes, found }
}

/** A payment that ended because the gateway does not know it is asked about for so many days more. */
const RECHECK_MISSING_DAYS = 2

/**
 * When a payment that rests is asked about once more: its money may go back in the gateway's dashboard, untold; and an
 * answer that does not know it may have been wrong.
 */
const recheckOf = (
  alipay: LedgerStores,
  seen: Parameters<typeof moneyLeft>[0],
  isMissing: boolean
): Date | null => {
  const { row } = seen
  const paidAt = row.money_since ?? row.created_at
  const isPaid = row.state === "paid" && moneyLeft(seen) > 0n
  const days = isMissing ? RECHECK_MISSING_DAYS : alipay.settings.recheck_paid_days
  return isPaid || isMissing ? nextRecheck(alipay.pace(0), { paidAt, days }) : null
}

type After = Pick<Seen, "disputes" | "release"> & {
  /** The ledger's row before and after what was done. */
  row: PaymentRow
  after: PaymentRow
  inquiry: Inquiry
  /** What Medusa has then. */
  view: MedusaRows
  situation: Pick<Seen, "difference" | "foreign">
}

/** What there is to say of a payment once all was done. */
const seenOf = (
  { row, after, inquiry, view, disputes, situation, release }: After,
  now: Date
): Seen => ({
  fact: after.state === "canceled" ? "canceled" : inquiry.fact,
  lapsed: inquiry.lapsed,
  row: after,
  view,
  operations: view.operations,
  otherAmounts: findOtherAmounts(row, inquiry.transactions, view.operations),
  disputes,
  difference: situation.difference,
  foreign: situation.foreign ?? false,
  release,
  now,
})

const nextCheckOf = (alipay: LedgerStores, row: PaymentRow): Date => {
  const pace = alipay.pace(row.checks)
  return isAtCounter(row)
    ? nextCounterCheck(pace, alipay.gatewayClock.at(row.handle), row.expires_at)
    : nextPaymentCheck(pace, row.expires_at)
}

type Disputed = Pick<After, "row" | "disputes"> & { orderId: string | undefined }

/** Books what disputes have taken. @returns what Medusa has then, less what they took */
const bookDisputes = async (
  container: MedusaContainer,
  view: MedusaRows,
  { row, orderId, disputes }: Disputed
): Promise<MedusaRows> => {
  const { operations } = view
  const hasBooked = await bookChargebacks(container, { row, orderId, disputes, operations })
  const last = hasBooked ? await readMedusaView(container, row, operations) : view
  return await withTooMuch(container, row, lessChargebacks(row, last, disputes))
}

type Changed = { before: PaymentRow; after: PaymentRow; action: NextAction }

const tellOfChange = async (
  container: MedusaContainer,
  { before, after, action }: Changed
): Promise<void> => {
  const isOther = after.state !== before.state
  if (isOther) {
    await announce(container, "alipay.payment.updated", after.id)
  }
  if (isOther || !IDLE.has(action)) {
    await noteShoppers(alipayOf(container), [after])
  }
}

/** Asks, decides, acts, and says what a person must look at. To be called under the payment's lease. */
export const settlePayment = async (
  container: MedusaContainer,
  { id, source, again }: Look
): Promise<Settled> => {
  const alipay = alipayOf(container)
  const until = new Date(alipay.now().getTime() + LOOK_MS)
  const before = await alipay.checks.begin(id, until)
  if (!before) {
    return MISSING
  }
  await alipay.installation.assertOwn(before)
  const current = await chargeOrdered(container, before)
  const account = await alipay.accounts.current(current.handle)
  const { row, inquiry } = await inquireOrRecall(alipay, current, account)
  const { fact, lapsed } = inquiry
  const { hasItems, isDeclared, disputes, found } = await readBothSides(container, row)
  const view = lessChargebacks(row, found, disputes)
  const situation = situationOf(alipay, { row, view, inquiry, account, disputes })
  const action = decideNextAction(situation)
  const outcome = await ACTIONS[action]({ container, row, fact, lapsed, view, again })
  const acted = IDLE.has(action) ? found : (outcome.view ?? (await readMedusaView(container, row)))
  const finishes = view.payment !== undefined
  const corrected = await correct({ container, row, view: acted }, { finishes })
  const { operations } = corrected
  const kept = await bookDisputes(container, corrected, { row, orderId: view.order?.id, disputes })
  const after = corrected === found ? row : await alipay.payments.mustExist(row.id)
  const { release } = outcome
  const seen = seenOf(
    { row, after, inquiry, view: kept, disputes, situation, release },
    alipay.now()
  )
  const missing = inquiry.resultCode === NOT_FOUND
  const hadMoney = STATUS_TABLE[fact].action !== undefined
  if (outcome.release === "returned" && hadMoney) {
    await recordReturn(alipay, { ...seen, fact })
  }
  const noItems = corrected === found && !hasItems ? [] : undefined
  const { isOpen, isTold } = await reviewPayment(alipay, seen, noItems)
  if (isDeclared) {
    await warnOfRefund(alipay, seen)
  }
  const returned = await recordEarlierReturn(alipay, seen)
  await recordRepairs(alipay, { seen, before: view, action, source, hadMoney, returned })
  const isDone = outcome.settled && !isOpen && !operations.some(needsUndoing)
  const rests = (isDone && mayRest(seen, isTold)) || after.state === "ready"
  const planned = rests ? null : nextCheckOf(alipay, { ...after, checks: before.checks })
  await alipay.checks.end(row.id, {
    until,
    checks: before.checks + 1,
    next: earliest(planned, bookingEnds(seen)),
    soonest: nextAfterBusy(alipay.pace(0)),
    recheck: rests ? recheckOf(alipay, seen, missing) : null,
  })
  await tellOfChange(container, { before, after, action })
  return { state: after.state, settled: outcome.settled && STATUS_TABLE[fact].final, missing }
}
