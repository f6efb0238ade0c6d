import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { orderLeaseKey } from "../../../modules/alipay/leases/leases"
import { holdLease } from "../../hold-lease"
import {
  beforeCancellation,
  beforeRefund,
  lookAgainSoon,
  type BeforeMovement,
} from "./before-movement"
import {
  collectionPaidWithUs,
  orderInBody,
  orderOf,
  orderOfPayment,
  orderPaidWithUs,
  type FindOrder,
} from "./find-order"

type Middleware = (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) => Promise<void>

/**
 * Captures, refunds and cancellations of one order, and changes of what it asks for, happen one after the other, in
 * whichever process: Medusa reads an order's totals, adds to them and writes them back, and two at once lose one of the two.
 */
const holdOrderLease =
  (findOrder: FindOrder, before: BeforeMovement = async () => undefined): Middleware =>
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
      first: async () => await before(req, orderId),
      busy: "Money of this order is being moved by another request. Try again in a moment.",
    })
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
  "/admin/orders/:id/cancel": holdOrderLease(orderPaidWithUs, beforeCancellation),
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
