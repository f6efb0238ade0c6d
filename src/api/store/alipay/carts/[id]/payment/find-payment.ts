import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { AlipayModuleService, PaymentRow } from "../../../../../../modules/alipay"
import { hadMoney } from "../../../../../../payments/rules/payment-status"
import { cartLeaseKey } from "../../../../../../modules/alipay/leases/leases"
import { isOurProvider } from "../../../../../../modules/alipay/provider-ids"
import { readOwnCart } from "../../../read-own-cart"

type Session = { id: string; provider_id: string; status: string }
type CartRow = {
  payment_collection?: { id: string; payment_sessions?: Session[] | null } | null
  order?: { id: string } | null
}

type Found = {
  /** The payment of the cart's newest session with us; without any session, the newest there was. */
  row: PaymentRow | undefined
  /** Payments besides that of which money came; only where there is an order. */
  others: readonly PaymentRow[]
  /** Medusa has taken the session away, as it does when the cart's total changes. */
  isDropped: boolean
  /** The order that the cart became; nothing while it is being made. */
  orderId: string | null
}

/** Statuses of a session whose order is past its payment. */
const BOOKED: ReadonlySet<string> = new Set(["authorized", "captured", "pending_authorization"])

/**
 * Medusa links an order to its cart before it is paid for, and takes it back where the money is refused or the stock is gone.
 */
const isBeingMade = async (
  alipay: Pick<AlipayModuleService, "leases">,
  cartId: string,
  session: Session | undefined
): Promise<boolean> =>
  session !== undefined &&
  !BOOKED.has(session.status) &&
  (await alipay.leases.isHeld(cartLeaseKey(cartId)))

/** @throws MedusaError NOT_FOUND for an unknown or foreign cart */
export const findPayment = async (
  req: AuthenticatedMedusaRequest,
  alipay: AlipayModuleService,
  cartId: string
): Promise<Found> => {
  const cart = await readOwnCart<CartRow>(req, cartId, [
    "payment_collection.id",
    "payment_collection.payment_sessions.id",
    "payment_collection.payment_sessions.provider_id",
    "payment_collection.payment_sessions.status",
    "order.id",
  ])
  const collection = cart.payment_collection
  const orderId = cart.order?.id ?? null
  const sessions = collection?.payment_sessions ?? []
  const isDropped = sessions.length === 0 && orderId === null
  const current = new Set(
    sessions.filter(({ provider_id }) => isOurProvider(provider_id)).map(({ id }) => id)
  )
  const rows =
    collection && (orderId !== null || isDropped || current.size > 0)
      ? await alipay.payments.listByCollection(collection.id)
      : []
  const [row] = rows
    .filter(({ session_id }) => isDropped || current.has(session_id))
    .sort((one, other) => other.created_at.getTime() - one.created_at.getTime())
  const session = sessions.find(({ id }) => id === row?.session_id)
  const isMaking = orderId !== null && (await isBeingMade(alipay, cartId, session))
  const isOrdered = orderId !== null && !isMaking
  const others = isOrdered ? rows.filter((each) => !current.has(each.session_id)) : []
  const found = { row, others: others.filter(hadMoney) }
  return { ...found, isDropped, orderId: isMaking ? null : orderId }
}
