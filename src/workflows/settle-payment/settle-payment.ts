import type { MedusaContainer } from "@medusajs/framework/types"
import { decideHome } from "../../bridge/decide-home"
import { findOtherAmounts } from "../../bridge/other-amounts"
import { mayRest } from "../../bridge/places"
import { nextAfterBusy, nextPaymentCheck } from "../../bridge/schedule"
import { STATUS_TABLE } from "../../bridge/status-table"
import { ALIPAY_MODULE, type AlipayModuleService, type PaymentRow } from "../../modules/alipay"
import { cartLeaseKey } from "../../modules/alipay/leases/leases"
import { inquirePayment } from "../../settlement/inquire-payment"
import { disputesOf } from "../../settlement/read-disputes"
import { announce } from "../announce"
import { recordReturn, reviewPayment } from "../attention/review-payment"
import { undoFailedOperations } from "../undo/undo-failed-operations"
import { underOrderLease } from "../under-order-lease"
import { ACTIONS } from "./actions"
import { alignOrder, isAligned } from "./align-order"
import { bookChargebacks } from "./book-chargebacks"
import { chargeOrdered } from "./charge-ordered"
import { finishMovements } from "./finish-movements"
import { lessChargebacks, readMedusaView } from "./medusa-view"
import { readSituation } from "./read-situation"
import { recordRepairs } from "./record-repairs"
import type { SettlingSource } from "./settling-source"

export type Settled = {
  state: string
  /** The gateway will not change its mind and Medusa agrees with it. */
  settled: boolean
}

type Look = { before: PaymentRow; source: SettlingSource; again: boolean }

/** A look that was cut off is begun again after so long; longer than any look that is asked for meanwhile. */
const LOOK_MS = 5 * 60_000

/** Asks, decides, acts, and says what a person must look at. To be called under the payment's lease. */
export const settlePayment = async (
  container: MedusaContainer,
  { before, source, again }: Look
): Promise<Settled> => {
  const alipay = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const until = new Date(alipay.now().getTime() + LOOK_MS)
  await alipay.payments.beginLook(before.id, until)
  const current = await chargeOrdered(container, before)
  const { row, inquiry } = await inquirePayment(alipay, current)
  const { fact, lapsed } = inquiry
  const disputes = await disputesOf(alipay, row)
  const view = lessChargebacks(row, await readMedusaView(container, row), disputes)
  const situation = await readSituation(container, { row, view, inquiry })
  const action = decideHome(situation)
  const outcome = await ACTIONS[action]({ container, row, fact, lapsed, view, again })
  if (view.payment) {
    await finishMovements(container, row, view.payment.id)
  }
  await undoFailedOperations(container, row)
  await alignMedusa(container, row)
  await bookChargebacks(container, { row, orderId: view.order?.id, disputes })
  const after = (await alipay.payments.byId(row.id)) ?? row
  const operations = await alipay.operations.list(row.id)
  const seen = {
    fact: after.state === "canceled" ? ("canceled" as const) : fact,
    lapsed,
    row: after,
    view:
      action === "none"
        ? view
        : lessChargebacks(row, await readMedusaView(container, after), disputes),
    operations,
    otherAmounts: findOtherAmounts(row, inquiry.transactions, operations),
    disputes,
    difference: situation.difference,
    foreign: situation.foreign ?? false,
    release: outcome.release,
    now: alipay.now(),
  }
  const hadMoney = STATUS_TABLE[fact].action !== undefined
  if (outcome.release === "returned" && hadMoney) {
    await recordReturn(alipay, { ...seen, fact })
  }
  const { isOpen, isTold } = await reviewPayment(alipay, seen)
  await recordRepairs(alipay, { seen, before: view, action, source, hadMoney })
  const next =
    (outcome.settled && !isOpen && mayRest(seen, isTold)) || after.state === "ready"
      ? null
      : nextPaymentCheck(alipay.pace(before.checks), row.expires_at)
  await alipay.payments.endLook(row.id, {
    until,
    checks: before.checks + 1,
    next,
    soonest: nextAfterBusy(alipay.pace(0)),
  })
  if (after.state !== before.state) {
    await announce(container, "alipay.payment.updated", row.id)
  }
  return { state: after.state, settled: outcome.settled && STATUS_TABLE[fact].final }
}

/** Medusa books money under the cart's lease when it makes the order, under the order's ever after. */
const alignMedusa = async (container: MedusaContainer, row: PaymentRow): Promise<void> => {
  const { leases } = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const { payment, order, cart } = await readMedusaView(container, row)
  if (!payment || (await isAligned(container, order?.id, row))) {
    return
  }
  const align = async () =>
    await underOrderLease(
      leases,
      order?.id,
      async () => await alignOrder(container, order?.id, row)
    )
  await (cart ? leases.within(cartLeaseKey(cart.id), align) : align())
}
