import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { SEALED_FIELDS } from "../agreements/agreement-row"
import { SealingError, type Sealer } from "./sealing"

/** Every column that holds sealed values. */
export const SEALED_COLUMNS: readonly { table: string; field: string }[] = [
  { table: "alipay_account", field: "private_key" },
  { table: "alipay_account", field: "next_private_key" },
  { table: "alipay_former_credential", field: "private_key" },
  { table: "alipay_declaration", field: "buyer_certificate" },
  { table: "alipay_dispute_file", field: "content" },
  { table: "alipay_store", field: "sealed_documents" },
  ...SEALED_FIELDS.map((field) => ({ table: "alipay_agreement", field })),
]

/** What was found of one column, or its outcome. */
export type ResealReport = {
  table: string
  field: string
  /** Sealed with the key in use already. */
  current: number
  /** Resealed; in a dry run, what would be. */
  resealed: number
  /** Can't be read with any configured key: row ids and what stands in the way. */
  unreadable: { id: string; trouble: string; keyId: string | undefined }[]
}

type Row = { id: string; value: string }

/**
 * Reseals everything that was sealed with an earlier key. Safe to run again, and beside running servers as long as
 * they can read with both keys.
 * @throws SealingError `no_key`
 */
export const resealAll = async (
  knex: Knex,
  sealer: Sealer,
  { dryRun }: { dryRun: boolean }
): Promise<ResealReport[]> => {
  if (sealer.keyId === undefined) {
    throw new SealingError("no_key", undefined)
  }
  const reports: ResealReport[] = []
  for (const { table, field } of SEALED_COLUMNS) {
    const report: ResealReport = { table, field, current: 0, resealed: 0, unreadable: [] }
    for await (const row of sealedOf(knex, { table, field })) {
      const sealed = tryReseal(sealer, { ...row, field }, report)
      if (sealed !== undefined && !dryRun) {
        // Only what is still there is replaced: a value entered in between is newer.
        await knex(table)
          .where({ id: row.id, [field]: row.value })
          .update({ [field]: sealed })
      }
    }
    reports.push(report)
  }
  return reports
}

/** Sealed values that are in memory at once: a file has a megabyte. */
const AT_ONCE = 20

async function* sealedOf(
  knex: Knex,
  { table, field }: { table: string; field: string }
): AsyncGenerator<Row> {
  const ids = (await knex(table).whereNotNull(field).orderBy("id").pluck("id")) as string[]
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    yield* (await knex(table)
      .whereIn("id", ids.slice(at, at + AT_ONCE))
      .whereNotNull(field)
      .orderBy("id")
      .select("id", `${field} as value`)) as Row[]
  }
}

const tryReseal = (
  sealer: Sealer,
  { id, value, field }: Row & { field: string },
  report: ResealReport
): string | undefined => {
  try {
    if (sealer.isCurrent(value)) {
      report.current++
      return undefined
    }
    const context = { rowId: id, field }
    const sealed = sealer.seal(sealer.open(value, context), context)
    report.resealed++
    return sealed
  } catch (error) {
    if (error instanceof SealingError) {
      report.unreadable.push({ id, trouble: error.trouble, keyId: error.keyId })
      return undefined
    }
    throw error
  }
}
