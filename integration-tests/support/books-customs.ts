import type { Pool } from "pg"

/** A declaration as the gateway has it. */
export type AtGateway = {
  declarationRequestId: string
  paymentRequestId: string
  amount: { value: bigint | string }
  resultCode?: string
}

export type CustomsBooks = {
  sql: Pool
  simulator: { declarations?: () => readonly AtGateway[] | Promise<readonly AtGateway[]> }
}

type Row = { id: string; state: string; amount: string; payment_request_id: string }

/** Of what Alipay has heard of; what was refused there, or never arrived, it does not have. */
const DECLARED = new Set(["in_process", "recorded", "matched", "refused", "unclear"])

/** Declarations that come to more than the payment, and parts that are declared twice. */
export const CUSTOMS_CHECKS: readonly (readonly [string, string])[] = [
  [
    "a payment of which more is declared than there is",
    `select p.payment_request_id as id
       from alipay_payment p join alipay_declaration d on d.alipay_payment_id = p.id
      where d.state not in ('refused', 'failed') and d.deleted_at is null
      group by p.id having sum(d.amount::numeric) > coalesce(p.customs_amount, '0')::numeric`,
  ],
  [
    "a payment that is declared whole and in parts",
    `select p.payment_request_id as id
       from alipay_payment p join alipay_declaration d on d.alipay_payment_id = p.id
      where d.state not in ('refused', 'failed') and d.deleted_at is null
      group by p.id having count(*) > 1 and bool_or(d.sub_order_id = '')`,
  ],
]

/** In what the gateway's declarations and ours differ: none is only there, or only here, or of another amount. */
export const declaredDifferently = async ({ sql, simulator }: CustomsBooks): Promise<string[]> => {
  const theirs = await simulator.declarations?.()
  if (theirs === undefined) {
    return []
  }
  const { rows } = await sql.query<Row>(
    `select d.id, d.state, d.amount, p.payment_request_id
       from alipay_declaration d join alipay_payment p on p.id = d.alipay_payment_id`
  )
  const ours = new Map(rows.map((row) => [row.id, row]))
  const known = new Set(theirs.map((each) => each.declarationRequestId))
  return [
    ...theirs.flatMap(({ declarationRequestId: id, paymentRequestId, amount }) => {
      const row = ours.get(id)
      const isSame =
        row?.amount === String(amount.value) &&
        row.payment_request_id === paymentRequestId &&
        row.state !== "failed"
      return isSame ? [] : [`declared at the gateway and not here, or otherwise: ${id}`]
    }),
    ...rows
      .filter(({ id, state }) => DECLARED.has(state) && !known.has(id))
      .map(({ id, state }) => `${state} here and unknown to the gateway: ${id}`),
  ]
}
