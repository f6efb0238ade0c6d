import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import type { PaymentRow } from "../../../../../../modules/alipay"
import { isOurProvider } from "../../../../../../modules/alipay/provider-ids"
import { readOwnCart } from "../../../read-own-cart"
import type { LedgerStores } from "../../../../../../modules/alipay/parts"

type Session = { id: string; provider_id: string }
type CartRow = {
  payment_collection?: { id: string; payment_sessions?: Session[] | null } | null
  order?: { id: string } | null
}

type Found = {
  /** The payment of the cart's newest session with us; without any session, the newest there was. */
  row: PaymentRow | undefined
  /** Medusa has taken the session away, as it does when the cart's total changes. */
  isDropped: boolean
  orderId: string | null
}

/** @throws MedusaError NOT_FOUND for an unknown or foreign cart */
export const findPayment = async (
  req: AuthenticatedMedusaRequest,
  alipay: LedgerStores,
  cartId: string
): Promise<Found> => {
  const cart = await readOwnCart<CartRow>(req, cartId, [
    "payment_collection.id",
    "payment_collection.payment_sessions.id",
    "payment_collection.payment_sessions.provider_id",
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
    collection && (isDropped || current.size > 0)
      ? await alipay.payments.listByCollection(collection.id)
      : []
  return {
    row: rows
      .filter(({ session_id }) => isDropped || current.has(session_id))
      .sort((one, other) => other.created_at.getTime() - one.created_at.getTime())[0],
    isDropped,
    orderId,
  }
}
