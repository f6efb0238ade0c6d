import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AttentionList } from "../attention/attention-list"
import { liveRows } from "../live-rows"
import { LedgerHeldError } from "./held-error"
import { differencesOf, PLACE_FIELDS, readPlace, type Place } from "./read-place"
import { ITEMS } from "../attention/items"

const TABLE = "alipay_installation"

/** A row of `alipay_installation`. */
export type InstallationRow = {
  id: string
  fingerprint: string
  place: Place
  confirmed_at: Date | null
  confirmed_by: string | null
  created_at: Date
}

/** What it needs of the module, whose parts are made one after the other. */
type Module = {
  logger: Logger
  settings: { backend_url?: string | undefined }
  attention: Pick<AttentionList, "open" | "close">
}

/** What was begun, and when. */
type Begun = { created_at: Date }

const fingerprintOf = (place: Place): string =>
  PLACE_FIELDS.map((field) => place[field] ?? "?").join(" ")

/**
 * Ties the ledger to where it is used. A copy of a live store's database has its payments and linked wallets too, with
 * keys that work: at a place that no one has confirmed, nothing that was begun elsewhere is charged, captured, refunded,
 * cancelled or revoked. What is begun there works as ever. Test money holds nothing up.
 */
export class Installation {
  /** A place that is confirmed stays so. */
  private confirmed = false
  private here: Promise<InstallationRow> | undefined
  private ledger: string | undefined
  private readonly startedAt = Date.now()

  constructor(
    private readonly knex: Knex,
    private readonly module: Module
  ) {}

  /** @returns since when the ledger is held here, or nothing when it may be worked with */
  async heldSince(): Promise<Date | undefined> {
    if (this.confirmed) {
      return undefined
    }
    this.here ??= this.arrive()
    try {
      const { id } = await this.here
      const row = await this.byId(id)
      this.confirmed = row !== undefined && row.confirmed_at !== null
      return this.confirmed ? undefined : (row?.created_at ?? new Date())
    } catch (error) {
      this.here = undefined
      throw error
    }
  }

  /**
   * The same for a process that only examines the store, perhaps from another machine: nothing is written or told.
   * @returns since when, as far as that is written down; nothing when the ledger may be worked with here
   */
  async wouldHoldSince(): Promise<Date | undefined> {
    const { place, same, isOwn } = await this.recognize()
    if (same !== undefined || isOwn) {
      return undefined
    }
    const row = await this.byPlace(place)
    return row?.created_at ?? new Date()
  }

  /** Whether something was begun before the ledger came to a place that is not confirmed. */
  async holds({ created_at }: Begun): Promise<boolean> {
    const since = await this.heldSince()
    return since !== undefined && new Date(created_at) < since
  }

  /** @throws LedgerHeldError naming what an admin can do */
  async assertOwn({ created_at }: Begun): Promise<void> {
    const since = await this.heldSince()
    if (since !== undefined && new Date(created_at) < since) {
      throw new LedgerHeldError(since)
    }
  }

  /** An admin says that the store has moved to this place. */
  async confirm(id: string, actorId: string, now: Date): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id, confirmed_at: null })
      .update({ confirmed_at: now, confirmed_by: actorId, updated_at: now })
    await this.module.attention.close("installation_changed", id, { resolution: "gone", actorId })
  }

  /** The ledger's own id, which a copy and a backup of it share. */
  async ledgerId(): Promise<string> {
    await this.heldSince()
    this.ledger ??= (await this.firstId()) ?? (await this.arrive()).id
    return this.ledger
  }

  /** Nothing where the database was put back, under a running store, to a time before any place was written down. */
  private async firstId(): Promise<string | undefined> {
    const row = (await liveRows(this.knex, TABLE)
      .orderBy([{ column: "created_at" }, { column: "id" }])
      .first("id")) as { id: string } | undefined
    return row?.id
  }

  private async byId(id: string): Promise<InstallationRow | undefined> {
    return (await liveRows(this.knex, TABLE).where({ id }).first()) as InstallationRow | undefined
  }

  private async byPlace(place: Place): Promise<InstallationRow | undefined> {
    return (await liveRows(this.knex, TABLE)
      .where({ fingerprint: fingerprintOf(place) })
      .first()) as InstallationRow | undefined
  }

  /** Finds this place among those that are known. */
  private async recognize() {
    const place = await readPlace(this.knex, this.module.settings.backend_url)
    const known = (await liveRows(this.knex, TABLE).orderBy("created_at")) as InstallationRow[]
    const own = known.filter(({ confirmed_at }) => confirmed_at !== null)
    const same = own.find((each) => differencesOf(each.place, place).length === 0)
    const isOwn = same === undefined && (own.length === 0 || !(await this.hasLive()))
    return { place, same, isOwn, last: own.at(-1) }
  }

  /** Finds this place, or writes it down. */
  private async arrive(): Promise<InstallationRow> {
    const { place, same, isOwn, last } = await this.recognize()
    if (same) {
      return same
    }
    const row = await this.write(place, isOwn)
    if (row.confirmed_at === null) {
      await this.tell(row, last)
    }
    return row
  }

  private async write(place: Place, isOwn: boolean): Promise<InstallationRow> {
    const now = this.knex.fn.now()
    await this.knex(TABLE)
      .insert({
        id: generateEntityId(undefined, "alins"),
        fingerprint: fingerprintOf(place),
        place: JSON.stringify(place),
        confirmed_at: isOwn ? now : null,
      })
      .onConflict(this.knex.raw("(fingerprint) where deleted_at is null"))
      .ignore()
    return (await this.byPlace(place)) as InstallationRow
  }

  /** Whether live money was ever asked for, or a live wallet linked. */
  private async hasLive(): Promise<boolean> {
    const { rows } = await this.knex.raw<{ rows: { live: boolean }[] }>(
      `select exists (select 1 from alipay_payment where deleted_at is null and environment = 'live')
           or exists (select 1 from alipay_agreement where deleted_at is null and client_id not like 'SANDBOX\\_%') as live`
    )
    return rows[0]?.live ?? true
  }

  private async tell({ id, place }: InstallationRow, from: InstallationRow | undefined) {
    const changed = from ? differencesOf(from.place, place) : []
    this.module.logger.error(
      `alipay: this database was last used elsewhere (other: ${changed.join(", ")}). It may be a copy: payments and linked wallets from before are left alone until an admin confirms in the admin, under Alipay, that the store has moved here.`
    )
    await this.module.attention.open(
      ITEMS.installation_changed({
        id,
        startedAt: this.startedAt,
        facts: {
          changed: changed.join(", "),
          database_before: describe(from?.place),
          database_now: describe(place),
          backend_before: from?.place.backend_host ?? null,
          backend_now: place.backend_host,
        },
      })
    )
  }
}

const describe = (place: Place | undefined): string | null =>
  place ? `${place.database_host ?? "?"}/${place.database}` : null
