import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { whyNotShipped } from "../../../customs/why-not-shipped"
import { alipayOf } from "../../../modules/alipay"
import { assertOrderCanBeCanceled } from "../../../payments/assert-no-begun-change"
import { scheduleCheck } from "../../../payments/schedule-check"
import { dropLeftoverChange } from "../../../medusa/order-changes"
import { rowsOfOrder } from "./find-order"

/** What is done under the order's lease before Medusa goes on. @throws MedusaError, and Medusa does nothing */
export type BeforeMovement = (req: MedusaRequest, orderId: string) => Promise<void>

/** Medusa writes a capture or refund down before it calls us: if this process is killed, the sweep must look. */
export const checkAgainSoon: BeforeMovement = async (req, orderId) => {
  const alipay = alipayOf(req.scope)
  for (const row of await rowsOfOrder(req, orderId)) {
    await scheduleCheck(alipay, row)
  }
}

const dropLeftover: BeforeMovement = async (req, orderId) => {
  const alipay = alipayOf(req.scope)
  await dropLeftoverChange(req.scope, orderId, alipay.now())
}

/** Before a refund of one of the order's payments. */
export const beforeRefund: BeforeMovement = async (req, orderId) => {
  await dropLeftover(req, orderId)
  await checkAgainSoon(req, orderId)
}

/** Before goods leave: customs would hold back what is not the payer's. */
export const beforeShipment: BeforeMovement = async (req, orderId) => {
  const why = await whyNotShipped(alipayOf(req.scope), await rowsOfOrder(req, orderId))
  if (why !== undefined) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, why)
  }
}

/** Before a cancellation: its money would go back before Medusa finds out that it can't cancel the order. */
export const beforeCancellation: BeforeMovement = async (req, orderId) => {
  await dropLeftover(req, orderId)
  await assertOrderCanBeCanceled(alipayOf(req.scope), orderId)
  await checkAgainSoon(req, orderId)
}
