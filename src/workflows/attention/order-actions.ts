import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  cancelOrderWorkflow,
  createOrUpdateOrderPaymentCollectionWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { toMajorUnits } from "../../bridge/minor-units"
import { safeActions } from "../../bridge/attention-actions"
import type { AlipayAttentionAction } from "../../types/http"
import { underOrderLease } from "../under-order-lease"
import { alipayOf, checkAgain, type Act, type Acting } from "./acting"
import { readItemPayment, situationOf, type ItemPayment } from "./read-situation"

/** Settles the payment first: what is still open and safe afterwards may be done. */
const readIfStillSafe = async (
  acting: Acting,
  action: AlipayAttentionAction
): Promise<ItemPayment | undefined> => {
  const { container, item } = acting
  await checkAgain(acting, false)
  const alipay = alipayOf(container)
  const current = await alipay.attention.byId(item.id)
  const payment = await readItemPayment(container, item)
  const isSafe = safeActions(item.kind, situationOf(payment, alipay.now())).includes(action)
  return current?.state === "open" && isSafe ? payment : undefined
}

/** Cancels an order that is not paid; the item closes with it. */
export const cancelOrder: Act = async (acting) => {
  const { container, actorId } = acting
  const payment = await readIfStillSafe(acting, "cancel_order")
  if (payment?.view.order) {
    const { id } = payment.view.order
    await cancelOrderWorkflow(container).run({ input: { order_id: id, canceled_by: actorId } })
    await checkAgain(acting, false)
  }
}

/** Finds or makes the payment collection at which a shopper can pay what the order owes. */
export const requestPayment: Act = async (acting) => {
  const { container } = acting
  const payment = await readIfStillSafe(acting, "request_payment")
  if (!payment?.view.order) {
    return
  }
  const { id } = payment.view.order
  const { leases } = alipayOf(container)
  await underOrderLease(leases, id, async () => {
    await createOrUpdateOrderPaymentCollectionWorkflow(container).run({ input: { order_id: id } })
  })
  const payable = await findPayable(container, id)
  return payable === undefined ? {} : { payment_collection_id: payable }
}

const PAYABLE = new Set<string>(["not_paid", "awaiting"])

/** The payment collection of an order at which a shopper can pay. */
const findPayable = async (
  container: Acting["container"],
  orderId: string
): Promise<string | undefined> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: orderId },
  })
  const ids = (data as { payment_collection_id: string }[]).map(
    (link) => link.payment_collection_id
  )
  const collections = await container
    .resolve(Modules.PAYMENT)
    .listPaymentCollections({ id: ids }, { select: ["id", "status"], take: ids.length })
  return collections.find(({ status }) => PAYABLE.has(status))?.id
}

/** Pays back what an order has beyond what it owes, at most what is left of this payment. */
export const refundTooMuch: Act = async (acting) => {
  const { container, actorId } = acting
  const payment = await readIfStillSafe(acting, "refund")
  const { row, view, operations } = payment ?? {}
  if (!row || !view?.payment || !operations) {
    return
  }
  const { left } = situationOf(payment, alipayOf(container).now())
  const tooMuch = -(view.order?.outstanding ?? 0n)
  const amount = tooMuch < left ? tooMuch : left
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: view.payment.id,
      amount: toMajorUnits(amount.toString(), row.currency_code),
      created_by: actorId,
    },
  })
  await checkAgain(acting, false)
}
