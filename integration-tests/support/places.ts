import { rounded } from "./books-orders"

/** What is left of a payment's money at the gateway, in minor units. */
const LEFT = `coalesce(a.paid_amount, a.amount)::numeric
  - (select coalesce(sum(o.amount::numeric), 0) from alipay_operation o
      where o.alipay_payment_id = a.id and o.kind = 'refund' and o.state <> 'failed')`

const TOLD = `exists (select 1 from alipay_attention t where t.alipay_payment_id = a.id
  and (t.state = 'open' or t.resolution = 'marked_settled'))`

/** The order was paid in another way since, which closed the item; what it owes now was added later. */
const PAID_SINCE = `exists (select 1 from alipay_attention t where t.alipay_payment_id = a.id
    and t.kind = 'order_unpaid' and t.resolution = 'gone')
  and exists (select 1 from payment p
    join order_payment_collection others
      on others.payment_collection_id = p.payment_collection_id and others.deleted_at is null
    where others.order_id = o.id and p.deleted_at is null and p.canceled_at is null and p.captured_at is not null)`

const PAID_BACK = `(select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null)
  >= (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null)`

/** Medusa lets go of a payment when its order is changed, and keeps what was captured of it. */
export const KEPT_BY_CHANGED_ORDER = `(o.status <> 'canceled' and o.version > 1
  and (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null)
    > (select coalesce(sum(r.amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null))`

/** What the changed order asks for is held on another page. */
const HELD_ELSEWHERE = `exists (select 1 from payment p
    join order_payment_collection others
      on others.payment_collection_id = p.payment_collection_id and others.deleted_at is null
    where others.order_id = o.id and p.deleted_at is null and p.canceled_at is null and p.captured_at is null)`

/** Every payment that nothing is planned for has a place in Medusa, went back, or is an item. */
export const PLACE_CHECKS: readonly (readonly [string, string])[] = [
  [
    "a payment that is finished without a place",
    `select a.payment_request_id as id from alipay_payment a
      where a.state = 'paid' and a.next_check_at is null and ${LEFT} > 0 and not ${TOLD}
        and not exists (select 1 from payment p
          left join order_payment_collection l
            on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
          left join "order" o on o.id = l.order_id and o.deleted_at is null
          where p.payment_session_id = a.session_id and p.deleted_at is null
            and (p.canceled_at is null or ${KEPT_BY_CHANGED_ORDER})
            and (o.status <> 'canceled' or ${PAID_BACK}
              or (o.id is null and not exists (select 1 from cart_payment_collection c
                   where c.payment_collection_id = p.payment_collection_id and c.deleted_at is null))))`,
  ],
  [
    "an order whose payment came to nothing, and no one told",
    `select o.id from alipay_payment a
       join payment_session s on s.id = a.session_id and s.deleted_at is null and s.status in ('error', 'canceled')
       join cart_payment_collection c
         on c.payment_collection_id = a.payment_collection_id and c.deleted_at is null
       join order_payment_collection l
         on l.payment_collection_id = a.payment_collection_id and l.deleted_at is null
       join "order" o on o.id = l.order_id and o.deleted_at is null and o.status <> 'canceled'
       join order_summary m on m.order_id = o.id and m.version = o.version and m.deleted_at is null
      where a.state in ('failed', 'canceled') and a.next_check_at is null and not ${TOLD}
        and ${rounded("m.totals->>'pending_difference'", "a.currency_code")} > 0
        and not (${PAID_SINCE}) and not ${HELD_ELSEWHERE}
        and not exists (select 1 from payment p where p.payment_collection_id = a.payment_collection_id
          and p.deleted_at is null and p.canceled_at is null)`,
  ],
]
