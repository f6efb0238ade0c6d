import type { WithDatabase } from "./services"

/** An agreement that is not over, and whether the customer it is of is still there. */
export type OwnedAgreement = { id: string; is_orphan: boolean }

const OPEN_PAGE = `
  select g.id, c.id is null as is_orphan
    from alipay_agreement g
    left join customer c on c.id = g.customer_id and c.deleted_at is null
   where g.state in ('pending', 'active', 'expiring') and g.revoke_asked_at is null
     and g.deleted_at is null and g.id > ?
   order by g.id limit ?`

/** Whether a customer is there: neither deleted nor removed from the table. */
export const customerExists = async (
  { database: { knex } }: WithDatabase,
  customerId: string
): Promise<boolean> => {
  const found: unknown = await knex("customer")
    .where({ id: customerId, deleted_at: null })
    .first("id")
  return found !== undefined
}

/** A page of the agreements that are not over, by id. @param after the last id of the page before */
export const listOwnedAgreements = async (
  { database: { knex } }: WithDatabase,
  after: string | null,
  limit: number
): Promise<OwnedAgreement[]> => {
  const { rows } = await knex.raw<{ rows: OwnedAgreement[] }>(OPEN_PAGE, [after ?? "", limit])
  return rows
}
