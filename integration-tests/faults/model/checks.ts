import { findDisagreements } from "../../support/books"
import { KEPT_BY_CHANGED_ORDER } from "../../support/places"
import { waitingForAPerson } from "../../support/attention"
import type { Store } from "../../support/store"

type Books = Pick<Store, "sql" | "simulator">

/**
 * Ledger rows whose outcome no one knows yet, or that are still to be asked about. Held money is asked about
 * as long as it is held, and whatever waits for a person as long as it waits.
 */
const OPEN_ROWS = `
  select 'operation ' || o.kind || ' ' || o.state || ' of ' || p.payment_request_id as what
    from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
   where o.state in ('created', 'unknown', 'processing')
  union all
  select 'payment ' || p.state || ' of ' || p.payment_request_id
    from alipay_payment p
   where p.state in ('created', 'unknown', 'awaiting_shopper', 'pending')
  union all
  select 'looked at again: ' || p.state || ' ' || p.payment_request_id
    from alipay_payment p
   where p.next_check_at is not null
     and not (p.state = 'authorized'
              and exists (select 1 from payment m where m.payment_session_id = p.session_id))
     and not exists (select 1 from alipay_attention t
                      where t.alipay_payment_id = p.id and t.state = 'open')
  union all
  select 'answer to dispute ' || d.dispute_id || ' ' || r.state
    from alipay_dispute_request r join alipay_dispute d on d.id = r.alipay_dispute_id
   where r.state in ('created', 'unknown') and d.state in ('open', 'defended')
  union all
  select 'declaration ' || d.id || ' ' || d.state
    from alipay_declaration d where d.state in ('created', 'unknown', 'in_process')
  union all
  select 'message ' || n.kind || ' ' || n.state || ' of ' || coalesce(n.payment_request_id, n.request_id, n.id)
    from alipay_notification n
   where n.state = 'received'`

/** What is not settled yet, by itself or by a person. */
export const findOpen = async ({ sql }: Books): Promise<string[]> =>
  (await sql.query<{ what: string }>(OPEN_ROWS)).rows.map(({ what }) => `still open: ${what}`)

/** A look that was asked for while another was under way comes within seconds of it. */
const SOON_MS = 15_000

/** Whether nothing is open, and no look is due in a moment, which may still put something right. */
export const isQuiet = async (books: Books): Promise<boolean> => {
  const { rows } = await books.sql.query(
    `select id from alipay_payment where next_check_at <= $1 limit 1`,
    [new Date(books.simulator.clock.now() + SOON_MS)]
  )
  return rows.length === 0 && (await findOpen(books)).length === 0
}

/** What is left of a payment; one that was paid back may be followed by another. */
const KEPT = `(select coalesce(sum(c.amount), 0) from capture c
                where c.payment_id = p.id and c.deleted_at is null)
            - (select coalesce(sum(r.amount), 0) from refund r
                where r.payment_id = p.id and r.deleted_at is null)`

/** An order, its collections and what stands in them; its totals as they are now. */
const ORDERS = `"order" o
  join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
  join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null`
const TOTALS = `join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null`

/** A person was told of one of the order's payments. */
const TOLD = `exists (select 1 from alipay_attention t join alipay_payment a on a.id = t.alipay_payment_id
  join order_payment_collection l on l.payment_collection_id = a.payment_collection_id and l.deleted_at is null
  where l.order_id = o.id and t.deleted_at is null and (t.state = 'open' or t.resolution = 'marked_settled'))`

/** Orders that stand on other money than they say. */
const ORDER_AMOUNTS: readonly (readonly [string, string])[] = [
  [
    "an order that is paid twice",
    `select o.id as what from ${ORDERS}
      where p.canceled_at is null and (p.captured_at is null or ${KEPT} > 0.0000001)
      group by o.id, p.payment_collection_id having count(*) > 1`,
  ],
  [
    // An admin who lowers a paid order sees it on the order; what comes after that, we have let in.
    "an order with more money than it asks for, and no item",
    `select o.id as what from ${ORDERS} ${TOTALS}
      where o.status <> 'canceled' and p.canceled_at is null and p.provider_id like 'pp\\_alipay%'
        and (s.totals->>'pending_difference')::numeric < -0.01 and ${KEPT} > 0.0000001
        and p.created_at > s.created_at and not ${TOLD}`,
  ],
  [
    // A lowered order is left to its admin for a day; the daily pass finds it then, whatever has paid it last.
    "an order with more money than it asks for, and no item after a day",
    `select o.id as what from ${ORDERS} ${TOTALS}
      where o.status <> 'canceled' and p.provider_id like 'pp\\_alipay%'
        and (s.totals->>'pending_difference')::numeric < -0.01 and ${KEPT} > 0.0000001
        and not exists (select 1 from alipay_dispute d join alipay_payment a on a.id = d.alipay_payment_id
                         where a.session_id = p.payment_session_id and d.state in ('accepted', 'expired', 'lost'))
        and exists (select 1 from alipay_recheck r where r.finished_at is not null
                      and r.started_at > interval '1 day' + greatest(s.created_at,
                        (select max(t.created_at) from order_transaction t
                          where t.order_id = o.id and t.reference = 'capture'),
                        (select max(greatest(c.confirmed_at, c.declined_at, c.canceled_at)) from order_change c
                          where c.order_id = o.id)))
        and not ${TOLD}`,
  ],
  [
    // Held money that an admin lets go, by hand or with an edit, is their own doing.
    "an order without any payment, and no item",
    `select o.id as what from "order" o ${TOTALS}
      where o.status <> 'canceled' and (s.totals->>'pending_difference')::numeric > 0.01
        and exists (select 1 from alipay_payment a
                     join payment_session n on n.id = a.session_id and n.deleted_at is null
                     join order_payment_collection l on l.payment_collection_id = a.payment_collection_id
                    where l.order_id = o.id and l.deleted_at is null and a.created_at < o.created_at
                      and a.state in ('failed', 'canceled')
                      and not exists (select 1 from alipay_operation c where c.alipay_payment_id = a.id
                                        and c.kind = 'cancel' and c.origin = 'medusa'))
        and not exists (select 1 from payment p
                         join order_payment_collection l on l.payment_collection_id = p.payment_collection_id
                        where l.order_id = o.id and l.deleted_at is null and p.deleted_at is null
                          and (p.canceled_at is null or p.captured_at is not null))
        and not ${TOLD}`,
  ],
]

/** An amount in the currency's smallest unit, rounded once. */
const minor = (amount: string): string =>
  `round(${amount} * case a.currency_code when 'JPY' then 1 when 'KRW' then 1 when 'KWD' then 1000 else 100 end)`

/** Items that say amounts differ where only their unroundable rests do: an order could have been made. */
const FALSE_ALARMS = `
  select 'the same amounts, called different: ' || a.payment_request_id as what
    from alipay_attention t
    join alipay_payment a on a.id = t.alipay_payment_id
    join payment_session s on s.id = a.session_id and s.deleted_at is null
    join payment_collection c on c.id = s.payment_collection_id
   where t.kind = 'amount_mismatch' and t.state = 'open'
     and (t.fingerprint like 'session_amount%' or t.fingerprint like 'collection_amount%')
     and ${minor("s.amount")} = a.amount::numeric and ${minor("c.amount")} = a.amount::numeric`

type Place = { payment_request_id: string; state: string; placed: boolean }

/** Our payments, and whether an order that still stands has each as its own. */
const placesOf = async ({ sql }: Books): Promise<Map<string, Place>> => {
  const { rows } = await sql.query<Place>(`
    select a.payment_request_id, a.state,
           exists (select 1 from payment p
                     join order_payment_collection l
                       on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
                     join "order" o on o.id = l.order_id and o.status <> 'canceled'
                    where p.payment_session_id = a.session_id and p.deleted_at is null
                      and (p.canceled_at is null or ${KEPT_BY_CHANGED_ORDER})) as placed
      from alipay_payment a`)
  return new Map(rows.map((row) => [row.payment_request_id, row]))
}

type Held = { authorized: string; captured: string; status: string; released: boolean }

const isHeld = (line: Held): boolean =>
  line.status === "SUCCESS" && line.authorized !== "0" && line.captured === "0" && !line.released

/** Money at the gateway that has neither an order nor anybody who is told of it. */
const unplaced = async (store: Books): Promise<string[]> => {
  const [places, waiting] = [await placesOf(store), await waitingForAPerson(store)]
  const ledger = store.simulator.ledger().payments
  return ledger.flatMap((line) => {
    const id = line.paymentRequestId
    const cared = places.get(id)?.placed === true || waiting.has(id)
    const found = [
      ...(line.net !== "0" && !cared ? [`paid without a place: ${id}`] : []),
      ...(isHeld(line) && !cared ? [`held without a place: ${id}`] : []),
      ...(BigInt(line.refunded) > BigInt(line.paid) ? [`refunded more than paid: ${id}`] : []),
    ]
    return found
  })
}

/** Everything that is not as it must be once all is quiet; empty when all is well. */
export const findFaults = async (store: Books): Promise<string[]> => {
  const found = [
    ...(await findDisagreements(store)),
    ...(await unplaced(store)),
    ...(await findOpen(store)),
  ]
  const { rows: alarms } = await store.sql.query<{ what: string }>(FALSE_ALARMS)
  found.push(...alarms.map(({ what }) => what))
  for (const [name, query] of ORDER_AMOUNTS) {
    const { rows } = await store.sql.query<{ what: string }>(query)
    found.push(...rows.map(({ what }) => `${name}: ${what}`))
  }
  return found
}
