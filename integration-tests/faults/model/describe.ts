import type { Shopper } from "./shopper"
import type { World } from "./world"

const QUESTIONS: readonly (readonly [string, string])[] = [
  [
    "payment",
    `select payment_request_id, state, abandoned_at is not null as abandoned,
            promised_at is not null as promised, result_code, checks, next_check_at
       from alipay_payment where payment_collection_id = $1 order by created_at`,
  ],
  [
    "operation",
    `select kind, o.state, origin, o.amount, o.medusa_id, o.result_code, undone_at, o.next_check_at, request_id
       from alipay_operation o join alipay_payment p on p.id = o.alipay_payment_id
      where p.payment_collection_id = $1 order by o.created_at`,
  ],
  [
    "attention",
    `select t.kind, t.state, t.resolution from alipay_attention t
       join alipay_payment p on p.id = t.alipay_payment_id
      where p.payment_collection_id = $1 order by t.created_at`,
  ],
  ["session", `select id, status from payment_session where payment_collection_id = $1`],
  [
    "Medusa's payment",
    `select id, provider_id, payment_session_id, amount, captured_at, canceled_at from payment
      where payment_collection_id = $1`,
  ],
  [
    "movement",
    `select c.id, c.amount from capture c join payment p on p.id = c.payment_id
      where p.payment_collection_id = $1
     union all
     select r.id, r.amount from refund r join payment p on p.id = r.payment_id
      where p.payment_collection_id = $1`,
  ],
  [
    "order",
    `select o.id, o.status from "order" o
       join order_payment_collection l on l.order_id = o.id where l.payment_collection_id = $1`,
  ],
  [
    "message",
    `select n.kind, n.state, n.attempts, n.last_error, n.payment_request_id
       from alipay_notification n join alipay_payment p on p.payment_request_id = n.payment_request_id
      where p.payment_collection_id = $1`,
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
