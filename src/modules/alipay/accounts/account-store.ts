import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AccountRow, AccountValues } from "./account-row"
import { liveRows } from "../live-rows"

const ACCOUNTS = "alipay_account"
const CHANGES = "alipay_account_change"

export type ChangeAction =
  | "created"
  | "updated"
  | "deleted"
  | "key_pair_created"
  | "key_pair_activated"
  | "key_pair_discarded"

/** A row of `alipay_account_change`. */
export type AccountChange = {
  id: string
  handle: string
  action: ChangeAction
  /** Names of fields, never values. */
  fields: string[]
  actor_id: string | null
  revision: number
  created_at: Date
}

export type ChangeNote = Pick<AccountChange, "action" | "fields" | "actor_id">

const toColumns = (values: AccountValues): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [
      field,
      typeof value === "object" && value !== null ? JSON.stringify(value) : value,
    ])
  )

/** The id a new row will have; a secret is sealed for it before the row is written. */
export const newAccountId = (): string => generateEntityId(undefined, "alacc")

/** How long rows are believed that each order asks for. */
const LATELY_MS = 5_000

/** What is written with an account's row, in the same transaction. */
export type Alongside = (trx: Knex.Transaction) => Promise<void>

/** Rows of the settings page. Every write counts the revision up and leaves an audit row, in one transaction. */
export class AccountStore {
  private lately: { rows: AccountRow[]; readAt: number } | undefined = undefined

  constructor(private readonly knex: Knex) {}

  async byHandle(handle: string): Promise<AccountRow | undefined> {
    return (await liveRows(this.knex, ACCOUNTS).where({ handle }).first()) as AccountRow | undefined
  }

  /** Whether a handle has a row; one that is being deleted is waited for. */
  async isKept(handle: string): Promise<boolean> {
    return (
      (await liveRows(this.knex, ACCOUNTS).where({ handle }).forShare().first("id")) !== undefined
    )
  }

  async list(): Promise<AccountRow[]> {
    return (await liveRows(this.knex, ACCOUNTS).orderBy("handle")) as AccountRow[]
  }

  /** As `list`, some seconds old at most: what another process has saved counts a moment later. */
  async listLately(): Promise<AccountRow[]> {
    const readAt = performance.now()
    if (this.lately === undefined || readAt - this.lately.readAt >= LATELY_MS) {
      this.lately = { rows: await this.list(), readAt }
    }
    return this.lately.rows
  }

  /** One transaction, after which this process reads the rows again. */
  private async write<Result>(work: (trx: Knex.Transaction) => Promise<Result>): Promise<Result> {
    const result = await this.knex.transaction(work)
    this.lately = undefined
    return result
  }

  /**
   * @param alongside what is written with the row, in the same transaction
   * @returns nothing when the handle has a row already
   */
  async create(
    { id, handle }: Pick<AccountRow, "id" | "handle">,
    values: AccountValues,
    note: ChangeNote,
    alongside: Alongside = async () => undefined
  ): Promise<AccountRow | undefined> {
    return await this.write(async (trx) => {
      const last = await lastRevision(trx, handle)
      const [row] = await trx(ACCOUNTS)
        .insert({
          ...toColumns(values),
          id,
          handle,
          // Goes on where a deleted row ended: no two states of an account share a revision.
          revision: last + 1,
          updated_by: note.actor_id,
        })
        .onConflict(trx.raw("(handle) where deleted_at is null"))
        .ignore()
        .returning("*")
      if (row !== undefined) {
        await alongside(trx)
      }
      return await audited(trx, row as AccountRow | undefined, note)
    })
  }

  /**
   * @param alongside what is written with the row, in the same transaction
   * @returns nothing when the row has another revision by now, or none is left
   */
  async update(
    { id, revision }: Pick<AccountRow, "id" | "revision">,
    values: AccountValues,
    note: ChangeNote,
    alongside: Alongside = async () => undefined
  ): Promise<AccountRow | undefined> {
    return await this.write(async (trx) => {
      const [row] = await trx(ACCOUNTS)
        .where({ id, revision })
        .update({
          ...toColumns(values),
          revision: revision + 1,
          updated_by: note.actor_id,
          updated_at: new Date(),
        })
        .returning("*")
      if (row !== undefined) {
        await alongside(trx)
      }
      return await audited(trx, row as AccountRow | undefined, note)
    })
  }

  /**
   * Removes the row for good: what is deleted must not be readable later.
   * @param alongside what goes with the row, in the same transaction
   */
  async delete(
    { id, revision }: Pick<AccountRow, "id" | "revision">,
    note: Omit<ChangeNote, "action">,
    alongside: Alongside = async () => undefined
  ): Promise<boolean> {
    return await this.write(async (trx) => {
      const [row] = await trx(ACCOUNTS).where({ id, revision }).delete().returning("*")
      const gone = row as AccountRow | undefined
      if (gone === undefined) {
        return false
      }
      await audited(trx, { ...gone, revision: revision + 1 }, { ...note, action: "deleted" })
      await alongside(trx)
      return true
    })
  }

  async changesSince(handle: string, revision: number): Promise<AccountChange[]> {
    return (await liveRows(this.knex, CHANGES)
      .where({ handle })
      .where("revision", ">", revision)
      .orderBy("revision")) as AccountChange[]
  }

  /** Newest first. */
  async changes(
    handle: string,
    { limit, offset }: { limit: number; offset: number }
  ): Promise<{ changes: AccountChange[]; count: number }> {
    const [total] = await liveRows(this.knex, CHANGES)
      .where({ handle })
      .count<{ count: string }[]>()
    const changes = (await liveRows(this.knex, CHANGES)
      .where({ handle })
      .orderBy([
        { column: "revision", order: "desc" },
        { column: "created_at", order: "desc" },
      ])
      .limit(limit)
      .offset(offset)) as AccountChange[]
    return { changes, count: Number(total?.count ?? 0) }
  }
}

const lastRevision = async (trx: Knex.Transaction, handle: string): Promise<number> => {
  const row = (await trx(CHANGES).where({ handle }).max("revision as last").first()) as
    { last: number | null } | undefined
  return row?.last ?? 0
}

const audited = async (
  trx: Knex.Transaction,
  row: AccountRow | undefined,
  note: ChangeNote
): Promise<AccountRow | undefined> => {
  if (row) {
    await trx(CHANGES).insert({
      id: generateEntityId(undefined, "alach"),
      handle: row.handle,
      action: note.action,
      fields: JSON.stringify(note.fields),
      actor_id: note.actor_id,
      revision: row.revision,
    })
  }
  return row
}
