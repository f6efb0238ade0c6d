import type { Pool } from "pg"

/** An attention item as the database has it. */
export type Item = {
  id: string
  kind: string
  subject: string
  state: "open" | "closed"
  resolution: string | null
  facts: Record<string, unknown>
  /** Minor units. */
  amount: string | null
  closed_by: string | null
}

/** The items of a payment, oldest first. */
export const attentionOf = async (
  { sql }: { sql: Pool },
  paymentRequestId: string
): Promise<Item[]> =>
  (
    await sql.query<Item>(
      `select t.* from alipay_attention t join alipay_payment p on p.id = t.alipay_payment_id
        where p.payment_request_id = $1 order by t.created_at`,
      [paymentRequestId]
    )
  ).rows

/** The items of a payment in short: kind, state and, where amounts differ, which. */
export const toldOf = async (store: { sql: Pool }, paymentRequestId: string) =>
  (await attentionOf(store, paymentRequestId)).map(({ kind, state, facts }) => [
    kind,
    state,
    facts["difference"] ?? null,
  ])

/** What the payment's history tells, oldest first. */
export const historyOf = async (
  { sql }: { sql: Pool },
  paymentRequestId: string
): Promise<{ what: string; actor_id: string | null; details: Record<string, unknown> }[]> =>
  (
    await sql.query(
      `select h.what, h.actor_id, h.details from alipay_history h
         join alipay_payment p on p.id = h.alipay_payment_id
        where p.payment_request_id = $1 order by h.created_at, h.id`,
      [paymentRequestId]
    )
  ).rows

/** Payment requests that wait for a person, with the kinds of their open items. */
export const waitingForAPerson = async ({ sql }: { sql: Pool }): Promise<Map<string, string>> => {
  const { rows } = await sql.query<{ payment_request_id: string; kinds: string }>(
    `select p.payment_request_id, string_agg(t.kind, ' ') as kinds
       from alipay_attention t join alipay_payment p on p.id = t.alipay_payment_id
      where t.state = 'open' and t.deleted_at is null
      group by p.payment_request_id`
  )
  return new Map(rows.map((row) => [row.payment_request_id, row.kinds]))
}

/** Open items of a kind. */
export const openItems = async ({ sql }: { sql: Pool }, kind: string): Promise<Item[]> =>
  (
    await sql.query<Item>(
      `select * from alipay_attention where kind = $1 and state = 'open' and deleted_at is null`,
      [kind]
    )
  ).rows
