import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaView } from "../../medusa/rules/view"
import type { PaymentFact } from "../../payments/rules/status-table"
import { asCompletedByPlugin } from "../../agreements/completing-customer"
import { alipayOf, type PaymentRow } from "../../modules/alipay"
import { cartLeaseKey } from "../../modules/alipay/leases/leases"
import { compareCartTotal, replaceSessions } from "../../medusa/cart-total"
import { repairOrderLinks } from "../../medusa/repair-order-links"
import { paymentModule } from "../../medusa/services"
import { sessionsOfCollection } from "../../medusa/sessions"
import { readClaims } from "../../medusa/medusa-view"

/** The gateway may be asked again, or the database is away: what stands in the way may pass. */
const PASSING_ERRORS = new Set<string>([
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
  MedusaError.Types.CONFLICT,
  MedusaError.Types.DB_ERROR,
  MedusaError.Types.UNEXPECTED_STATE,
])

/** Errors that say the cart can't become an order as it is (out of stock, changed, no longer valid). */
export const isLasting = (error: unknown): boolean =>
  error !== undefined &&
  MedusaError.isMedusaError(error) &&
  !PASSING_ERRORS.has((error as MedusaError).type)

/** Ends sessions of a payment's collection, and never the payment's own. */
const dropSessions = async (
  container: MedusaContainer,
  row: PaymentRow,
  isDropped: (id: string) => boolean
): Promise<void> => {
  const ids = await sessionsOfCollection(container, row.payment_collection_id)
  for (const id of ids.filter((each) => each !== row.session_id && isDropped(each))) {
    await paymentModule(container).deletePaymentSession(id)
  }
}

/**
 * Two tabs that start a payment at the same moment leave two sessions, and Medusa completes a cart with the
 * first, whichever is paid. The one that is paid stays; the others are ended like any session that is replaced.
 */
export const dropOtherSessions = async (
  container: MedusaContainer,
  row: PaymentRow
): Promise<void> => {
  await dropSessions(container, row, () => true)
}

/**
 * A payment that is pending may still fail, and leaves its customer's other ways to pay alone, but for linked wallets that
 * were only chosen: Medusa would charge one in its place.
 */
const dropChosenWallets = async (container: MedusaContainer, row: PaymentRow): Promise<void> => {
  const rows = await alipayOf(container).payments.listByCollection(row.payment_collection_id)
  const chosen = new Set(
    rows.filter(({ state }) => state === "ready").map(({ session_id }) => session_id)
  )
  await dropSessions(container, row, (id) => chosen.has(id))
}

/** No order can come of this money, however often it is tried. */
const totalChanged = (): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "The cart's total has changed since the payment was started."
  )

type Completing = {
  container: MedusaContainer
  row: PaymentRow
  fact: PaymentFact
  view: MedusaView
}

/** Makes the order of a paid cart under the cart's lease. @returns what stood in the way, if anything did */
export const tryToCompleteCart = async ({
  container,
  row,
  fact,
  view,
}: Completing): Promise<unknown> => {
  const { leases } = alipayOf(container)
  const cartId = view.cart?.id ?? ""
  return await leases.within(cartLeaseKey(cartId), async () => {
    const orderId = await repairOrderLinks(container, cartId)
    const { hasSession, otherPayment } = await readClaims(container, row)
    if (orderId !== undefined || !hasSession) {
      return undefined
    }
    const { agrees, gone } = await compareCartTotal(container, cartId)
    if (gone) {
      return new MedusaError(MedusaError.Types.NOT_FOUND, "The cart was deleted.")
    }
    if (!agrees) {
      await replaceSessions(container, cartId)
      return totalChanged()
    }
    if (!otherPayment) {
      await (fact === "pending" ? dropChosenWallets : dropOtherSessions)(container, row)
    }
    const { errors } = await asCompletedByPlugin(
      async () =>
        await completeCartWorkflow(container).run({ input: { id: cartId }, throwOnError: false })
    )
    return errors[0]?.error as unknown
  })
}
