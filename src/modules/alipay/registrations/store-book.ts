import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { claimDue, type ClaimOptions } from "../ledger/claim-due"
import { statesBefore } from "../ledger/states"
import { liveRows } from "../live-rows"
import { asRead } from "./as-read"
import type { StoreReview, StoreRow, StoreState } from "./store-row"
import { STORE_TRANSITIONS } from "./store-states"

const TABLE = "alipay_store"

/** A request about a store, as it is written down before it leaves. */
export type NewRequest = Pick<
  StoreRow,
  | "client_id"
  | "environment"
  | "request_id"
  | "details"
  | "notify_url"
  | "documents"
  | "actor_id"
  | "sent_at"
  | "next_check_at"
> & { sealed_documents: string | null }

export type NewStore = NewRequest & Pick<StoreRow, "id" | "stock_location_id" | "handle">

export type StorePatch = Partial<StoreReview> &
  Partial<Pick<StoreRow, "result_code" | "checks" | "next_check_at">> & {
    /** Nothing needs them any more. */
    sealed_documents?: null
  }

/** A request, and the store that it is about: an answer about an earlier request changes nothing. */
type Asked = Pick<StoreRow, "id" | "request_id">

const COLUMNS = [
  ...["id", "stock_location_id", "handle", "client_id", "environment", "request_id", "state"],
  ...["details", "notify_url", "documents", "wallets", "reasons", "result_code", "earlier"],
  ...["actor_id", "sent_at", "checks", "next_check_at", "created_at", "updated_at"],
]

/** The id of a new store; its documents are sealed for it before the row is written. */
export const newStoreId = (): string => generateEntityId(undefined, "alst")

/** The gateway's `registrationRequestId` of a new request. */
export const newStoreRequestId = (): string => generateEntityId(undefined, "alreg")

const asJson = (value: unknown): string => JSON.stringify(value)

/** What a request that has just been written down begins with. */
const begun = ({ details, documents, ...request }: NewRequest) => ({
  ...request,
  details: asJson(details),
  documents: asJson(documents),
  ...{ state: "created", wallets: asJson([]), reasons: null, result_code: null, checks: 0 },
})

const toColumns = ({ wallets, ...patch }: StorePatch) => ({
  ...patch,
  ...(wallets === undefined ? {} : { wallets: asJson(wallets) }),
  ...(patch.next_check_at === undefined ? {} : { claimed_until: null }),
  updated_at: new Date(),
})

/** Places as stores of the gateway: a row for each place and account, with the request that counts. */
export class StoreBook {
  constructor(private readonly knex: Knex) {}

  /** @throws Error of the database when the place has a store of this account already */
  async write(store: NewStore): Promise<StoreRow> {
    await this.knex(TABLE).insert({ ...begun(store), earlier: asJson([]) })
    return await this.mustExist(store.id)
  }

  /** Begins again under another request id. @returns nothing when another request was faster */
  async correct(before: StoreRow, request: NewRequest): Promise<StoreRow | undefined> {
    const { id, request_id, state, result_code, reasons, wallets, sent_at, earlier } = before
    const ended = { request_id, state, result_code, reasons, wallets, sent_at }
    const changed = await liveRows(this.knex, TABLE)
      .where({ id, request_id })
      .update({
        ...begun(request),
        ...{ earlier: asJson([...earlier, ended]), claimed_until: null, updated_at: new Date() },
      })
    return changed === 0 ? undefined : await this.mustExist(id)
  }

  async byId(id: string): Promise<StoreRow | undefined> {
    return asRead(await readStores(this.knex).where({ id }).first())
  }

  /** @throws Error when it is gone, which must never happen */
  async mustExist(id: string): Promise<StoreRow> {
    const row = await this.byId(id)
    if (row === undefined) {
      throw new Error(`The store ${id} is gone; rows of alipay_store are never deleted.`)
    }
    return row
  }

  async byRequestId(requestId: string): Promise<StoreRow | undefined> {
    return asRead(await readStores(this.knex).where({ request_id: requestId }).first())
  }

  /** The store that a place is, of one account. */
  async ofPlace(stockLocationId: string, handle: string): Promise<StoreRow | undefined> {
    const row = await readStores(this.knex)
      .where({ stock_location_id: stockLocationId, handle })
      .first()
    return asRead(row)
  }

  /** All stores of these accounts, the last sent one first. */
  async ofAccounts(handles: readonly string[]): Promise<StoreRow[]> {
    const rows = await readStores(this.knex)
      .whereIn("handle", [...handles])
      .orderBy([{ column: "sent_at", order: "desc" }, { column: "id" }])
    return rows.map(asRead)
  }

  /** The store of an account that was sent last. */
  async lastOf(handle: string): Promise<StoreRow | undefined> {
    return asRead(await readStores(this.knex).where({ handle }).orderBy("sent_at", "desc").first())
  }

  /** The documents that were sent with a request, sealed; null where none are kept. */
  async sealedDocuments({ id, request_id }: Asked): Promise<string | null> {
    const row = (await liveRows(this.knex, TABLE)
      .where({ id, request_id })
      .first("sealed_documents")) as { sealed_documents: string | null } | undefined
    return row?.sealed_documents ?? null
  }

  /**
   * Moves a request forward and records what was learnt; a move that the table does not know, or one of a request that a
   * correction has taken the place of, changes nothing.
   * @returns the row, or nothing when it was not changed
   */
  async advance(
    { id, request_id }: Asked,
    to: StoreState,
    patch: StorePatch = {}
  ): Promise<StoreRow | undefined> {
    const changed = await liveRows(this.knex, TABLE)
      .where({ id, request_id })
      .whereIn("state", [to, ...statesBefore<StoreState>(STORE_TRANSITIONS, to)])
      .update({ ...toColumns(patch), state: to })
    return changed === 0 ? undefined : await this.mustExist(id)
  }

  /** Changes the cash registers of a store that is not being sent. */
  async nameTerminals({ id, request_id }: Asked, names: readonly string[]): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id, request_id })
      .update({
        details: this.knex.raw("jsonb_set(details, '{terminal_ids}', ?::jsonb)", [asJson(names)]),
        updated_at: new Date(),
      })
  }

  async reschedule(
    { id, request_id }: Asked,
    checks: number,
    nextCheckAt: Date | null
  ): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id, request_id })
      .whereNotNull("next_check_at")
      .update({ checks, next_check_at: nextCheckAt, claimed_until: null })
  }

  /** Stores whose review is not over, as far as is known. */
  async claimDue(options: ClaimOptions): Promise<StoreRow[]> {
    return (await claimDue<StoreRow>(this.knex, TABLE, options)).map(asRead)
  }

  /** Removes the documents of requests that were sent before. @returns how many */
  async dropDocuments(before: Date): Promise<number> {
    return await liveRows(this.knex, TABLE)
      .whereNotNull("sealed_documents")
      .where("sent_at", "<", before)
      .update({ sealed_documents: null })
  }
}

/** Rows without their sealed documents, which have megabytes. */
const readStores = (knex: Knex) =>
  liveRows<StoreRow>(knex, TABLE).select([
    ...COLUMNS,
    knex.raw("sealed_documents is not null as documents_kept"),
  ]) as ReturnType<typeof liveRows<StoreRow>>
