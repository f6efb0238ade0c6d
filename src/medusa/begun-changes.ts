import type { WithDatabase } from "./services"

/** A change of an order that was begun and neither confirmed nor taken back. */
export type BegunChange = {
  /** `edit`, `return`, `exchange`, `claim`, `transfer` or another word of Medusa's. */
  change_type: string | null
  /** What the order owes, in major units; below zero it has more than it owes. */
  outstanding: string | null
}

const BEGUN = `
  from order_change ch
  join "order" o on o.id = ch.order_id and o.status <> 'canceled'
  left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
 where ch.status in ('pending', 'requested') and ch.deleted_at is null`

const COLUMNS = `ch.change_type,
  coalesce(s.totals->'raw_pending_difference'->>'value', s.totals->>'pending_difference') as outstanding`

const first = async (
  { database: { knex } }: WithDatabase,
  sql: string,
  id: string
): Promise<BegunChange | undefined> => {
  const { rows } = await knex.raw<{ rows: BegunChange[] }>(sql, [id])
  return rows[0]
}

/** The change of an order that is begun: Medusa books no refund beside one, and finds that out after the money has moved. */
export const begunChangeOf = async (
  alipay: WithDatabase,
  orderId: string
): Promise<BegunChange | undefined> =>
  await first(alipay, `select ${COLUMNS} ${BEGUN} and o.id = ? limit 1`, orderId)

/** Whether an edit of a draft is begun: what it will come to is not known yet. */
export const isDraftInEdit = async (alipay: WithDatabase, orderId: string): Promise<boolean> =>
  (await first(
    alipay,
    `select ${COLUMNS} ${BEGUN} and o.id = ? and o.is_draft_order limit 1`,
    orderId
  )) !== undefined

/** As `begunChangeOf`, of the order that the payment of a session pays for. */
export const begunChangeOfSession = async (
  alipay: WithDatabase,
  sessionId: string
): Promise<BegunChange | undefined> =>
  await first(
    alipay,
    `select ${COLUMNS} ${BEGUN} and o.id in (
         select l.order_id from payment p
           join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
          where p.payment_session_id = ?) limit 1`,
    sessionId
  )

const CANCELED = `
  select coalesce(s.totals->'raw_pending_difference'->>'value', s.totals->>'pending_difference') as outstanding
    from payment p
    join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
    join "order" o on o.id = l.order_id and o.status = 'canceled'
    left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
   where p.payment_session_id = ? limit 1`

/** What the canceled order owes that the payment of a session pays for; nothing where it is not canceled. */
export const canceledOrderOfSession = async (
  alipay: WithDatabase,
  sessionId: string
): Promise<Pick<BegunChange, "outstanding"> | undefined> => await first(alipay, CANCELED, sessionId)
