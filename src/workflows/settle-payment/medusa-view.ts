import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaView } from "../../bridge/decide-home"
import { ALIPAY_MODULE, type AlipayModuleService, type PaymentRow } from "../../modules/alipay"

type Loose = Record<string, unknown> | undefined

const first = async (
  container: MedusaContainer,
  entity: string,
  fields: string[],
  filters: Record<string, unknown>
): Promise<Loose> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters })
  return data[0] as Loose
}

/** Reads the rows of Medusa that a payment of ours may belong to. */
export const readMedusaView = async (
  container: MedusaContainer,
  row: PaymentRow
): Promise<MedusaView> => {
  const byCollection = { payment_collection_id: row.payment_collection_id }
  const [session, payment, cartLink, orderLink, captures] = await Promise.all([
    first(container, "payment_session", ["id", "status"], { id: row.session_id }),
    first(container, "payment", ["id", "canceled_at", "captured_at"], {
      payment_session_id: row.session_id,
    }),
    first(container, "cart_payment_collection", ["cart_id"], byCollection),
    first(container, "order_payment_collection", ["order_id"], byCollection),
    container.resolve<AlipayModuleService>(ALIPAY_MODULE).operations.list(row.id, "capture"),
  ])
  const cartId = cartLink?.["cart_id"] as string | undefined
  const orderId = (orderLink?.["order_id"] ?? (await orderOfCart(container, cartId))) as
    string | undefined
  const order =
    orderId === undefined
      ? undefined
      : await first(container, "order", ["id", "status"], { id: orderId })
  return {
    session: session && { status: String(session["status"]) },
    payment: payment && {
      id: String(payment["id"]),
      canceled: payment["canceled_at"] != null,
      captured: payment["captured_at"] != null,
    },
    cart: cartId === undefined ? undefined : { id: cartId },
    order: order && { id: String(order["id"]), canceled: order["status"] === "canceled" },
    unclaimedCaptures: captures.filter(
      ({ state, medusa_id }) => state === "succeeded" && medusa_id === null
    ).length,
  }
}

const orderOfCart = async (
  container: MedusaContainer,
  cartId: string | undefined
): Promise<unknown> =>
  cartId === undefined
    ? undefined
    : (await first(container, "order_cart", ["order_id"], { cart_id: cartId }))?.["order_id"]
