import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { alipayOf } from "../../../modules/alipay"
import { asCompletedBy } from "../../../agreements/completing-customer"
import { cartLeaseKey } from "../../../modules/alipay/leases/leases"
import { cartHasChanged } from "../../../payments/rules/shopper-messages"
import { repairOrderLinks } from "../../../medusa/repair-order-links"
import { holdLease } from "../../hold-lease"
import { providerOf } from "../../../modules/alipay/provider-ids"
import { assertWalletOwner, signedInCustomer } from "./assert-wallet-owner"
import { answerUnchanged } from "./answer-unchanged"
import { checkCartTotal } from "./check-cart-total"
import type { CartSession } from "../../../medusa/sessions"
import { readSessions } from "./read-sessions"
import { refuseUnpaid, type Completion } from "./refuse-unpaid"

/**
 * Completing a cart that is paid with us happens under the cart's lease in PostgreSQL, so that a storefront
 * and a notification in another process can't both do it, whatever locking the store uses. What must hold before is
 * asserted first: a linked wallet's owner completes the cart, the cart costs what its payment asks for, and the money is
 * there.
 */
export const guardCompletion = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> =>
  // A wallet that is chosen while the request is under way is charged for its owner alone, too.
  await asCompletedBy(signedInCustomer(req), async () => await guard(req, res, next))

const guard = async (
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const cartId = String(req.params["id"])
  const sessions = await readSessions(req.scope, cartId)
  if (sessions.length === 0) {
    next()
    return
  }
  const alipay = alipayOf(req.scope)
  const charges = sessions.filter(({ provider_id }) => providerOf(provider_id) === "auto_debit")
  if (charges.length > 0) {
    await assertWalletOwner(req)
  }
  await holdLease({
    req,
    res,
    next: async () => {
      if (charges.length > 0) {
        const ids = charges.map(({ id }) => id)
        const at = alipay.afterOwnAttempt()
        await alipay.checks.expectCharges(ids, { now: alipay.now(), at })
      }
      // A cart that is an order already is answered with it, whatever it costs or its payment is now.
      const orderId = await repairOrderLinks(req.scope, cartId)
      await (orderId === undefined ? complete({ req, res, next }, sessions) : next())
    },
    key: cartLeaseKey(cartId),
    busy: "The cart is being completed by another request. Try again in a moment.",
  })
}

const complete = async (
  completion: Completion,
  sessions: readonly CartSession[]
): Promise<void> => {
  const { req, res, next } = completion
  const total = await checkCartTotal(req.scope, String(req.params["id"]))
  if (total === "changed") {
    await answerUnchanged(req, res, cartHasChanged())
  } else if (total === "free") {
    next()
  } else {
    await refuseUnpaid(completion, sessions)
  }
}
