import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  capturePaymentWorkflow,
  completeCartWorkflow,
  processPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import type { HomeAction, MedusaView } from "../../bridge/decide-home"
import { toMajorUnits } from "../../bridge/minor-units"
import { toSessionData } from "../../bridge/session-data"
import { STATUS_TABLE, type PaymentFact } from "../../bridge/status-table"
import { ALIPAY_MODULE, type AlipayModuleService, type PaymentRow } from "../../modules/alipay"
import { cartLeaseKey, paymentLeaseKey } from "../../modules/alipay/leases/leases"
import { messageOf } from "../../settlement/errors"
import { releasePayment } from "../../settlement/release-payment"
import { readMedusaView } from "./medusa-view"

export type Settling = {
  container: MedusaContainer
  row: PaymentRow
  fact: PaymentFact
  view: MedusaView
}

/** Whether the payment needs another look later. */
export type Outcome = "settled" | "open"

type Action = (settling: Settling) => Promise<Outcome>

const alipayOf = (container: MedusaContainer) =>
  container.resolve<AlipayModuleService>(ALIPAY_MODULE)

const none: Action = async ({ fact }) => (STATUS_TABLE[fact].final ? "settled" : "open")

/** The gateway may be asked again, or the database is away: what stands in the way may pass. */
const PASSING_ERRORS = new Set<string>([
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
  MedusaError.Types.CONFLICT,
  MedusaError.Types.DB_ERROR,
  MedusaError.Types.UNEXPECTED_STATE,
])

/** Errors that say the cart can't become an order as it is (out of stock, changed, no longer valid). */
const isLasting = (error: unknown): boolean =>
  MedusaError.isMedusaError(error) && !PASSING_ERRORS.has((error as MedusaError).type)

const completeCart: Action = async (settling) => {
  const { container, row, view } = settling
  const alipay = alipayOf(container)
  const cartId = view.cart?.id ?? ""
  const failure = await alipay.leases.within(cartLeaseKey(cartId), async () => {
    const now = await readMedusaView(container, row)
    if (now.payment || now.order || !now.session) {
      return undefined
    }
    const { errors } = await completeCartWorkflow(container).run({
      input: { id: cartId },
      throwOnError: false,
    })
    return errors[0]?.error as unknown
  })
  const after = await readMedusaView(container, row)
  if (after.order) {
    return settling.fact === "paid" && after.payment ? "settled" : "open"
  }
  alipay.logger.warn(
    `alipay: payment request ${row.payment_request_id} is ${settling.fact}, but its cart could not be completed: ${messageOf(failure)}`
  )
  return isLasting(failure) && !after.payment ? await release(settling) : "open"
}

const processPayment: Action = async ({ container, row, fact, view }) => {
  const action = STATUS_TABLE[fact].action
  if (action === undefined) {
    return "open"
  }
  const work = async () =>
    await processPaymentWorkflow(container).run({
      input: { action, data: { session_id: row.session_id, amount: row.session_amount } },
    })
  const key = view.cart ? cartLeaseKey(view.cart.id) : paymentLeaseKey(`session:${row.session_id}`)
  await alipayOf(container).leases.within(key, work)
  return fact === "paid" ? "settled" : "open"
}

const addCaptures: Action = async ({ container, row, fact, view }) => {
  const alipay = alipayOf(container)
  for (const capture of await alipay.operations.list(row.id, "capture")) {
    if (capture.state === "succeeded" && capture.medusa_id === null && view.payment) {
      const amount =
        capture.amount === row.amount
          ? row.session_amount
          : toMajorUnits(capture.amount, capture.currency_code)
      await capturePaymentWorkflow(container).run({
        input: { payment_id: view.payment.id, amount },
      })
    }
  }
  return fact === "paid" ? "settled" : "open"
}

const AFTER_RELEASE: Readonly<
  Record<Awaited<ReturnType<typeof releasePayment>>, readonly [Outcome, string | null]>
> = {
  returned: ["settled", "returned_to_shopper"],
  on_its_way: ["open", null],
  stuck: ["settled", "money_without_order"],
}

const release: Action = async ({ container, row, fact }) => {
  const alipay = alipayOf(container)
  const result = await alipay.leases.within(
    paymentLeaseKey(row.id),
    async () => await releasePayment(alipay, row)
  )
  const [outcome, attention] = AFTER_RELEASE[result]
  if (attention !== null && STATUS_TABLE[fact].action !== undefined) {
    await alipay.payments.note(row.id, { attention })
    alipay.logger.warn(
      `alipay: payment request ${row.payment_request_id} was ${fact} without a place in Medusa: ${attention}`
    )
  }
  return outcome
}

const returnPayment: Action = async ({ container, row, view }) => {
  const payments = container.resolve(Modules.PAYMENT)
  if (view.payment) {
    await (view.payment.captured
      ? payments.refundPayment({
          payment_id: view.payment.id,
          note: "Paid for a cart that changed",
        })
      : payments.cancelPayment(view.payment.id))
    await alipayOf(container).payments.note(row.id, { attention: "returned_to_shopper" })
  }
  return "settled"
}

/** The session stays open for reading; an order that waited for this money is told that none will come. */
const closeSession: Action = async ({ container, row, view }) => {
  await container.resolve(Modules.PAYMENT).updatePaymentSession({
    id: row.session_id,
    data: toSessionData(row),
    currency_code: row.currency_code,
    amount: row.session_amount,
    ...(view.session?.status === "pending_authorization" ? { status: "error" as const } : {}),
  })
  return "settled"
}

export const ACTIONS: Readonly<Record<HomeAction, Action>> = {
  none,
  complete_cart: completeCart,
  process_payment: processPayment,
  add_captures: addCaptures,
  release,
  return_payment: returnPayment,
  close_session: closeSession,
}
