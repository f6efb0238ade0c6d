import type { Pool } from "pg"

/**
 * While `work` runs, the database refuses what Medusa writes on a payment after a provider's answer. Medusa then
 * deletes the capture or refund it had begun, although the gateway has made it.
 */
export const refusePaymentUpdate = async (
  { sql }: { sql: Pool },
  paymentId: string,
  work: () => Promise<void>
): Promise<void> => {
  await sql.query(
    `create or replace function refuse_payment() returns trigger language plpgsql as
     $$ begin raise exception 'the connection is gone'; end $$`
  )
  await sql.query(
    `create trigger refuse_payment before update on payment for each row
       when (new.id = '${paymentId}') execute function refuse_payment()`
  )
  try {
    await work()
  } finally {
    await sql.query(`drop trigger refuse_payment on payment`)
  }
}
