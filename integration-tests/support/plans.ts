import { AsyncLocalStorage } from "node:async_hooks"
import type { Pool } from "pg"

export type Statement = { sql: string; bindings: readonly unknown[] }

type Recorded = { sql: string; bindings?: readonly unknown[] }
type Emits = {
  on: (event: "query", listener: (query: Recorded) => void) => unknown
  removeListener: (event: "query", listener: (query: Recorded) => void) => unknown
}

/** Runs some work. @returns the statements that it sent, each text once; what else goes on in the store is left out */
export const recordStatements = async (
  knex: Emits,
  work: () => Promise<unknown>
): Promise<Statement[]> => {
  const seen = new Map<string, Statement>()
  const own = new AsyncLocalStorage<true>()
  const listen = ({ sql, bindings = [] }: Recorded) => {
    if (own.getStore()) {
      seen.set(sql, { sql, bindings })
    }
  }
  knex.on("query", listen)
  try {
    await own.run(true, work)
  } finally {
    knex.removeListener("query", listen)
  }
  return [...seen.values()]
}

type Plan = {
  "Node Type": string
  "Relation Name"?: string
  "Index Name"?: string
  "Index Cond"?: string
  Plans?: Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/**
 * What of a plan reads a whole table, or the whole of an index of ours that holds every row of one. Medusa's tables are
 * small here, and in a small table any index is as good as another.
 */
const wholeReads = (plan: Plan, small: ReadonlySet<string>): string[] =>
  nodesOf(plan).flatMap((node) => {
    const { "Relation Name": table, "Index Name": index, "Index Cond": condition } = node
    if (node["Node Type"] === "Seq Scan") {
      return [`reads all of ${table}`]
    }
    const isOurs = index !== undefined && index.includes("alipay")
    return isOurs && condition === undefined && !small.has(index)
      ? [`reads all of index ${index}`]
      : []
  })

const PLANNED = /^\s*(select|insert|update|delete|with)\b/i

/** Indexes that hold few rows of their table, however many it has: those of open work alone. */
const SMALL_INDEXES = `
  select indexname as name from pg_indexes
   where indexdef ~ 'next_check_at IS NOT NULL|recorded_at IS NULL|state = ''(dead|open)''|state = ANY'`

/**
 * Asks for the plan of each statement as it would be with many rows in every table.
 * @returns the statements that read the whole of a table
 */
export const findWholeReads = async (
  sql: Pool,
  statements: readonly Statement[]
): Promise<string[]> => {
  const client = await sql.connect()
  const found: string[] = []
  try {
    const { rows } = await client.query<{ name: string }>(SMALL_INDEXES)
    const small = new Set(rows.map(({ name }) => name))
    await client.query("begin")
    await client.query("set local enable_seqscan = off")
    for (const { sql: text, bindings } of statements.filter((each) => PLANNED.test(each.sql))) {
      const plan = await client.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
        `explain (format json) ${text}`,
        [...bindings]
      )
      const reads = wholeReads(plan.rows[0]?.["QUERY PLAN"][0].Plan as Plan, small)
      found.push(...reads.map((read) => `${read}: ${text}`))
    }
  } finally {
    await client.query("rollback")
    client.release()
  }
  return found
}

/** Runs some work. @returns every statement that the store sent until it was done, in order */
export const logStatements = async (
  knex: Emits,
  work: () => Promise<unknown>
): Promise<Statement[]> => {
  const log: Statement[] = []
  const listen = ({ sql, bindings = [] }: Recorded) => void log.push({ sql, bindings })
  knex.on("query", listen)
  try {
    await work()
  } finally {
    knex.removeListener("query", listen)
  }
  return log
}

/** Whether a statement reads or writes one of the plugin's tables. */
export const isOurs = ({ sql }: Statement): boolean =>
  /\b(from|into|update|join)\s+"?alipay_/i.test(sql)

const isRead = ({ sql }: Statement): boolean => /^\s*select\b/i.test(sql)
const isWrite = ({ sql }: Statement): boolean => /^\s*(insert|update|delete)\b/i.test(sql)

/** Reads that were sent once more although nothing had been written since. */
export const findRepeatedReads = (log: readonly Statement[]): string[] => {
  const sinceWrite = new Set<string>()
  return log.flatMap((statement) => {
    if (isWrite(statement)) {
      sinceWrite.clear()
    }
    const key = JSON.stringify(statement)
    const isRepeated = isRead(statement) && sinceWrite.has(key)
    sinceWrite.add(key)
    return isRepeated ? [statement.sql] : []
  })
}
