import type { Store } from "../support/store"

/** All that both sides know about the payments named in these lines, for who reads a failure. */
export const tellPayments = async (
  store: Store,
  disagreements: readonly string[]
): Promise<string[]> => {
  const ids = disagreements.flatMap(
    (line) => line.match(/\b[a-z]+(?:_[a-z]+)*_[0-9A-Z]{26}/g) ?? []
  )
  const { rows } = await store.sql.query<{ payment_request_id: string }>(
    `select a.payment_request_id, a.state, a.result_code, a.reported_paid_at, a.abandoned_at, a.next_check_at, a.checks,
            (select json_agg(json_build_array(o.kind, o.origin, o.state, o.amount, o.request_id, o.medusa_id))
               from alipay_operation o where o.alipay_payment_id = a.id) as operations,
            (select json_build_array(s.id, s.status, s.deleted_at) from payment_session s where s.id = a.session_id) as session,
            (select json_agg(json_build_array(p.id, p.captured_at, p.canceled_at, p.deleted_at))
               from payment p where p.payment_session_id = a.session_id) as payments,
            (select json_agg(json_build_array(c.id, c.amount, c.deleted_at)) from capture c join payment p on p.id = c.payment_id
              where p.payment_session_id = a.session_id) as captures,
            (select json_agg(json_build_array(r.id, r.amount, r.deleted_at)) from refund r join payment p on p.id = r.payment_id
              where p.payment_session_id = a.session_id) as refunds,
            (select json_agg(json_build_array(l.order_id, o.status, o.deleted_at, l.deleted_at)) from order_payment_collection l
               left join "order" o on o.id = l.order_id where l.payment_collection_id = a.payment_collection_id) as orders,
            (select json_agg(json_build_array(t.reference, t.reference_id, t.amount, t.version, t.created_at, t.deleted_at)) from order_transaction t
               join order_payment_collection l on l.order_id = t.order_id
              where l.payment_collection_id = a.payment_collection_id) as transactions,
            (select json_agg(json_build_array(c.cart_id, k.completed_at, x.order_id, x.deleted_at)) from cart_payment_collection c
               join cart k on k.id = c.cart_id left join order_cart x on x.cart_id = c.cart_id
              where c.payment_collection_id = a.payment_collection_id) as carts
       from alipay_payment a
      where a.payment_request_id = any($1) or a.payment_collection_id = any($1)
         or exists (select 1 from payment p where p.payment_session_id = a.session_id and p.id = any($1))
         or exists (select 1 from order_payment_collection l
                     where l.payment_collection_id = a.payment_collection_id and l.order_id = any($1))`,
    [ids]
  )
  return rows.map((row) => {
    const { calls, status, net, paid, refunded } = store.simulator.payment(row.payment_request_id)
    return JSON.stringify({ ...row, gateway: { status, paid, refunded, net, calls } })
  })
}
