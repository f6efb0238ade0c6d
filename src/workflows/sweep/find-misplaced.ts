import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { ALIPAY_MODULE, type AlipayModuleService } from "../../modules/alipay"
import { isKeptByOrder } from "../../medusa/rules/kept-by-order"
import { hasPlace } from "../../payments/rules/places"
import type { FinishedRow } from "../../modules/alipay/ledger/list-finished"
import { dateOf } from "../../medusa/rules/date-of"
import { total } from "../../medusa/rules/total"

type Movement = { amount?: unknown; raw_amount?: unknown }
type Payment = {
  id: string
  payment_session_id: string
  canceled_at: unknown
  captured_at: unknown
  captures?: Movement[]
  refunds?: Movement[]
}
type Order = {
  id: string
  status: string
  version: number
  created_at: string | Date
  summary?: { pending_difference?: BigNumberInput; raw_pending_difference?: BigNumberInput }
}
type Link = { payment_collection_id: string; order_id?: string; cart_id?: string }

const PAYMENT_FIELDS = [
  ...["id", "payment_session_id", "canceled_at", "captured_at"],
  ...["captures.amount", "captures.raw_amount", "refunds.amount", "refunds.raw_amount"],
]

type Asked = { entity: string; fields: string[]; filters: Record<string, string[]> }

/** All rows, whatever a page of Medusa's is. */
const readAll = async <Row>(
  container: MedusaContainer,
  { entity, fields, filters }: Asked
): Promise<Row[]> => {
  const [ids = []] = Object.values(filters)
  if (ids.length === 0) {
    return []
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields,
    filters,
    pagination: { skip: 0, take: ids.length * 10 },
  })
  return data as Row[]
}

const viewOf = (payment: Payment | undefined, order: Order | undefined) => {
  if (!payment) {
    return undefined
  }
  const kept = MathBN.gt(total(payment.captures ?? []), total(payment.refunds ?? []))
  return {
    id: payment.id,
    canceled: payment.canceled_at != null,
    captured: payment.captured_at != null,
    kept,
    keptByOrder: isKeptByOrder(
      { canceledAt: dateOf(payment.canceled_at), kept },
      order && {
        canceled: order.status === "canceled",
        version: order.version,
        createdAt: new Date(order.created_at),
      }
    ),
  }
}

const hasTooMuch = ({ status, summary }: Order): boolean =>
  status !== "canceled" &&
  MathBN.lt(summary?.raw_pending_difference ?? summary?.pending_difference ?? 0, 0)

/** Of paid payments, those whose money has no place in Medusa, or whose order has more than it owes. @returns their ids */
export const findMisplaced = async (
  container: MedusaContainer,
  rows: readonly FinishedRow[]
): Promise<string[]> => {
  const collections = [...new Set(rows.map((row) => row.payment_collection_id))]
  const byCollection = { payment_collection_id: collections }
  const { buyers } = container.resolve<AlipayModuleService>(ALIPAY_MODULE)
  const [withoutOwner, payments, orderLinks, cartLinks] = await Promise.all([
    buyers.withoutOwner(collections),
    readAll<Payment>(container, {
      entity: "payment",
      fields: PAYMENT_FIELDS,
      filters: { payment_session_id: rows.map((row) => row.session_id) },
    }),
    readAll<Link>(container, {
      entity: "order_payment_collection",
      fields: ["order_id", "payment_collection_id"],
      filters: byCollection,
    }),
    readAll<Link>(container, {
      entity: "cart_payment_collection",
      fields: ["cart_id", "payment_collection_id"],
      filters: byCollection,
    }),
  ])
  const orders = await readAll<Order>(container, {
    entity: "order",
    fields: ["id", "status", "version", "created_at", "summary"],
    filters: { id: orderLinks.flatMap(({ order_id }) => order_id ?? []) },
  })
  const paymentOf = new Map(payments.map((each) => [each.payment_session_id, each]))
  const orderById = new Map(orders.map((each) => [each.id, each]))
  const orderOf = new Map(
    orderLinks.map((each) => [each.payment_collection_id, orderById.get(each.order_id ?? "")])
  )
  const withCart = new Map(cartLinks.map((each) => [each.payment_collection_id, each.cart_id]))
  return rows
    .filter((row) => {
      const order = orderOf.get(row.payment_collection_id)
      const cartId = withCart.get(row.payment_collection_id)
      const place = {
        payment: viewOf(paymentOf.get(row.session_id), order),
        order: order && { id: order.id, canceled: order.status === "canceled" },
        cart: cartId === undefined ? undefined : { id: cartId },
        orphaned: withoutOwner.has(row.payment_collection_id),
      }
      return !hasPlace(place) || (order !== undefined && hasTooMuch(order))
    })
    .map(({ id }) => id)
}
