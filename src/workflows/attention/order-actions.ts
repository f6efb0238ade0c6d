import {
  cancelOrderWorkflow,
  createOrUpdateOrderPaymentCollectionWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { sentence } from "../../gateway"
import { overpaidParts } from "../../attention/rules/overpaid-parts"
import { safeActions } from "../../attention/rules/safe-actions"
import { isMadeUpFor } from "../../attention/rules/gone"
import { toMajorUnits } from "../../medusa/rules/minor-units"
import { tooMuchOf } from "../../medusa/rules/too-much"
import { assertOrderCanBeCanceled } from "../../payments/assert-no-begun-change"
import { majorOfPart } from "../../payments/rules/parts"
import type { AlipayAttentionAction } from "../../types/http"
import { collectionsOfOrder } from "../../medusa/links"
import { underOrderLease } from "../../medusa/order-lease"
import { readCollections } from "../../medusa/collections"
import { checkAgain, type Act, type Acting } from "./acting"
import { readItemPayment, situationOf, type ItemPayment } from "./read-situation"
import { alipayOf } from "../../modules/alipay"
import { notAllowed } from "../../modules/alipay/refusal"

/** The item's payment, while the item is open and the action is safe. */
const readIfSafe = async (
  { container, item }: Acting,
  action: AlipayAttentionAction
): Promise<ItemPayment | undefined> => {
  const alipay = alipayOf(container)
  const current = await alipay.attention.byId(item.id)
  const payment = await readItemPayment(container, item)
  const isSafe = safeActions(item.kind, situationOf(payment, alipay.now())).includes(action)
  return current?.state === "open" && isSafe ? payment : undefined
}

type Found = ItemPayment & { order: NonNullable<ItemPayment["view"]["order"]> }

/**
 * Settles the payment first. What is still open and safe afterwards is done under the order's lease, as what an admin
 * does on the order itself is: of two at once the second sees what the first has moved.
 * @returns the order's id, when it was done
 */
const doOnOrder = async (
  acting: Acting,
  action: AlipayAttentionAction,
  work: (found: Found) => Promise<void>
): Promise<string | undefined> => {
  await checkAgain(acting, false)
  const id = (await readIfSafe(acting, action))?.view.order?.id
  if (id === undefined) {
    return undefined
  }
  let done = false
  await underOrderLease(alipayOf(acting.container).leases, id, async () => {
    const payment = await readIfSafe(acting, action)
    if (payment?.view.order) {
      await work({ ...payment, order: payment.view.order })
      done = true
    }
  })
  return done ? id : undefined
}

/** Cancels an order that is not paid; the item closes with it. */
export const cancelOrder: Act = async (acting) => {
  const { container, actorId } = acting
  await doOnOrder(acting, "cancel_order", async ({ order: { id } }) => {
    await assertOrderCanBeCanceled(alipayOf(container), id)
    await cancelOrderWorkflow(container).run({ input: { order_id: id, canceled_by: actorId } })
  })
  await checkAgain(acting, false)
}

/** Finds or makes the payment collection at which a shopper can pay what the order owes. */
export const requestPayment: Act = async (acting) => {
  const { container } = acting
  const id = await doOnOrder(acting, "request_payment", async ({ order }) => {
    await createOrUpdateOrderPaymentCollectionWorkflow(container).run({
      input: { order_id: order.id },
    })
  })
  if (id === undefined) {
    return
  }
  const payable = await findPayable(container, id)
  return payable === undefined ? {} : { payment_collection_id: payable }
}

const PAYABLE = new Set<string>(["not_paid", "awaiting"])

/** The payment collection of an order at which a shopper can pay. */
const findPayable = async (
  container: Acting["container"],
  orderId: string
): Promise<string | undefined> => {
  const collections = await readCollections(container, await collectionsOfOrder(container, orderId))
  return collections.find(({ status }) => PAYABLE.has(status))?.id
}

/**
 * Pays back what an order has beyond what it owes, by this payment and, where that has less, by the others of the order. What
 * went back in the gateway's dashboard is booked, and not paid again.
 * @throws MedusaError NOT_ALLOWED when that is another amount than the admin has seen
 */
export const refundTooMuch: Act = async (acting) => {
  const { container, item, actorId } = acting
  const seen = acting.amount ?? item.amount
  let other: string | undefined
  await doOnOrder(acting, "refund", async (found) => {
    const { row, order } = found
    const tooMuch = tooMuchOf(order)
    if (seen !== null && tooMuch !== BigInt(seen)) {
      other = `${toMajorUnits(tooMuch.toString(), row.currency_code)} ${row.currency_code}`
      return
    }
    for (const { paymentId, amount } of overpaidParts({ tooMuch, givers: order.givers ?? [] })) {
      await refundPaymentWorkflow(container).run({
        input: {
          payment_id: paymentId,
          amount: toMajorUnits(amount.toString(), row.currency_code),
          created_by: actorId,
        },
      })
    }
  })
  await checkAgain(acting, false)
  if (other !== undefined) {
    throw notAllowed(
      sentence(
        "overpaid_changed",
        "The order has changed: {{amount}} are too much now. Nothing was sent back. Look at it again.",
        { amount: other }
      )
    )
  }
}

/**
 * A refund that failed in the end is made again by Medusa, under a new id. One that was made in between (by another admin,
 * or by this action before its process was killed) is found first.
 */
export const refundAgain: Act = async (acting) => {
  const { container, item, actorId } = acting
  const { attention } = alipayOf(container)
  await doOnOrder(acting, "refund", async ({ row, view, operations }) => {
    const failed = operations.find(({ id }) => id === item.subject)
    const about = { kind: "refund_failed", subject: item.subject } as const
    const failures = await attention.allOf(row.id, about.kind)
    if (failed && !isMadeUpFor(about, { operations }, failures)) {
      await refundPaymentWorkflow(container).run({
        input: {
          payment_id: view.payment?.id ?? "",
          amount: majorOfPart(failed.amount, {
            booked: view.refunded,
            whole: view.captured,
            currency: failed.currency_code,
          }),
          created_by: actorId,
        },
      })
    }
    await attention.close(item.kind, item.subject, {
      resolution: "gone",
      actorId,
    })
  })
}
