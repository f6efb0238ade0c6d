import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import { DAY } from "../time"
import type { AttentionKind, AttentionRow } from "./kinds"

const TABLE = "alipay_alert"
const ITEMS = "alipay_attention"

/** Where people are told, by Medusa's names of channels; the column of an item says when it was told of there. */
const TOLD_AT = { feed: "belled_at", email: "mailed_at" } as const

export type AlertChannel = keyof typeof TOLD_AT

/** Items that one message tells of at most; what is more waits for the next. */
const MOST_TOLD = 1_000

/** An item that could not be told of for so long is not told of any more: it is on the list. */
const OLDEST_MS = DAY

/** A row of `alipay_alert`. */
export type AlertRow = {
  kind: AttentionKind
  channel: AlertChannel
  sent: number
  sent_at: Date | null
  failed: number
  retry_at: Date | null
  reached: string[]
  items_until: Date | null
  problem: string | null
}

/** A message that failed: when to try again, who has it, and which items it is about. */
export type AlertFailure = Pick<
  AlertRow,
  "failed" | "retry_at" | "reached" | "items_until" | "problem"
>

/** A message that was sent. */
export type AlertSent = { at: Date; itemIds: readonly string[] }

type Of = Pick<AlertRow, "kind" | "channel">

const NEVER: Omit<AlertRow, keyof Of> = {
  sent: 0,
  sent_at: null,
  failed: 0,
  retry_at: null,
  reached: [],
  items_until: null,
  problem: null,
}

const NO_FAILURE: AlertFailure = {
  failed: 0,
  retry_at: null,
  reached: [],
  items_until: null,
  problem: null,
}

/** Which items people were told of, and when of each kind the last time: kept for all servers together. */
export class Alerts {
  constructor(private readonly knex: Knex) {}

  /** Kinds with open items that no message of a channel told of. */
  async kindsToTell(channel: AlertChannel, now: Date): Promise<AttentionKind[]> {
    const rows = (await this.untold(channel, now).distinct("kind")) as { kind: AttentionKind }[]
    return rows.map(({ kind }) => kind)
  }

  /** Open items of a kind that no message of a channel told of, newest first, at most 1,000. */
  async itemsToTell({ kind, channel }: Of, now: Date, until: Date | null): Promise<AttentionRow[]> {
    const query = this.untold(channel, now).where({ kind })
    return (await (until === null ? query : query.where("created_at", "<=", until))
      .orderBy("created_at", "desc")
      .limit(MOST_TOLD)) as AttentionRow[]
  }

  /** How a kind was told of last. */
  async last({ kind, channel }: Of): Promise<AlertRow> {
    const row = (await liveRows(this.knex, TABLE).where({ kind, channel }).first()) as
      AlertRow | undefined
    return row ?? { kind, channel, ...NEVER }
  }

  /** The newest failure of a channel that goes on, in the words of its provider. */
  async problemOf(channel: AlertChannel): Promise<string | null> {
    const row = (await liveRows(this.knex, TABLE)
      .where({ channel })
      .where("failed", ">", 0)
      .orderBy("updated_at", "desc")
      .first()) as AlertRow | undefined
    return row?.problem ?? null
  }

  async sent({ kind, channel }: Of, { at, itemIds }: AlertSent): Promise<void> {
    await this.knex.transaction(async (tx) => {
      await liveRows(tx, ITEMS)
        .whereIn("id", [...itemIds])
        .update({ [TOLD_AT[channel]]: at })
      await this.write(tx, { kind, channel }, { sent_at: at, ...NO_FAILURE }, 1)
    })
  }

  async failed(of: Of, failure: AlertFailure): Promise<void> {
    await this.write(this.knex, of, failure, 0)
  }

  /** What a failed message told of has closed. */
  async dropFailure(of: Of): Promise<void> {
    await this.write(this.knex, of, NO_FAILURE, 0)
  }

  private untold(channel: AlertChannel, now: Date) {
    return liveRows(this.knex, ITEMS)
      .where({ state: "open" })
      .whereNull(TOLD_AT[channel])
      .where("created_at", ">", new Date(now.getTime() - OLDEST_MS))
  }

  private async write(
    knex: Knex,
    { kind, channel }: Of,
    values: Partial<AlertRow>,
    more: number
  ): Promise<void> {
    const columns = {
      ...values,
      ...(values.reached === undefined ? {} : { reached: JSON.stringify(values.reached) }),
    }
    await knex(TABLE)
      .insert({
        id: generateEntityId(undefined, "alale"),
        kind,
        channel,
        reached: "[]",
        ...columns,
        sent: more,
      })
      .onConflict(knex.raw("(kind, channel) where deleted_at is null"))
      .merge({
        ...columns,
        sent: knex.raw("alipay_alert.sent + ?", [more]),
        updated_at: new Date(),
      })
  }
}
