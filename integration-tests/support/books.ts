import type { Ledger } from "alipay-simulator"
import type { Pool } from "pg"
import { PLACE_CHECKS } from "./places"
import { quiet } from "./shop"

/** Both sides' books, wherever they are kept. */
export type Books = {
  sql: Pool
  simulator: { ledger: () => Ledger | Promise<Ledger>; settled: () => Promise<unknown> }
}

type MedusaLine = {
  payment_request_id: string
  payment_id: string | null
  currency: string
  captured: string
  refunded: string
  /** What lost disputes took, as the order has it. */
  charged_back: string
  held: boolean
}

const DECIMALS: Record<string, number> = { JPY: 0, KRW: 0, KWD: 3 }

/** Major units to minor units as text, by a table of the test's own. */
const minor = (major: string, currency: string): bigint => {
  const decimals = DECIMALS[currency] ?? 2
  const [whole = "0", fraction = ""] = major.split(".")
  const kept = (fraction + "0".repeat(decimals + 1)).slice(0, decimals + 1)
  const scaled = BigInt(whole + kept)
  return (scaled + 5n) / 10n
}

const medusaLines = async ({ sql }: Books): Promise<MedusaLine[]> =>
  (
    await sql.query<MedusaLine>(`
      select a.payment_request_id, p.id as payment_id, a.currency_code as currency,
             exists (select 1 from alipay_attention t
                      where t.alipay_payment_id = a.id and t.kind in ('amount_mismatch', 'paid_without_order', 'paid_twice', 'paid_after_cancel', 'other_environment')
                        and (t.state = 'open' or t.resolution = 'marked_settled')) as held,
             coalesce((select sum(c.amount) from capture c
                        where c.payment_id = p.id and c.deleted_at is null), 0)::text as captured,
             coalesce((select sum(r.amount) from refund r
                        where r.payment_id = p.id and r.deleted_at is null), 0)::text as refunded,
             coalesce((select -sum(t.amount) from order_transaction t
                        where t.reference = 'chargeback' and t.deleted_at is null
                          and t.reference_id in (select n.body->>'disputeId' from alipay_notification n
                            where n.kind = 'dispute' and n.payment_request_id = a.payment_request_id)), 0)::text as charged_back
        from alipay_payment a
        left join payment p on p.payment_session_id = a.session_id and p.deleted_at is null`)
  ).rows

/** Money that could neither be booked nor sent back is left for a person: nothing in Medusa, and it says so. */
const isHeld = (line: MedusaLine, medusa: bigint): boolean =>
  line.held && line.payment_id === null && medusa === 0n

const differences = async (books: Books): Promise<string[]> => {
  const { payments } = await books.simulator.ledger()
  const lines = new Map(payments.map((line) => [line.paymentRequestId, line]))
  const known = await medusaLines(books)
  const found = known.flatMap((mine) => {
    const theirs = lines.get(mine.payment_request_id)
    const [captured, refunded, chargedBack] = [mine.captured, mine.refunded, mine.charged_back].map(
      (amount) => minor(amount, mine.currency)
    )
    const medusa = (captured ?? 0n) - (refunded ?? 0n) - (chargedBack ?? 0n)
    const gateway = BigInt(theirs?.net ?? 0)
    return gateway === medusa || isHeld(mine, medusa)
      ? []
      : [`${mine.payment_request_id}: ${gateway} at the gateway, ${medusa} in Medusa`]
  })
  const ours = new Set(known.map(({ payment_request_id }) => payment_request_id))
  const strange = payments.filter(
    ({ paymentRequestId, net }) => net !== "0" && !ours.has(paymentRequestId)
  )
  return [
    ...found,
    ...strange.map(
      ({ paymentRequestId, net }) =>
        `${paymentRequestId}: ${net} at the gateway, unknown to the store`
    ),
  ]
}

const KEPT = `(select coalesce(sum(c.amount), 0) from capture c
                where c.payment_id = p.id and c.deleted_at is null)
            - (select coalesce(sum(r.amount), 0) from refund r
                where r.payment_id = p.id and r.deleted_at is null)`

/** An order may have several payment collections. */
const OF_ORDER = `p.payment_collection_id in (select l.payment_collection_id
  from order_payment_collection l where l.order_id = o.id and l.deleted_at is null)`

const ORDER_CHECKS: readonly (readonly [string, string])[] = [
  [
    "two orders of one cart",
    `select cart_id as id from order_cart where deleted_at is null group by cart_id having count(*) > 1`,
  ],
  [
    "an order whose transactions are not its captures less its refunds (lost disputes apart)",
    `select o.id from "order" o
      where exists (select 1 from order_payment_collection l
                     where l.order_id = o.id and l.deleted_at is null)
        and coalesce((select sum(t.amount) from order_transaction t
                       where t.order_id = o.id and t.reference is distinct from 'chargeback'
                         and t.deleted_at is null), 0)
         <> coalesce((select sum(c.amount) from capture c join payment p on p.id = c.payment_id
                       where ${OF_ORDER} and c.deleted_at is null), 0)
          - coalesce((select sum(r.amount) from refund r join payment p on p.id = r.payment_id
                       where ${OF_ORDER} and r.deleted_at is null), 0)`,
  ],
  [
    "a payment collection whose totals are not its rows'",
    `select pc.id from payment_collection pc
      where coalesce(pc.captured_amount, 0) <> coalesce((select sum(c.amount) from capture c
              join payment p on p.id = c.payment_id
             where p.payment_collection_id = pc.id and c.deleted_at is null), 0)
         or coalesce(pc.refunded_amount, 0) <> coalesce((select sum(r.amount) from refund r
              join payment p on p.id = r.payment_id
             where p.payment_collection_id = pc.id and r.deleted_at is null), 0)`,
  ],
  [
    "money kept without an order, and no charge that was asked for without one",
    `select p.id from payment p
      where ${KEPT} > 0 and not exists (select 1 from order_payment_collection l
        join "order" o on o.id = l.order_id and o.deleted_at is null
        where l.payment_collection_id = p.payment_collection_id and l.deleted_at is null)
        and not exists (select 1 from alipay_charge c
        where c.payment_collection_id = p.payment_collection_id and c.order_id is null)`,
  ],
  [
    "money kept for a cancelled order, and nobody told",
    `select o.id from "order" o
       join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
       join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
      where o.status = 'canceled' and ${KEPT} > 0
        and not exists (select 1 from alipay_attention t join alipay_payment a on a.id = t.alipay_payment_id
                         where a.session_id = p.payment_session_id and t.kind = 'paid_after_cancel'
                           and (t.state = 'open' or t.resolution = 'marked_settled'))`,
  ],
  [
    "an order whose summary is not its transactions",
    `select o.id from "order" o
       join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
      where coalesce((s.totals->>'transaction_total')::numeric, 0)
         <> coalesce((select sum(t.amount) from order_transaction t
                       where t.order_id = o.id and t.deleted_at is null), 0)`,
  ],
  [
    "more refunded than captured",
    `select p.id from payment p
      where coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)
          > coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)`,
  ],
]

/** Everything in which the gateway's books and Medusa's tables differ; empty when all is well. */
export const findDisagreements = async (books: Books): Promise<string[]> => {
  const found = await differences(books)
  for (const [what, query] of [...ORDER_CHECKS, ...PLACE_CHECKS]) {
    const { rows } = await books.sql.query<{ id: string }>(query)
    found.push(...rows.map(({ id }) => `${what}: ${id}`))
  }
  return found
}

/** The gateway and Medusa must agree to the last minor unit. Called after every test. */
export const expectBooksAgree = async (books: Books): Promise<void> => {
  await quiet(books)
  expect(await findDisagreements(books)).toEqual([])
}
