import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { toPage, type Page, type PageAsked, type Placed } from "./pages"

/** Times of a list; the end is not part of it. */
export type Period = { from?: Date | undefined; to?: Date | undefined }

/** What a list is narrowed to: values of its columns, times, and rows. */
export type Narrowed = Period & {
  /** One of these values by column; a column that is not named may have any. */
  values?: Readonly<Record<string, readonly string[] | undefined>> | undefined
  /** Of these rows alone. */
  ids?: readonly string[] | undefined
}

type ListTable = {
  table: string
  /** Columns with few different values, in the order in which the list's index begins; `created_at` and `id` follow. */
  columns: readonly string[]
  /** A column that rows of the index have: PostgreSQL does not learn it from the comparison of rows. */
  given?: string
}

/** A row's place, to the microsecond and whatever the connection's time zone. */
export const PLACE_AT = `to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place_at`

type Part = { sql: string; bindings: readonly unknown[] }

const TOWARDS = {
  older: { top: "infinity", sign: "<", direction: "desc" },
  newer: { top: "-infinity", sign: ">", direction: "asc" },
} as const

/**
 * Where a page begins: at its place, or at the end of the period that it comes to first. It is the one bound on that
 * side: beside a second one, PostgreSQL would begin to read at the end of the index.
 */
const startOf = ({ place }: PageAsked, { from, to }: Period): { at: string; id: string } => {
  const { top } = TOWARDS[place?.towards ?? "older"]
  const end = (place?.towards === "newer" ? from : to)?.toISOString() ?? top
  if (place === undefined) {
    return { at: end, id: "" }
  }
  const isWithin = end === top || (place.towards === "older" ? place.at < end : place.at >= end)
  return isWithin ? place : { at: end, id: "" }
}

/** The rows on one side of a place and within a period; always a range of an index. */
const range = (alias: string, asked: PageAsked, period: Period): Part => {
  const isNewer = asked.place?.towards === "newer"
  const { sign } = TOWARDS[isNewer ? "newer" : "older"]
  const { at, id } = startOf(asked, period)
  const [limit, limitSign] = isNewer ? [period.to, "<"] : [period.from, ">="]
  const bound = `(${alias}.created_at, ${alias}.id) ${sign} (?::timestamptz, ?)`
  return limit === undefined
    ? { sql: bound, bindings: [at, id] }
    : { sql: `${bound} and ${alias}.created_at ${limitSign} ?`, bindings: [at, id, limit] }
}

const order = (alias: string, { place }: PageAsked): string => {
  const { direction } = TOWARDS[place?.towards ?? "older"]
  return `order by ${alias}.created_at ${direction}, ${alias}.id ${direction}`
}

const narrow = (alias: string, { values = {} }: Narrowed): Part => {
  const given = Object.entries(values).filter(([, each]) => each !== undefined)
  return {
    sql: given.map(([column]) => ` and ${alias}.${column} = any(?)`).join(""),
    bindings: given.map(([, each]) => [...(each ?? [])]),
  }
}

/** Few rows that a search has named. */
const ofIds = ({ table }: ListTable, narrowed: Narrowed, asked: PageAsked): Part => {
  const [within, filter] = [range("r", asked, narrowed), narrow("r", narrowed)]
  return {
    sql: `select r.*, ${PLACE_AT} from ${table} r
           where r.deleted_at is null and r.id = any(?) and ${within.sql}${filter.sql} ${order("r", asked)} limit ?`,
    bindings: [[...(narrowed.ids ?? [])], ...within.bindings, ...filter.bindings, asked.limit + 1],
  }
}

/** The combinations of values that there are, by an index that begins with the columns. */
const groups = ({ table, columns, given }: ListTable): string => {
  const live =
    given === undefined ? "deleted_at is null" : `deleted_at is null and t.${given} is not null`
  const named = (alias: string): string => columns.map((each) => `${alias}.${each}`).join(", ")
  return `with recursive g as (
      (select ${named("t")} from ${table} t where t.${live} and t.${columns[0]} >= ''
        order by ${named("t")} limit 1)
      union all
      select n.* from g cross join lateral (
        select ${named("t")} from ${table} t
         where t.${live} and (${named("t")}) > (${named("g")}) order by ${named("t")} limit 1) n
    )`
}

/** The combinations of values that the rows of a table have. */
export const readGroups = async <Column extends string>(
  knex: Knex,
  list: ListTable & { columns: readonly Column[] }
): Promise<Record<Column, string>[]> => {
  const { rows } = (await knex.raw(`${groups(list)} select * from g`)) as {
    rows: Record<Column, string>[]
  }
  return rows
}

/**
 * One index serves every combination of filters: it is asked for the combinations of values that there are, from one
 * to the next, and for the page's rows of each. Neither reads more for a million rows than for a thousand.
 */
const ofGroups = (list: ListTable, narrowed: Narrowed, asked: PageAsked): Part => {
  const { table, columns } = list
  const [within, filter] = [range("f", asked, narrowed), narrow("g", narrowed)]
  return {
    sql: `${groups(list)}, found as (
        select f.created_at, f.id from g cross join lateral (
          select f.created_at, f.id from ${table} f
           where f.deleted_at is null and ${columns.map((each) => `f.${each} = g.${each}`).join(" and ")}
             and ${within.sql} ${order("f", asked)} limit ?) f
         where true${filter.sql} ${order("f", asked)} limit ?
      )
      select r.*, ${PLACE_AT} from found join ${table} r on r.id = found.id ${order("r", asked)}`,
    bindings: [...within.bindings, asked.limit + 1, ...filter.bindings, asked.limit + 1],
  }
}

/** A page of a table's rows, newest first. `table` and `columns` are ours, never a caller's text. */
export const readPage = async <Row extends { id: string }>(
  knex: Knex,
  list: ListTable,
  narrowed: Narrowed,
  asked: PageAsked
): Promise<Page<Placed<Row>>> => {
  const { sql, bindings } = (narrowed.ids === undefined ? ofGroups : ofIds)(list, narrowed, asked)
  const { rows } = (await knex.raw(sql, bindings as Knex.RawBinding[])) as { rows: Placed<Row>[] }
  return toPage(rows, asked)
}
