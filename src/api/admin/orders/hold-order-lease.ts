import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readPaymentPlace } from "../../../medusa/payment-rows"
import type { PaymentRow } from "../../../modules/alipay"
import { orderLeaseKey } from "../../../modules/alipay/leases/leases"
import type { OperationKind } from "../../../modules/alipay/ledger/states"
import { hearRefusal, tellRefusal, type Heard } from "../../../payments/heard-refusal"
import { holdLease } from "../../hold-lease"
import { noteButton } from "./note-button"
import {
  beforeCancellation,
  beforeRefund,
  beforeShipment,
  checkAgainSoon,
  type BeforeMovement,
} from "./before-movement"
import {
  orderInBody,
  orderOf,
  orderOfLedgerPayment,
  orderOfPayment,
  orderOfPaymentCollection,
  orderPaidWithUs,
  rowsOfOrder,
  shippedOrder,
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
  (
    findOrder: FindOrder,
    before: BeforeMovement = async () => undefined,
    button?: OperationKind
  ): Middleware =>
  async (req, res, next) => {
    const orderId = await findOrder(req, String(req.params["id"]))
    if (orderId === undefined) {
      next()
      return
    }
    const heard: Heard = {}
    const begin = button
      ? noteButton(req, res, { kind: button, rows: await rowsNamed(req, orderId), heard })
      : undefined
    await holdLease({
      req,
      res,
      next: () => hearRefusal(heard, next),
      key: orderLeaseKey(orderId),
      first: async () => {
        await begin?.()
        await hearRefusal(heard, async () => {
          await tellRefusal(async () => await before(req, orderId))
        })
      },
      busy: "Money of this order is being moved by another request. Try again in a moment.",
    })
  }

/** The payment of Medusa's that a request names, or all of the order's. */
const rowsNamed = async (req: MedusaRequest, orderId: string): Promise<PaymentRow[]> => {
  const rows = await rowsOfOrder(req, orderId)
  const place = await readPaymentPlace(req.scope, String(req.params["id"]))
  const named = rows.filter(({ session_id }) => session_id === place?.payment_session_id)
  return named.length > 0 ? named : rows
}

const ofOrder = holdOrderLease(orderPaidWithUs)
const ofBody = holdOrderLease(orderInBody)
const ofPayment = holdOrderLease(orderOfPayment, checkAgainSoon, "capture")
const ofHeldMoney = holdOrderLease(orderOfLedgerPayment, checkAgainSoon)
const ofReturn = holdOrderLease(orderOf("return"))
const ofExchange = holdOrderLease(orderOf("order_exchange"))
const ofClaim = holdOrderLease(orderOf("order_claim"))

/** Routes of Medusa and of ours that move an order's money, or begin or make a change of the order. */
export const LEASED_ROUTES: Readonly<Record<string, Middleware>> = {
  "/admin/alipay/payments/:id/capture": ofHeldMoney,
  "/admin/alipay/payments/:id/release": ofHeldMoney,
  "/admin/payments/:id/capture": ofPayment,
  "/admin/payments/:id/refund": holdOrderLease(orderOfPayment, beforeRefund, "refund"),
  "/admin/payment-collections/:id/mark-as-paid": holdOrderLease(
    orderOfPaymentCollection,
    checkAgainSoon
  ),
  "/admin/orders/:id/cancel": holdOrderLease(orderPaidWithUs, beforeCancellation, "cancel"),
  "/admin/orders/:id/credit-lines": ofOrder,
  "/admin/orders/:id/fulfillments": ofOrder,
  "/admin/orders/:id/fulfillments/:fulfillment_id/cancel": ofOrder,
  "/admin/orders/:id/fulfillments/:fulfillment_id/shipments": holdOrderLease(
    orderPaidWithUs,
    beforeShipment
  ),
  "/admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered": ofOrder,
  "/admin/fulfillments/:id/shipment": holdOrderLease(shippedOrder, beforeShipment),
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
