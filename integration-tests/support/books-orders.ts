const KEPT = `(select coalesce(sum(c.amount), 0) from capture c
                where c.payment_id = p.id and c.deleted_at is null)
            - (select coalesce(sum(r.amount), 0) from refund r
                where r.payment_id = p.id and r.deleted_at is null)`

/** What lost disputes took, below zero. */
const TAKEN = `coalesce((select sum(t.amount) from order_transaction t
  where t.order_id = o.id and t.reference = 'chargeback' and t.deleted_at is null), 0)`

/** An order may have several payment collections. */
const OF_ORDER = `p.payment_collection_id in (select l.payment_collection_id
  from order_payment_collection l where l.order_id = o.id and l.deleted_at is null)`

/** What is moved by our payments and by others' of an order, as far as Medusa has a row of it. */
const MOVED = (table: "capture" | "refund") => `coalesce((select sum(m.amount) from ${table} m
  join payment p on p.id = m.payment_id where ${OF_ORDER} and m.deleted_at is null), 0)`

/** What an order shows as paid back because the gateway's dispute was lost; no refund in Medusa. */
const LOST_DISPUTES = `coalesce((select -sum(t.amount) from order_transaction t
  where t.order_id = o.id and t.reference = 'chargeback' and t.deleted_at is null), 0)`

/** An amount rounded once to the currency's smallest unit. */
export const rounded = (amount: string, currency: string): string =>
  `round((${amount})::numeric, case upper(${currency}) when 'JPY' then 0 when 'KRW' then 0 when 'KWD' then 3 else 2 end)`

/** Medusa keeps amounts exactly and as floats, and takes one for the other; a float's noise is below this. */
const NOISE = "0.0000001"
const differ = (one: string, other: string): string => `abs(${one} - ${other}) > ${NOISE}`

const OF_COLLECTION = (
  table: "capture" | "refund"
) => `coalesce((select sum(m.amount) from ${table} m
  join payment p on p.id = m.payment_id
 where p.payment_collection_id = pc.id and m.deleted_at is null), 0)`

const total = (name: string): string =>
  `coalesce((s.totals->'raw_${name}'->>'value')::numeric, (s.totals->>'${name}')::numeric, 0)`

/** The order's totals as its page shows them now. */
const NOW = `join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null`

const HAS_COLLECTION = `exists (select 1 from order_payment_collection l
  where l.order_id = o.id and l.deleted_at is null)`

const summaryCheck = (what: string, differs: string): readonly [string, string] => [
  what,
  `select o.id from "order" o ${NOW} where ${HAS_COLLECTION} and abs(${differs}) > ${NOISE}`,
]

/** What Medusa may not say of an order, each with a query for the rows that say it. */
export const ORDER_CHECKS: readonly (readonly [string, string])[] = [
  [
    "two orders of one cart",
    `select cart_id as id from order_cart where deleted_at is null group by cart_id having count(*) > 1`,
  ],
  [
    "an order whose transactions are not its captures less its refunds (lost disputes apart)",
    `select o.id from "order" o
      where ${HAS_COLLECTION}
        and ${differ(
          `coalesce((select sum(t.amount) from order_transaction t
                      where t.order_id = o.id and t.reference is distinct from 'chargeback'
                        and t.deleted_at is null), 0)`,
          `(${MOVED("capture")} - ${MOVED("refund")})`
        )}`,
  ],
  [
    "a payment collection whose totals are not its rows'",
    // One that was deleted with its draft is shown nowhere, and Medusa counts nothing in it any more.
    `select pc.id from payment_collection pc
      where pc.deleted_at is null
        and (${differ(`coalesce(pc.captured_amount, 0)`, OF_COLLECTION("capture"))}
          or ${differ(`coalesce(pc.refunded_amount, 0)`, OF_COLLECTION("refund"))})`,
  ],
  [
    "money kept without an order, and no charge that was asked for without one",
    `select p.id from payment p
      where ${KEPT} > ${NOISE} and not exists (select 1 from order_payment_collection l
        join "order" o on o.id = l.order_id and o.deleted_at is null
        where l.payment_collection_id = p.payment_collection_id and l.deleted_at is null)
        and not exists (select 1 from alipay_charge c
        where c.payment_collection_id = p.payment_collection_id and c.order_id is null)`,
  ],
  [
    // What another provider's payment has completed, an admin makes an order of.
    "a draft that a payment of ours has paid to the end, and no one told",
    `select o.id from "order" o ${NOW}
      where o.is_draft_order and o.status <> 'canceled' and o.deleted_at is null
        and ${total("pending_difference")} - coalesce((select sum(p.amount) from payment p
              where ${OF_ORDER} and p.deleted_at is null and p.canceled_at is null and p.captured_at is null), 0)
            <= ${NOISE}
        and (select p.provider_id from payment p
              where ${OF_ORDER} and p.deleted_at is null and p.canceled_at is null
                and (p.captured_at is null or ${KEPT} > ${NOISE})
              order by p.created_at desc limit 1) like 'pp\\_alipay%'
        and not exists (select 1 from alipay_attention t join alipay_payment a on a.id = t.alipay_payment_id
              join order_payment_collection l
                on l.payment_collection_id = a.payment_collection_id and l.deleted_at is null
             where l.order_id = o.id and (t.state = 'open' or t.resolution = 'marked_settled'))`,
  ],
  [
    "money kept for a cancelled order, and no one told",
    `select o.id from "order" o
       join order_payment_collection l on l.order_id = o.id and l.deleted_at is null
       join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
      where o.status = 'canceled' and ${KEPT} + ${TAKEN} > ${NOISE}
        and not exists (select 1 from alipay_attention t join alipay_payment a on a.id = t.alipay_payment_id
                         where a.session_id = p.payment_session_id and t.kind = 'paid_after_cancel'
                           and (t.state = 'open' or t.resolution = 'marked_settled'))`,
  ],
  [
    "an order whose summary is not its transactions",
    `select o.id from "order" o ${NOW}
      where ${differ(
        total("transaction_total"),
        `coalesce((select sum(t.amount) from order_transaction t
                    where t.order_id = o.id and t.deleted_at is null), 0)`
      )}`,
  ],
  [
    // Medusa counts what is above zero as paid by the shopper.
    "an order with a dispute booked more than once, or as money that came in",
    `select t.order_id as id from order_transaction t
      where t.reference = 'chargeback' and t.deleted_at is null
      group by t.order_id, t.reference_id having count(*) > 1 or max(t.amount) >= 0`,
  ],
  summaryCheck(
    "an order that says it was paid something else than its captures",
    `${total("paid_total")} - ${MOVED("capture")}`
  ),
  summaryCheck(
    "an order that says it was refunded something else than its refunds",
    `${total("refunded_total")} - ${MOVED("refund")} - ${LOST_DISPUTES}`
  ),
  summaryCheck(
    "an order whose outstanding amount is not its total less what was paid",
    `${total("pending_difference")} - (${total("current_order_total")} - ${total("transaction_total")})`
  ),
  [
    "an order made on other money than it says",
    `select o.id from "order" o
       join order_cart oc on oc.order_id = o.id and oc.deleted_at is null
       join cart_payment_collection cp on cp.cart_id = oc.cart_id and cp.deleted_at is null
       join payment p on p.payment_collection_id = cp.payment_collection_id and p.deleted_at is null
       join order_summary s on s.order_id = o.id and s.version = 1 and s.deleted_at is null
      where p.canceled_at is null and p.provider_id like 'pp\\_alipay%'
        and ${rounded("p.amount", "p.currency_code")}
         <> ${rounded(total("original_order_total"), "p.currency_code")}
        -- An order that pending money made, and that was changed before, is paid by a later payment of another amount.
        and not exists (select 1 from order_summary n
                         where n.order_id = o.id and n.version > 1 and n.created_at < p.created_at)`,
  ],
  [
    // Medusa lets an admin refund up to a cent more than was captured: the minor unit that the page shows.
    "more refunded than captured",
    `select p.id from payment p
      where ${rounded(
        "coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)",
        "p.currency_code"
      )} > ${rounded(
        "coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)",
        "p.currency_code"
      )}`,
  ],
]
