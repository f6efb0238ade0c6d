import type { Weather } from "./scenario"
import type { World } from "./world"

/** Pending payments that their orders ask for no more: the shop cancels them, unless the gateway refuses. */
const UNWANTED = `
  select a.payment_request_id as id
    from alipay_payment a
    join order_payment_collection l
      on l.payment_collection_id = a.payment_collection_id and l.deleted_at is null
    join "order" o on o.id = l.order_id
    join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
   where a.state = 'pending'
     and (o.status = 'canceled' or (s.totals->>'pending_difference')::numeric < a.session_amount::numeric - 0.01)
     and not exists (select 1 from alipay_operation c
                      where c.alipay_payment_id = a.id and c.kind = 'cancel' and c.state = 'failed')`

/**
 * A payment is pending for a day to a week at most: then its bank confirms or refuses it. What the shop should have
 * canceled stays as it is, so that it is found.
 * @returns how many were decided
 */
export const decideByBank = async (
  { store: { simulator, sql } }: World,
  banks: NonNullable<Weather["banks"]>
): Promise<number> => {
  const { rows } = await sql.query<{ id: string }>(UNWANTED)
  const unwanted = new Set(rows.map(({ id }) => id))
  const waiting = simulator
    .ledger()
    .payments.filter(
      ({ paymentRequestId, status }) => status === "PENDING" && !unwanted.has(paymentRequestId)
    )
  for (const { paymentRequestId } of waiting) {
    simulator[banks === "confirm" ? "pay" : "decline"](paymentRequestId)
  }
  return waiting.length
}
