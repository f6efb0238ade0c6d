import type { DraftStand } from "./rules/draft-stand"
import { signedMinor } from "./read-order"
import type { WithDatabase } from "./services"

/** Of each collection that a draft is paid at: what the draft owes, less what is held for it, and who pays. */
const STANDS = `
  select l.payment_collection_id as id, o.currency_code as currency,
         (coalesce((s.totals->'raw_pending_difference'->>'value')::numeric, (s.totals->>'pending_difference')::numeric)
           - coalesce(sum(p.amount - p.captured) filter (where p.captured_at is null), 0))::text as rest,
         coalesce(array_agg(p.payment_session_id order by p.created_at) filter (where p.id is not null), '{}') as paid_by
    from order_payment_collection l
    join "order" o on o.id = l.order_id and o.is_draft_order and o.status <> 'canceled' and o.deleted_at is null
    join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
    left join lateral (
      select p.id, p.amount, p.captured_at, p.created_at, p.payment_session_id, c.captured
        from order_payment_collection others
        join payment p on p.payment_collection_id = others.payment_collection_id and p.deleted_at is null
         and p.canceled_at is null
       cross join lateral (select coalesce(sum(amount), 0) as captured
                             from capture where payment_id = p.id and deleted_at is null) c
       cross join lateral (select coalesce(sum(amount), 0) as refunded
                             from refund where payment_id = p.id and deleted_at is null) r
       where others.order_id = o.id and others.deleted_at is null
         and (p.captured_at is null or c.captured > r.refunded)) p on true
   where l.payment_collection_id = any(?) and l.deleted_at is null
   group by l.payment_collection_id, o.id, o.currency_code, s.id`

type Row = { id: string; currency: string; rest: string | null; paid_by: string[] }

/** How the drafts stand that payment collections are of, by collection; nothing of one that is an order, or canceled. */
export const draftStands = async (
  { database: { knex } }: WithDatabase,
  collectionIds: readonly string[]
): Promise<Map<string, DraftStand>> => {
  const { rows } = await knex.raw<{ rows: Row[] }>(STANDS, [[...collectionIds]])
  return new Map(
    rows.flatMap(({ id, currency, rest, paid_by: paidBy }) =>
      rest === null ? [] : [[id, { rest: signedMinor(rest, currency.toUpperCase()), paidBy }]]
    )
  )
}

/** How the draft stands that a payment collection is of. */
export const draftStand = async (
  alipay: WithDatabase,
  collectionId: string
): Promise<DraftStand | undefined> => (await draftStands(alipay, [collectionId])).get(collectionId)
