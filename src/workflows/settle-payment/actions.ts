import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { NextAction } from "../../payments/rules/next-action"
import { toSessionData } from "../../payments/rules/session-data"
import { STATUS_TABLE } from "../../payments/rules/status-table"
import { bookingLeaseKey, cartLeaseKey, paymentLeaseKey } from "../../modules/alipay/leases/leases"
import { messageOf } from "../../payments/errors"
import { returnPayment } from "../../payments/return-payment"
import { repairOrderLinks } from "../../medusa/repair-order-links"
import { underOrderLease } from "../../medusa/order-lease"
import { markUnpaid } from "../../medusa/collection-totals"
import { paymentModule } from "../../medusa/services"
import { OPEN, SETTLED, settledIf, type Action, type Settling } from "./action"
import { addCaptures, addRefunds } from "./book-movements"
import { isLasting, tryToCompleteCart } from "./complete-cart"
import { readClaims, readMedusaView } from "../../medusa/medusa-view"
import { placeCharged, whyNotPlaced, type Obstacle } from "./place-sold-draft"
import { returnThroughMedusa } from "./return-through-medusa"
import { alipayOf } from "../../modules/alipay"

const none: Action = async ({ fact, view, lapsed }) =>
  settledIf(STATUS_TABLE[fact].final || (lapsed && view.payment !== undefined))

const completeCart: Action = async (settling) => {
  const { container, row } = settling
  const failure = await tryToCompleteCart(settling)
  const after = await readMedusaView(container, row)
  if (after.order) {
    return { settled: settling.fact === "paid" && after.payment !== undefined, view: after }
  }
  alipayOf(container).logger.warn(
    `alipay: payment request ${row.payment_request_id} is ${settling.fact}, but its cart could not be completed: ${messageOf(failure)}`
  )
  if (!isLasting(failure)) {
    return { ...OPEN, view: after }
  }
  return await (after.payment ? returnBooked : release)({ ...settling, view: after })
}

/** Another payment was booked while the leases were waited for: what is to be done now is decided by another look. */
const isOvertaken = async ({ container, row, view }: Settling): Promise<boolean> =>
  view.order !== undefined && !view.otherPayment && (await readClaims(container, row)).otherPayment

/** Lets Medusa authorise the session and book what is captured. */
export const processPayment: Action = async (settling) => {
  const { container, row, fact, view, assertOwed } = settling
  const action = STATUS_TABLE[fact].action
  if (action === undefined) {
    return OPEN
  }
  let overtaken = false
  let obstacle: Obstacle | undefined
  const isCharge = assertOwed !== undefined
  const work = async () => {
    await assertOwed?.()
    overtaken = !isCharge && (await isOvertaken(settling))
    obstacle = overtaken || isCharge ? undefined : await whyNotPlaced(settling)
    if (overtaken || obstacle !== undefined) {
      return
    }
    if (view.cart) {
      await repairOrderLinks(container, view.cart.id)
    }
    await processPaymentWorkflow(container).run({
      input: { action, data: { session_id: row.session_id, amount: row.session_amount } },
    })
    if (isCharge) {
      await placeCharged(settling)
    }
  }
  const key = view.cart ? cartLeaseKey(view.cart.id) : bookingLeaseKey(row.session_id)
  const { leases, payments, attention } = alipayOf(container)
  await leases.within(key, async () => await underOrderLease(leases, view.order?.id, work))
  if (obstacle !== undefined) {
    return obstacle.lasts ? await release(settling) : OPEN
  }
  for (const { id } of await payments.listByCollection(row.payment_collection_id)) {
    await attention.reviewSoon(id)
  }
  return settledIf(fact === "paid" && !overtaken)
}

const release: Action = async (settling) => {
  const { container, row, again = false } = settling
  const alipay = alipayOf(container)
  const result = await alipay.leases.within(
    paymentLeaseKey(row),
    async () => await returnPayment(alipay, row, { again })
  )
  if (result === "returned" && settling.view.session && !settling.view.payment) {
    await closeSession({ ...settling, row: (await alipay.payments.byId(row.id)) ?? row })
  }
  return { settled: result === "returned", release: result }
}

const returnBooked: Action = async ({ container, row, fact, view, again = false }) => {
  const isOver = fact === "failed" || fact === "canceled"
  const release = await returnThroughMedusa(container, { row, view, isOver, again })
  return { settled: release === "returned", release }
}

/** A draft whose payment is booked becomes an order after all, or is paid back. */
const placeBookedDraft: Action = async (settling) => {
  const { container, fact, view } = settling
  const obstacle = await underOrderLease(
    alipayOf(container).leases,
    view.order?.id,
    async () => await whyNotPlaced(settling)
  )
  if (obstacle !== undefined) {
    return obstacle.lasts ? await returnBooked(settling) : OPEN
  }
  return settledIf(fact === "paid")
}

/** The session stays open for reading; an order that waited for this money is told that none will come. */
const closeSession: Action = async ({ container, row, view }) => {
  await paymentModule(container).updatePaymentSession({
    id: row.session_id,
    data: toSessionData(row),
    currency_code: row.currency_code,
    amount: row.session_amount,
    ...(view.session?.status === "pending_authorization" ? { status: "error" as const } : {}),
  })
  return SETTLED
}

/** Medusa learns that held money is gone; the order then shows that it is not paid. */
const voidPayment: Action = async ({ container, row, view }) => {
  if (view.payment) {
    await paymentModule(container).cancelPayment(view.payment.id)
  }
  if (!view.otherPayment) {
    await markUnpaid(container, row.payment_collection_id)
  }
  return SETTLED
}

export const ACTIONS: Readonly<Record<NextAction, Action>> = {
  none,
  wait: async () => OPEN,
  complete_cart: completeCart,
  process_payment: processPayment,
  place_draft: placeBookedDraft,
  add_captures: addCaptures,
  add_refunds: addRefunds,
  release,
  return_payment: returnBooked,
  close_session: closeSession,
  void_payment: voidPayment,
}
