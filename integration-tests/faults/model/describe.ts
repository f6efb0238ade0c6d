import type { Shopper } from "./shopper"
import type { World } from "./world"

/** The cart's payment collection and those of its order. */
const COLLECTIONS = `select $1::text
  union select m.payment_collection_id from order_payment_collection m
         where m.order_id in (select order_id from order_payment_collection
                               where payment_collection_id = $1 and deleted_at is null)`

const QUESTIONS: readonly (readonly [string, string])[] = [
  [
    "payment",
    `select payment_request_id, state, abandoned_at is not null as abandoned,
            reported_paid_at is not null as promised, result_code, checks, next_check_at
       from alipay_payment where payment_collection_id in (${COLLECTIONS}) order by created_at`,
  ],
  [
    "operation",
    `select kind, o.state, origin, o.amount, o.medusa_id, o.result_code, undone_at, o.next_check_at, request_id
       from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
      where p.payment_collection_id in (${COLLECTIONS}) order by o.created_at`,
  ],
  [
    "attention",
    `select t.kind, t.state, t.resolution from alipay_attention t
       join alipay_payment p on p.id = t.alipay_payment_id
      where p.payment_collection_id in (${COLLECTIONS}) order by t.created_at`,
  ],
  [
    "collection",
    `select id, amount, status, captured_amount, refunded_amount from payment_collection
      where id in (${COLLECTIONS})`,
  ],
  [
    "session",
    `select id, status from payment_session where payment_collection_id in (${COLLECTIONS})`,
  ],
  [
    "Medusa's payment",
    `select id, provider_id, payment_session_id, amount, captured_at, canceled_at from payment
      where payment_collection_id in (${COLLECTIONS})`,
  ],
  [
    "movement",
    `select c.id, c.amount from capture c join payment p on p.id = c.payment_id
      where p.payment_collection_id in (${COLLECTIONS})
     union all
     select r.id, r.amount from refund r join payment p on p.id = r.payment_id
      where p.payment_collection_id in (${COLLECTIONS})`,
  ],
  [
    "order",
    `select o.id, o.status, o.version, s.totals from "order" o
       join order_summary s on s.order_id = o.id and s.version = o.version
       join order_payment_collection l on l.order_id = o.id where l.payment_collection_id = $1`,
  ],
  [
    "message",
    `select n.kind, n.state, n.attempts, n.last_error, n.payment_request_id
       from alipay_notification n join alipay_payment p on p.payment_request_id = n.payment_request_id
      where p.payment_collection_id in (${COLLECTIONS})`,
  ],
]

/** Both sides' rows of one cart, for a person who looks into a failure. */
export const describeCart = async (
  { store }: World,
  { cart, pages }: Shopper
): Promise<string[]> => {
  const told: string[] = []
  for (const [what, query] of QUESTIONS) {
    const { rows } = await store.sql.query<Record<string, unknown>>(query, [cart.collectionId])
    told.push(...rows.map((row) => `${what} ${JSON.stringify(row)}`))
  }
  for (const id of pages) {
    const { status, amount, authorized, captured, refunded, net, calls, transactions, behaviours } =
      store.simulator.payment(id)
    const line = { status, amount, authorized, captured, refunded, net, calls, behaviours }
    told.push(`gateway ${id} ${JSON.stringify({ ...line, transactions })}`)
  }
  return told
}
