import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { ALIPAY_MODULE, type AlipayModuleService, type PaymentRow } from "../../../modules/alipay"
import { orderLeaseKey } from "../../../modules/alipay/leases/leases"
import { assertOrderCanBeCanceled } from "../../../payments/assert-no-begun-change"
import { scheduleCheck } from "../../../payments/schedule-check"
import { dropLeftoverChange } from "../../../workflows/undo/drop-leftover-change"
import { holdLease } from "../../hold-lease"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

/** The order a request is about, if its money went through us. */
type FindOrder = (req: MedusaRequest, id: string) => Promise<string | undefined>

/** What is done under the lease before Medusa goes on. */
type First = (req: MedusaRequest, orderId: string) => Promise<void>

/**
 * Captures, refunds and cancellations of one order, and changes of what it asks for, happen one after the other, in
 * whichever process: Medusa reads an order's totals, adds to them and writes them back, and two at once lose one of the two.
 */
const holdOrderLease =
  (findOrder: FindOrder, first: First = async () => undefined): Middleware =>
  async (req, res, next) => {
    const orderId = await findOrder(req, String(req.params["id"]))
    if (orderId === undefined) {
      next()
      return
    }
    await holdLease({
      req,
      res,
      next,
      key: orderLeaseKey(orderId),
      first: async () => await first(req, orderId),
      busy: "Money of this order is being moved by another request. Try again in a moment.",
    })
  }

/** Medusa writes a capture or refund down before it calls us: if this process is killed, the sweep must look. */
const lookAgainSoon: First = async (req, orderId) => {
  const alipay = req.scope.resolve<AlipayModuleService>(ALIPAY_MODULE)
  for (const row of await rowsOfOrder(req, orderId)) {
    await scheduleCheck(alipay, row)
  }
}

const first = async <Row>(
  req: MedusaRequest,
  query: { entity: string; fields: string[]; filters: Record<string, unknown> }
): Promise<Row | undefined> => {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph(query)
  return data[0] as Row | undefined
}

const orderOfPayment: FindOrder = async (req, id) => {
  const payment = await first<{ payment_session_id: string; payment_collection_id: string }>(req, {
    entity: "payment",
    fields: ["payment_session_id", "payment_collection_id"],
    filters: { id },
  })
  const alipay = req.scope.resolve<AlipayModuleService>(ALIPAY_MODULE)
  if (!payment || !(await alipay.payments.bySession(payment.payment_session_id))) {
    return undefined
  }
  return await orderOfCollection(req, payment.payment_collection_id)
}

const orderOfCollection: FindOrder = async (req, id) =>
  (
    await first<{ order_id: string }>(req, {
      entity: "order_payment_collection",
      fields: ["order_id"],
      filters: { payment_collection_id: id },
    })
  )?.order_id

/** The payment collections of an order: one that was paid in several goes has several. */
const collectionsOf = async (req: MedusaRequest, id: string): Promise<string[]> => {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id"],
    filters: { order_id: id },
  })
  return (data as { payment_collection_id: string }[]).map((link) => link.payment_collection_id)
}

const rowsOfOrder = async (req: MedusaRequest, id: string): Promise<PaymentRow[]> => {
  const links = await collectionsOf(req, id)
  const alipay = req.scope.resolve<AlipayModuleService>(ALIPAY_MODULE)
  return await alipay.payments.listByCollections(links)
}

const orderPaidWithUs: FindOrder = async (req, id) =>
  (await rowsOfOrder(req, id)).length > 0 ? id : undefined

/** An order that was paid with us and that `:id` belongs to, being its return, exchange or claim. */
const orderOf =
  (entity: "return" | "order_exchange" | "order_claim"): FindOrder =>
  async (req, id) => {
    const found = await first<{ order_id: string }>(req, {
      entity,
      fields: ["order_id"],
      filters: { id },
    })
    return found && (await orderPaidWithUs(req, found.order_id))
  }

const collectionPaidWithUs: FindOrder = async (req, id) => {
  const orderId = await orderOfCollection(req, id)
  return orderId === undefined ? undefined : await orderPaidWithUs(req, orderId)
}

const dropLeftover: First = async (req, orderId) => {
  const alipay = req.scope.resolve<AlipayModuleService>(ALIPAY_MODULE)
  await dropLeftoverChange(req.scope, orderId, alipay.now())
}

/** Medusa moves the money first, and then finds that it books no refund on a cancelled order. */
const refuseForCanceled: First = async (req, id) => {
  const order = await first<{ status: string }>(req, {
    entity: "order",
    fields: ["status"],
    filters: { id },
  })
  if (order?.status === "canceled") {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The order is canceled, and Medusa can't book a refund on it. Its money goes back by itself; what could not go back is on the list under Alipay, where it can be refunded. No money was moved."
    )
  }
}

const beforeRefund: First = async (req, orderId) => {
  await refuseForCanceled(req, orderId)
  await dropLeftover(req, orderId)
  await lookAgainSoon(req, orderId)
}

/** A cancelled order's money goes back before Medusa finds out that it can't cancel it. */
const refuseBesideChange: First = async (req, orderId) => {
  await dropLeftover(req, orderId)
  await assertOrderCanBeCanceled(req.scope.resolve<AlipayModuleService>(ALIPAY_MODULE), orderId)
  await lookAgainSoon(req, orderId)
}

/** The order that a body names. */
const orderInBody: FindOrder = async (req) => {
  const { order_id: id } = (req.body ?? {}) as { order_id?: unknown }
  return typeof id === "string" ? await orderPaidWithUs(req, id) : undefined
}

const ofOrder = holdOrderLease(orderPaidWithUs)
const ofBody = holdOrderLease(orderInBody)
const ofPayment = holdOrderLease(orderOfPayment, lookAgainSoon)
const ofReturn = holdOrderLease(orderOf("return"))
const ofExchange = holdOrderLease(orderOf("order_exchange"))
const ofClaim = holdOrderLease(orderOf("order_claim"))

/** Medusa's routes that move an order's money, or begin or make a change of the order. */
export const LEASED_ROUTES: Readonly<Record<string, Middleware>> = {
  "/admin/payments/:id/capture": ofPayment,
  "/admin/payments/:id/refund": holdOrderLease(orderOfPayment, beforeRefund),
  "/admin/payment-collections/:id/mark-as-paid": holdOrderLease(
    collectionPaidWithUs,
    lookAgainSoon
  ),
  "/admin/orders/:id/cancel": holdOrderLease(orderPaidWithUs, refuseBesideChange),
  "/admin/orders/:id/credit-lines": ofOrder,
  "/admin/orders/:id/fulfillments": ofOrder,
  "/admin/orders/:id/fulfillments/:fulfillment_id/cancel": ofOrder,
  "/admin/orders/:id/fulfillments/:fulfillment_id/shipments": ofOrder,
  "/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered": ofOrder,
  "/admin/orders/:id/transfer": ofOrder,
  "/admin/orders/:id/transfer/guest": ofOrder,
  "/store/orders/:id/transfer/request": ofOrder,
  "/store/orders/:id/transfer/accept": ofOrder,
  "/store/returns": ofBody,
  "/admin/order-edits": ofBody,
  "/admin/order-edits/:id/confirm": ofOrder,
  "/admin/draft-orders/:id/edit/confirm": ofOrder,
  "/admin/returns": ofBody,
  "/admin/returns/:id/request": ofReturn,
  "/admin/returns/:id/receive": ofReturn,
  "/admin/returns/:id/receive/confirm": ofReturn,
  "/admin/returns/:id/cancel": ofReturn,
  "/admin/exchanges": ofBody,
  "/admin/exchanges/:id/request": ofExchange,
  "/admin/exchanges/:id/cancel": ofExchange,
  "/admin/claims": ofBody,
  "/admin/claims/:id/request": ofClaim,
  "/admin/claims/:id/cancel": ofClaim,
}
