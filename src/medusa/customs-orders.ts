import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { alipayOf } from "../modules/alipay"
import {
  listPayersOfOrder,
  readOrderVersions,
  scaled,
  type OrderVersion,
  type PayerOfOrder,
} from "./order-history"
import { saidText } from "./rules/said-text"
import { askFirst, type WithDatabase } from "./services"

/** A shipment of an order with what is in it. */
export type ShipmentOfOrder = {
  id: string
  createdAt: string
  /** What the shop says the papers of order and logistics call it; null where that can't be told exactly. */
  paperId: string | null | undefined
  /** By line, in ten-thousandths. */
  quantities: ReadonlyMap<string, bigint>
}

/** An order as customs need to know it. */
export type CustomsOrder = {
  id: string
  displayId: number | null
  isCanceled: boolean
  salesChannelId: string | null
  countryCode: string | null
  /** What was bought, each time that it changed; oldest first. */
  versions: readonly OrderVersion[]
  payers: readonly PayerOfOrder[]
  /** Oldest first; canceled ones are left out. */
  shipments: readonly ShipmentOfOrder[]
}

type Line = { id: string; total?: BigNumberInput }
type Fulfillment = {
  id: string
  created_at: string | Date
  canceled_at: string | Date | null
  metadata: Record<string, unknown> | null
  items?: { line_item_id: string | null; quantity: BigNumberInput }[]
}
type Order = {
  id: string
  display_id: number | null
  status: string
  sales_channel_id: string | null
  shipping_address?: { country_code: string | null } | null
  items?: (Line | null)[]
  fulfillments?: (Fulfillment | null)[]
}

/** Medusa counts what lines cost only where a total of the order is asked for. */
const FIELDS = [
  "item_total",
  "id",
  "display_id",
  "status",
  "sales_channel_id",
  "shipping_address.country_code",
  "items.id",
  "items.total",
  "fulfillments.id",
  "fulfillments.created_at",
  "fulfillments.canceled_at",
  "fulfillments.metadata",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
]

const shipmentOf = (fulfillment: Fulfillment): ShipmentOfOrder => ({
  id: fulfillment.id,
  createdAt: new Date(fulfillment.created_at).toISOString(),
  paperId: saidText(fulfillment.metadata?.["customs_order_id"]),
  quantities: new Map(
    (fulfillment.items ?? []).flatMap(({ line_item_id: id, quantity }) =>
      id === null ? [] : [[id, scaled(quantity)]]
    )
  ),
})

const isThere = <Value>(value: Value | null): value is Value => value !== null

/** @returns nothing for an order that is gone */
export const readCustomsOrder = async (
  container: MedusaContainer,
  id: string
): Promise<CustomsOrder | undefined> => {
  const order = await askFirst<Order>(container, {
    entity: "order",
    fields: FIELDS,
    filters: { id },
  })
  if (order === undefined) {
    return undefined
  }
  const lines = (order.items ?? []).filter(isThere)
  const values = new Map(lines.map((each) => [each.id, scaled(each.total)]))
  return {
    id: order.id,
    displayId: order.display_id,
    isCanceled: order.status === "canceled",
    salesChannelId: order.sales_channel_id,
    countryCode: order.shipping_address?.country_code ?? null,
    versions: await readOrderVersions(container, order.id, values),
    payers: await listPayersOfOrder(alipayOf(container), order.id),
    shipments: (order.fulfillments ?? [])
      .filter(isThere)
      .filter(({ canceled_at: canceled }) => canceled == null)
      .map(shipmentOf)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
  }
}

/** A paid payment, and its order if a rule may have to declare it. */
export type PaidPayment = { id: string; order_id: string | null }

/** What a rule declares. */
export type RuledPayments = {
  /** Accounts that declare orders whole, and those that declare each shipment. */
  whole: readonly string[]
  byShipment: readonly string[]
  /** Orders that were paid and shipped before are left alone. */
  since: Date
}

const PAGE = `
  select p.id, due.order_id
    from (select id, payment_collection_id, payment_method_type, handle, money_since
            from alipay_payment
           where state = 'paid' and next_check_at is null and deleted_at is null and id > :after
           order by id limit :limit) p
    left join lateral (
      select l.order_id
        from order_payment_collection l
        join "order" o on o.id = l.order_id and o.status <> 'canceled'
        join order_address a on a.id = o.shipping_address_id
       where l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
         and p.payment_method_type = 'ALIPAY_CN' and lower(a.country_code) = 'cn'
         and (p.handle = any(:byShipment) or (p.handle = any(:whole)
              and not exists (select 1 from alipay_declaration d
                               where d.alipay_payment_id = p.id and d.deleted_at is null)))
         and (p.money_since > :since or exists (
              select 1 from order_fulfillment f join fulfillment x on x.id = f.fulfillment_id
               where f.order_id = l.order_id and f.deleted_at is null
                 and x.canceled_at is null and x.created_at > :since))
       limit 1) due on true
   order by p.id`

/** A page of paid payments by id, each with its order if that was paid or shipped lately and goes to China. */
export const listUndeclared = async (
  { database: { knex } }: WithDatabase,
  { whole, byShipment, since }: RuledPayments,
  { after, limit }: { after: string | null; limit: number }
): Promise<PaidPayment[]> => {
  const { rows } = await knex.raw<{ rows: PaidPayment[] }>(PAGE, {
    ...{ after: after ?? "", limit, since },
    ...{ whole: [...whole], byShipment: [...byShipment] },
  })
  return rows
}
