import { sentence } from "../../gateway"
import { notAllowed } from "../../modules/alipay/refusal"
import type { AlipayAttentionAction } from "../../types/http"
import { beingCommitted } from "../../payments/rules/next-action"
import { alipayOf, type AttentionRow } from "../../modules/alipay"
import { paymentLeaseKey } from "../../modules/alipay/leases/leases"
import { inquirePayment } from "../../payments/inquire-payment"
import { returnPayment } from "../../payments/return-payment"
import { paymentModule } from "../../medusa/services"
import { applyNotificationWorkflow } from "../apply-notification"
import { resolveOperationWorkflow } from "../resolve-operation"
import { returnThroughMedusa } from "../settle-payment/return-through-medusa"
import { checkAgain, type Act } from "./acting"
import { cancelOrder, refundAgain, refundTooMuch, requestPayment } from "./order-actions"
import { readItemPayment, type ItemPayment } from "./read-situation"
import { invalid } from "../../modules/alipay/refusal"

/** An account without payments has nothing it could be asked about; its next call will tell. */
const askWithAccount: Act = async ({ container, item }) => {
  const alipay = alipayOf(container)
  const row = await alipay.payments.newestOf(item.handle)
  if (row) {
    await inquirePayment(alipay, row)
  }
}

const askAboutMessage: Act = async ({ container, item }) => {
  const message = await alipayOf(container).inbox.byId(item.subject)
  if (message) {
    await applyNotificationWorkflow(container).run({ input: message })
  }
}

const askAboutOperation: Act = async ({ container, item }) => {
  if (await alipayOf(container).operations.byId(item.subject)) {
    await resolveOperationWorkflow(container).run({ input: { id: item.subject } })
  }
}

/** What else is asked before the payment itself. */
const ASK_FIRST: Readonly<Partial<Record<AttentionRow["kind"], Act>>> = {
  account_unusable: askWithAccount,
  dead_notification: askAboutMessage,
  unresolvable_unknown: askAboutOperation,
}

const askGateway: Act = async (acting) => {
  await ASK_FIRST[acting.item.kind]?.(acting)
  await checkAgain(acting, false)
}

/** Kinds whose refund is made through Medusa while its order stands. */
const REFUNDS: Readonly<Partial<Record<AttentionRow["kind"], Act>>> = {
  refund_failed: refundAgain,
  overpaid: refundTooMuch,
}

/** The item was read once to judge the action, and once more to do it. */
const assertNotCommitting = ({ row, view }: ItemPayment, now: Date): void => {
  if (!(view.payment && view.order) && beingCommitted({ row, now })) {
    throw notAllowed(
      sentence(
        "order_being_made",
        "An order is being made of this payment at this moment. Look at the item again in two minutes."
      )
    )
  }
}

/**
 * Sends the money back: begun at the gateway where Medusa has no payment for it. The look afterwards goes on
 * with what was begun, returns through Medusa what Medusa has a payment for, and closes the item.
 */
const sendBack: Act = async (acting) => {
  const { container, item } = acting
  const special = REFUNDS[item.kind]
  if (special) {
    await special(acting)
    return
  }
  const alipay = alipayOf(container)
  const payment = await readItemPayment(container, item)
  if (payment) {
    assertNotCommitting(payment, alipay.now())
  }
  if (payment && (!payment.view.payment || payment.view.payment.canceled)) {
    await alipay.leases.within(
      paymentLeaseKey(payment.row),
      async () => await returnPayment(alipay, payment.row, { again: true })
    )
    await checkAgain(acting, false)
    return
  }
  if (payment?.view.payment && !payment.view.order && !payment.view.payment.captured) {
    await paymentModule(container).cancelPayment(payment.view.payment.id)
  }
  if (payment?.view.paidDraft === true) {
    // Another look would make an order of the draft, where it can become one by now.
    await returnThroughMedusa(container, { row: payment.row, view: payment.view, again: true })
  }
  await checkAgain(acting, true)
}

/** Under the item is the place; every server of it goes on with the next payment or run of the sweep. */
const confirmInstallation: Act = async ({ container, item, actorId }) => {
  const alipay = alipayOf(container)
  const now = alipay.now()
  await alipay.installation.confirm(item.subject, actorId, now)
  // Orders may have been cancelled while their payments were left alone.
  await alipay.rechecks.begin(now)
}

/** What is done by hand needs a reason. */
export const REASON_MISSING = sentence(
  "settled_reason_missing",
  "Say in reason how it was settled: it is kept with the item."
)

const markSettled: Act = async ({ container, item, actorId, reason }) => {
  if (reason === undefined) {
    throw invalid(REASON_MISSING)
  }
  await alipayOf(container).attention.closeById(item.id, {
    resolution: "marked_settled",
    reason,
    actorId,
  })
}

export const ITEM_ACTIONS: Readonly<Record<AlipayAttentionAction, Act>> = {
  ask_gateway: askGateway,
  complete_cart: askGateway,
  request_payment: requestPayment,
  cancel_order: cancelOrder,
  refund: sendBack,
  void: sendBack,
  confirm_installation: confirmInstallation,
  mark_settled: markSettled,
}
