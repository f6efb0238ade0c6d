import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { alipayOf } from "../modules/alipay"
import { askFirst, type WithDatabase } from "./services"

/** Only what one quantity or value is of another counts: ten-thousandths are more than a currency has. */
const SCALE = 10_000

/** In ten-thousandths. */
export const scaled = (number: BigNumberInput | null | undefined): bigint =>
  BigInt(MathBN.mult(number ?? 0, SCALE).toFixed(0))

/** Pieces of a line, and what they cost in all; in ten-thousandths, as everything here. */
export type LineOfOrder = { quantity: bigint; value: bigint }

/** What an order had from a time on, until its goods changed. */
export type OrderVersion = {
  since: Date
  lines: ReadonlyMap<string, LineOfOrder>
  /** What goods cost that a claim or an exchange has asked to come back then. */
  returned: bigint
  /** What the shop owed the shopper just before. */
  credit: bigint
}

/** A payment of an order, from when it was begun; by its row of ours, or by Medusa's where it is not one of ours. */
export type PayerOfOrder = { id: string; since: Date; amount: bigint; hasMoney: boolean }

type PayerRow = { id: string; since: Date; amount: string; has_money: boolean }

type ItemRow = {
  version: number
  item_id: string
  quantity: string
  returned: string
  created_at: Date
  pending: string | null
}

const ITEMS = `
  select i.version, i.item_id, i.quantity, i.created_at,
         i.return_requested_quantity + i.return_received_quantity + i.return_dismissed_quantity as returned,
         s.totals ->> 'pending_difference' as pending
    from order_item i
    left join order_summary s on s.order_id = i.order_id and s.version = i.version and s.deleted_at is null
   where i.order_id = :orderId and i.deleted_at is null
   order by i.version, i.item_id`

const KEPT = `
  coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)
  - coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)`

const PAYERS = `
  select coalesce(a.id, p.id) as id, coalesce(a.created_at, n.created_at, p.created_at) as since,
         p.amount, p.captured_at is null or ${KEPT} > 0 as has_money
    from order_payment_collection l
    join payment p on p.payment_collection_id = l.payment_collection_id
                  and p.deleted_at is null and p.canceled_at is null
    left join payment_session n on n.id = p.payment_session_id
    left join lateral (
      select id, created_at from alipay_payment
       where session_id = p.payment_session_id and state in ('paid', 'authorized') and deleted_at is null
       order by created_at limit 1) a on true
   where l.order_id = :orderId and l.deleted_at is null`

/** Payments that an order has, of any provider. */
export const listPayersOfOrder = async (
  { database: { knex } }: WithDatabase,
  orderId: string
): Promise<PayerOfOrder[]> => {
  const { rows } = await knex.raw<{ rows: PayerRow[] }>(PAYERS, { orderId })
  return rows.map(({ amount, has_money: hasMoney, ...row }) => ({
    ...row,
    ...{ amount: scaled(amount), hasMoney },
  }))
}

/** One version of an order as Medusa keeps it. */
export type StoredVersion = {
  version: number
  since: Date
  /** By line. */
  items: ReadonlyMap<string, { quantity: bigint; returned: bigint }>
  pending: bigint
}

/** All versions of an order, oldest first: each change and each shipment makes one. */
export const listStoredVersions = async (
  { database: { knex } }: WithDatabase,
  orderId: string
): Promise<StoredVersion[]> => {
  const { rows } = await knex.raw<{ rows: ItemRow[] }>(ITEMS, { orderId })
  const versions = new Map<number, ItemRow[]>()
  for (const row of rows) {
    versions.set(row.version, [...(versions.get(row.version) ?? []), row])
  }
  return [...versions].map(([version, items]) => ({
    version,
    since: new Date(Math.min(...items.map(({ created_at: at }) => at.getTime()))),
    items: new Map(
      items.map((each) => [
        each.item_id,
        { quantity: scaled(each.quantity), returned: scaled(each.returned) },
      ])
    ),
    pending: scaled(items[0]?.pending),
  }))
}

type Totals = { items?: ({ id: string; total?: BigNumberInput } | null)[] }

/** What its lines cost in all, in one of an order's versions. */
const valuesIn = async (
  container: MedusaContainer,
  id: string,
  version: number
): Promise<Map<string, bigint>> => {
  const order = await askFirst<Totals>(container, {
    entity: "order",
    fields: ["id", "item_total", "items.id", "items.total"],
    filters: { id, version },
  })
  return new Map(
    (order?.items ?? []).flatMap((each) => (each === null ? [] : [[each.id, scaled(each.total)]]))
  )
}

/** What an order had, each time that its goods changed; oldest first. @param now what its lines cost in all now */
export const readOrderVersions = async (
  container: MedusaContainer,
  orderId: string,
  now: ReadonlyMap<string, bigint>
): Promise<OrderVersion[]> => {
  const stored = await listStoredVersions(alipayOf(container), orderId)
  const isNew = stored.map((each, at) => !hasSameGoods(each, stored[at - 1]))
  const last = isNew.lastIndexOf(true)
  const versions: OrderVersion[] = []
  for (const [at, { version, since, items }] of stored.entries()) {
    if (isNew[at] === true) {
      const values = at === last ? now : await valuesIn(container, orderId, version)
      const before = stored[at - 1]
      versions.push({
        since,
        lines: new Map(
          [...items].map(([line, { quantity }]) => [
            line,
            { quantity, value: values.get(line) ?? 0n },
          ])
        ),
        returned: returnedIn(items, before, versions.at(-1)),
        credit: before !== undefined && before.pending < 0n ? -before.pending : 0n,
      })
    }
  }
  return versions
}

type Items = StoredVersion["items"]

const hasSameGoods = ({ items }: StoredVersion, before: StoredVersion | undefined): boolean =>
  before !== undefined &&
  items.size === before.items.size &&
  [...items].every(([line, { quantity }]) => before.items.get(line)?.quantity === quantity)

/** What the goods cost that were asked back with a change. */
const returnedIn = (
  items: Items,
  stored: StoredVersion | undefined,
  version: OrderVersion | undefined
): bigint =>
  [...items].reduce((sum, [line, { returned }]) => {
    const more = returned - (stored?.items.get(line)?.returned ?? 0n)
    const bought = version?.lines.get(line)
    return more > 0n && bought !== undefined && bought.quantity > 0n
      ? sum + (bought.value * more) / bought.quantity
      : sum
  }, 0n)
