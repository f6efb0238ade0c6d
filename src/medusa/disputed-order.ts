import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { dateOf } from "../modules/alipay/time"
import { toDecimal } from "./rules/decimal"
import type { DisputedOrder, EarlierOrder, OrderAddress, OrderParcel } from "./rules/disputed-order"
import { ask, askFirst } from "./services"

type Text = string | null | undefined

type AddressRow = Partial<
  Record<
    | "first_name"
    | "last_name"
    | "company"
    | "address_1"
    | "address_2"
    | "city"
    | "province"
    | "postal_code"
    | "country_code"
    | "phone",
    Text
  >
>

type ParcelRow = {
  shipped_at?: string | Date | null
  delivered_at?: string | Date | null
  canceled_at?: string | Date | null
  labels?: { tracking_number?: Text; tracking_url?: Text }[]
  items?: { title?: Text; quantity?: BigNumberInput }[]
}

type RefundRow = {
  amount: BigNumberInput
  created_at: string | Date
  note?: Text
  refund_reason?: { label?: Text } | null
}

type OrderRow = {
  id: string
  display_id?: number
  status: string
  created_at: string | Date
  currency_code: string
  email?: Text
  customer_id?: Text
  metadata?: Record<string, unknown> | null
  customer?: { has_account?: boolean; created_at?: string | Date } | null
  items?: {
    title?: Text
    product_title?: Text
    variant_title?: Text
    variant_sku?: Text
    quantity?: BigNumberInput
    unit_price?: BigNumberInput
    total?: BigNumberInput
  }[]
  discount_total?: BigNumberInput
  shipping_total?: BigNumberInput
  tax_total?: BigNumberInput
  total?: BigNumberInput
  shipping_methods?: { name?: Text }[]
  shipping_address?: AddressRow | null
  billing_address?: AddressRow | null
  fulfillments?: ParcelRow[]
  payment_collections?: ({ payments?: { refunds?: RefundRow[] }[] } | null)[]
}

const textOf = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null

const joined = (parts: readonly unknown[], between: string): string | null =>
  textOf(parts.flatMap((part) => textOf(part) ?? []).join(between))

const amount = (value: BigNumberInput | undefined): string => toDecimal(value ?? 0)

const addressOf = (row: AddressRow | null | undefined): OrderAddress | null =>
  row == null
    ? null
    : {
        name: joined([row.first_name, row.last_name], " "),
        company: textOf(row.company),
        street: joined([row.address_1, row.address_2], ", "),
        city: textOf(row.city),
        province: textOf(row.province),
        postal_code: textOf(row.postal_code),
        country_code: textOf(row.country_code)?.toUpperCase() ?? null,
        phone: textOf(row.phone),
      }

const parcelOf = (row: ParcelRow): OrderParcel => ({
  shippedAt: dateOf(row.shipped_at) ?? null,
  deliveredAt: dateOf(row.delivered_at) ?? null,
  tracking: (row.labels ?? []).flatMap(({ tracking_number, tracking_url }) => {
    const number = textOf(tracking_number)
    const url = textOf(tracking_url)
    return number === null ? [] : [{ number, url: url === "#" ? null : url }]
  }),
  items: (row.items ?? []).map(({ title, quantity }) => ({
    title: textOf(title) ?? "–",
    quantity: amount(quantity),
  })),
})

/** Names under which shops keep what a shopper has ordered from. */
const IP_KEYS = ["ip", "ip_address", "client_ip", "customer_ip"] as const
const AGENT_KEYS = ["user_agent", "device", "device_id"] as const

const firstOf = (metadata: OrderRow["metadata"], keys: readonly string[]): string | null =>
  keys.map((key) => textOf(metadata?.[key])).find((found) => found !== null) ?? null

const ADDRESS_FIELDS = ["shipping_address.*", "billing_address.*"]
const TOTALS = ["discount_total", "shipping_total", "tax_total", "total"]
const PARCELS = ["fulfillments.*", "fulfillments.labels.*", "fulfillments.items.*"]
const REFUNDS = [
  "payment_collections.payments.refunds.*",
  "payment_collections.payments.refunds.refund_reason.*",
]
const HEAD = [
  ...["id", "display_id", "status", "created_at", "currency_code", "email", "customer_id"],
  ...["metadata", "customer.has_account", "customer.created_at"],
]

const toOrder = (row: OrderRow): DisputedOrder => ({
  id: row.id,
  number: row.display_id ?? null,
  status: row.status,
  placedAt: new Date(row.created_at),
  currency: row.currency_code.toUpperCase(),
  email: textOf(row.email),
  customerId: textOf(row.customer_id),
  memberSince:
    row.customer?.has_account === true ? (dateOf(row.customer.created_at) ?? null) : null,
  items: (row.items ?? []).map((item) => ({
    title: textOf(item.product_title) ?? textOf(item.title) ?? "–",
    variant: textOf(item.variant_title),
    sku: textOf(item.variant_sku),
    quantity: amount(item.quantity),
    price: amount(item.unit_price),
    total: amount(item.total),
  })),
  totals: {
    discount: amount(row.discount_total),
    shipping: amount(row.shipping_total),
    tax: amount(row.tax_total),
    total: amount(row.total),
  },
  shippingMethods: (row.shipping_methods ?? []).flatMap(({ name }) => textOf(name) ?? []),
  shipping: addressOf(row.shipping_address),
  billing: addressOf(row.billing_address),
  parcels: (row.fulfillments ?? []).filter(({ canceled_at: at }) => at == null).map(parcelOf),
  refunds: (row.payment_collections ?? [])
    .flatMap((each) => each?.payments ?? [])
    .flatMap(({ refunds }) => refunds ?? [])
    .map((refund) => ({
      amount: amount(refund.amount),
      at: new Date(refund.created_at),
      reason: textOf(refund.refund_reason?.label) ?? textOf(refund.note),
    })),
  device: { ip: firstOf(row.metadata, IP_KEYS), agent: firstOf(row.metadata, AGENT_KEYS) },
})

/** An order with all that a dispute about it needs; nothing when it is gone. */
export const readDisputedOrder = async (
  container: MedusaContainer,
  orderId: string
): Promise<DisputedOrder | undefined> => {
  const row = await askFirst<OrderRow>(container, {
    entity: "order",
    fields: [
      ...HEAD,
      ...TOTALS,
      ...ADDRESS_FIELDS,
      ...PARCELS,
      ...REFUNDS,
      "items.*",
      "shipping_methods.name",
    ],
    filters: { id: orderId },
  })
  return row === undefined ? undefined : toOrder(row)
}

/** The customer's last orders before this one. @param atMost how many */
export const readEarlierOrders = async (
  container: MedusaContainer,
  { id, customerId, placedAt }: Pick<DisputedOrder, "id" | "customerId" | "placedAt">,
  atMost: number
): Promise<EarlierOrder[]> => {
  if (customerId === null) {
    return []
  }
  const rows = await ask<OrderRow>(container, {
    entity: "order",
    fields: [...HEAD, "total", "shipping_address.*", "fulfillments.delivered_at"],
    filters: { customer_id: customerId, created_at: { $lt: placedAt } },
    order: { created_at: "DESC" },
    atMost,
  })
  return rows
    .filter((row) => row.id !== id && row.status !== "canceled")
    .map((row) => ({
      number: row.display_id ?? null,
      placedAt: new Date(row.created_at),
      status: row.status,
      total: amount(row.total),
      currency: row.currency_code.toUpperCase(),
      shipping: addressOf(row.shipping_address),
      isDelivered: (row.fulfillments ?? []).some(({ delivered_at: at }) => at != null),
    }))
}
