import { KEPT_BY_CHANGED_ORDER } from "./places"

/** A payment that nothing more is to be done about by itself, and whether its money is somewhere. */
export type Place = { payment_request_id: string; state: string; settled: boolean }

/**
 * Payments that are not looked at any more. Settled are those that Medusa has as its own, for an order that stands or
 * a charge that was asked for without one, and those that a person was told of.
 */
export const PLACES = `
  select a.payment_request_id, a.state,
         exists (select 1 from payment p
                   left join order_payment_collection l
                     on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
                   left join "order" o on o.id = l.order_id and o.deleted_at is null
                  where p.payment_session_id = a.session_id and p.deleted_at is null
                    and (p.canceled_at is null or ${KEPT_BY_CHANGED_ORDER})
                    and (o.status <> 'canceled'
                         or (o.id is null and exists (select 1 from alipay_charge c
                              where c.payment_collection_id = p.payment_collection_id
                                and c.order_id is null))))
         or exists (select 1 from alipay_attention t
                     where t.alipay_payment_id = a.id and t.deleted_at is null
                       and (t.state = 'open' or t.resolution = 'marked_settled')) as settled
    from alipay_payment a
   where a.next_check_at is null and a.claimed_until is null`
