import type { WithDatabase } from "./services"

type Named = { id: string; name: string }

const MOVED_BY = `
  select id, created_by as name from capture where id = any(:ids) and created_by is not null
  union all
  select id, created_by as name from refund where id = any(:ids) and created_by is not null`

const known = (ids: readonly (string | null)[]): string[] => [
  ...new Set(ids.filter((id): id is string => id !== null)),
]

const named = async (
  { database: { knex } }: WithDatabase,
  sql: string,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, string>> => {
  const wanted = known(ids)
  if (wanted.length === 0) {
    return new Map()
  }
  const { rows } = await knex.raw<{ rows: Named[] }>(sql, { ids: wanted })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** E-mail addresses of admins by id, of those who left too; an id that is no admin's (an API key) is not among them. */
export const emailsOfAdmins = async (
  alipay: WithDatabase,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, string>> =>
  await named(alipay, `select id, email as name from "user" where id = any(:ids)`, ids)

/** Ids of who made captures and refunds in Medusa, by the ids of these. */
export const actorsOfMovements = async (
  alipay: WithDatabase,
  ids: readonly (string | null)[]
): Promise<ReadonlyMap<string, string>> => await named(alipay, MOVED_BY, ids)

/** Medusa's payments by their sessions. */
export const paymentsOfSessions = async (
  alipay: WithDatabase,
  sessionIds: readonly string[]
): Promise<ReadonlyMap<string, string>> =>
  await named(
    alipay,
    `select payment_session_id as id, id as name from payment
      where payment_session_id = any(:ids) and deleted_at is null`,
    sessionIds
  )
