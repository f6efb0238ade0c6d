import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { AlipayAttentionState } from "../../../types/http"
import type { History } from "../stores/history"
import type { AttentionKind, AttentionRow, Closing, Disagreement } from "./kinds"
import { liveRows } from "../live-rows"

const TABLE = "alipay_attention"
const ONE_OPEN = "(kind, subject) where state = 'open' and deleted_at is null"

/** Where counting ends: reading a million closed items to say so is not worth it. */
const MOST_COUNTED = 10_000

/** The same for a line that says that something is open. */
const MOST_URGENT = 100

/** What the list may be narrowed to. */
export type AttentionFilter = {
  state?: AlipayAttentionState | undefined
  kind?: AttentionKind | undefined
  /** The item of this id, and the items of these payments. */
  named?: { id: string; payments: readonly string[] } | undefined
}

type Dependencies = {
  knex: Knex
  logger: Logger
  history: History
  /** Tells the store's subscribers of a new item. */
  announce: (id: string) => Promise<void>
}

const toColumns = (found: Disagreement) => ({
  kind: found.kind,
  subject: found.subject,
  handle: found.handle,
  alipay_payment_id: found.alipay_payment_id ?? null,
  fingerprint: found.fingerprint,
  facts: JSON.stringify(found.facts ?? {}),
  amount: found.amount ?? null,
  currency_code: found.currency_code ?? null,
})

/** The list of what a machine could not settle. One open item per kind and subject. */
export class AttentionList {
  constructor(private readonly to: Dependencies) {}

  /**
   * Opens an item, or brings the facts of the open one up to date. What a person has marked settled is not
   * opened again unless it is another disagreement (its fingerprint differs).
   * @returns the open item, or nothing when a person has settled it
   */
  async open(found: Disagreement): Promise<AttentionRow | undefined> {
    const settled = await this.newest({ kind: found.kind, subject: found.subject, state: "closed" })
    if (settled?.resolution === "marked_settled" && settled.fingerprint === found.fingerprint) {
      return undefined
    }
    const { row, isNew } = await this.upsert(found)
    if (isNew) {
      await this.tell(row)
    }
    return row
  }

  /** Closes the open item of a kind and subject. @returns the item, or nothing when none was open */
  async close(
    kind: AttentionKind,
    subject: string,
    closing: Closing
  ): Promise<AttentionRow | undefined> {
    return await this.closeWhere({ kind, subject }, closing)
  }

  async closeById(id: string, closing: Closing): Promise<AttentionRow | undefined> {
    return await this.closeWhere({ id }, closing)
  }

  /** Puts on record what was found and settled at once, for an admin to read; nothing is open afterwards. */
  async record(found: Disagreement, closing: Closing): Promise<void> {
    const { kind, subject } = found
    if (await this.close(kind, subject, closing)) {
      return
    }
    const last = await this.newest({ kind, subject, state: "closed" })
    if (last?.resolution === closing.resolution) {
      return
    }
    const [row] = (await this.to.knex(TABLE).insert(
      {
        ...toColumns(found),
        id: generateEntityId(undefined, "alatt"),
        state: "closed",
        resolution: closing.resolution,
        closed_at: new Date(),
      },
      "*"
    )) as AttentionRow[]
    await this.keepHistory(row, "attention_closed", closing)
  }

  async byId(id: string): Promise<AttentionRow | undefined> {
    return await this.newest({ id })
  }

  async openAbout(kind: AttentionKind, subject: string): Promise<AttentionRow | undefined> {
    return await this.newest({ kind, subject, state: "open" })
  }

  async openOf(alipayPaymentId: string): Promise<AttentionRow[]> {
    return await liveRows<AttentionRow>(this.to.knex, TABLE)
      .where({ alipay_payment_id: alipayPaymentId, state: "open" })
      .orderBy("created_at")
  }

  /** A payment's items of one kind, open and closed. */
  async allOf(alipayPaymentId: string, kind: AttentionKind): Promise<AttentionRow[]> {
    return await liveRows<AttentionRow>(this.to.knex, TABLE)
      .where({ alipay_payment_id: alipayPaymentId, kind })
      .orderBy("created_at")
  }

  /** Whether it is on record that a payment's money went back to the shopper. @param kind as one of this kind alone */
  async hasReturn(alipayPaymentId: string, kind?: AttentionKind): Promise<boolean> {
    const about = {
      alipay_payment_id: alipayPaymentId,
      resolution: "returned_to_shopper",
      ...(kind === undefined ? {} : { kind }),
    } as const
    return (await this.newest(about)) !== undefined
  }

  /** Newest first. `limit` 0 returns the count alone, which ends at 10,000: there are at least so many then. */
  async list(
    filter: AttentionFilter,
    page: { limit: number; offset: number }
  ): Promise<{ rows: AttentionRow[]; count: number }> {
    const matching = () => {
      const { named, ...columns } = filter
      const query = liveRows(this.to.knex, TABLE)
      if (named !== undefined) {
        void query.where((either) => {
          void either.where({ id: named.id }).orWhereIn("alipay_payment_id", [...named.payments])
        })
      }
      for (const [column, value] of Object.entries(columns)) {
        if (value !== undefined) {
          void query.where(column, value)
        }
      }
      return query
    }
    const some = matching().select("id").limit(MOST_COUNTED)
    const counted = (await this.to.knex(some.as("some")).count({ count: "*" })) as {
      count: string
    }[]
    const rows =
      page.limit === 0
        ? []
        : ((await matching()
            .orderBy([
              { column: "created_at", order: "desc" },
              { column: "id", order: "desc" },
            ])
            .limit(page.limit)
            .offset(page.offset)) as AttentionRow[])
    return { rows, count: Number(counted[0]?.count ?? 0) }
  }

  /** The kind of each open item of these kinds, at most 100 items. */
  async openKinds(kinds: readonly AttentionKind[]): Promise<AttentionKind[]> {
    const rows = (await liveRows(this.to.knex, TABLE)
      .where({ state: "open" })
      .whereIn("kind", [...kinds])
      .limit(MOST_URGENT)
      .select("kind")) as { kind: AttentionKind }[]
    return rows.map(({ kind }) => kind)
  }

  async countByKind(): Promise<Partial<Record<AttentionKind, number>>> {
    const rows = (await liveRows(this.to.knex, TABLE)
      .where({ state: "open" })
      .groupBy("kind")
      .select("kind")
      .count({ count: "*" })) as { kind: AttentionKind; count: string }[]
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, Number(count)]))
  }

  /** Has the sweep look at a payment at once when an item of it is open: something was just done about it. */
  async reviewSoon(alipayPaymentId: string): Promise<void> {
    await liveRows(this.to.knex, "alipay_payment")
      .where({ id: alipayPaymentId })
      .whereExists(
        liveRows(this.to.knex, TABLE)
          .where({ alipay_payment_id: alipayPaymentId, state: "open" })
          .select("id")
      )
      .update({ next_check_at: new Date() })
  }

  private async upsert(found: Disagreement): Promise<{ row: AttentionRow; isNew: boolean }> {
    const id = generateEntityId(undefined, "alatt")
    const columns = toColumns(found)
    const [row] = (await this.to
      .knex(TABLE)
      .insert({ ...columns, id, state: "open" })
      .onConflict(this.to.knex.raw(ONE_OPEN))
      .merge({
        facts: columns.facts,
        fingerprint: columns.fingerprint,
        amount: columns.amount,
        updated_at: new Date(),
      })
      .returning("*")) as AttentionRow[]
    if (!row) {
      throw new Error(`The attention item of ${found.subject} was not written.`)
    }
    return { row, isNew: row.id === id }
  }

  private async tell(row: AttentionRow): Promise<void> {
    this.to.logger.error(
      `alipay: a person must look: ${row.kind} ${row.subject} (${row.fingerprint}) on account ${row.handle}; attention item ${row.id}`
    )
    await this.keepHistory(row, "attention_opened")
    await this.to.announce(row.id)
  }

  private async closeWhere(
    where: Partial<Pick<AttentionRow, "id" | "kind" | "subject">>,
    closing: Closing
  ): Promise<AttentionRow | undefined> {
    const now = new Date()
    const [row] = (await liveRows(this.to.knex, TABLE)
      .where({ ...where, state: "open" })
      .update({
        state: "closed",
        resolution: closing.resolution,
        ...(closing.amount === undefined ? {} : { amount: closing.amount }),
        reason: closing.reason ?? null,
        closed_by: closing.actorId ?? null,
        closed_at: now,
        updated_at: now,
      })
      .returning("*")) as AttentionRow[]
    await this.keepHistory(row, "attention_closed", closing)
    return row
  }

  private async keepHistory(
    row: AttentionRow | undefined,
    what: string,
    closing?: Closing
  ): Promise<void> {
    if (row) {
      await this.to.history.add({
        alipay_payment_id: row.alipay_payment_id,
        attention_id: row.id,
        what,
        actor_id: closing?.actorId ?? null,
        details: {
          kind: row.kind,
          ...(closing ? { resolution: closing.resolution } : {}),
          ...(closing?.reason === undefined ? {} : { reason: closing.reason }),
        },
      })
    }
  }

  private async newest(where: Partial<AttentionRow>): Promise<AttentionRow | undefined> {
    return (await liveRows(this.to.knex, TABLE)
      .where(where)
      .orderBy([
        { column: "created_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
      .first()) as AttentionRow | undefined
  }
}
