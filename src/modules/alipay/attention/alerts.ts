import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import { DAY } from "../time"
import type { AttentionKind, AttentionRow } from "./kinds"

const TABLE = "alipay_alert"
const ITEMS = "alipay_attention"

/** Where people are told, by Medusa's names of channels; the column of an item says when all were told of it there. */
const TOLD_AT = { feed: "belled_at", email: "mailed_at" } as const

export type AlertChannel = keyof typeof TOLD_AT

/** Items that one message tells of at most; what is more waits for the next. */
const MOST_TOLD = 1_000

/** An item that could not be told of for so long is not told of any more: it is on the list. */
const OLDEST_MS = DAY

/** A row of `alipay_alert`: what one recipient was told of a kind. */
export type AlertRow = {
  kind: AttentionKind
  channel: AlertChannel
  recipient: string
  /** Only grows: with it, the name of a message never comes back. */
  attempts: number
  sent_at: Date | null
  failed: number
  retry_at: Date | null
  items_until: Date | null
  problem: string | null
  /** When a message was sent, or failed, last. */
  updated_at: Date
}

/** Why a message could not be sent: failures in a row, when to try again, and the newest item that it was about. */
export type AlertFailure = Pick<AlertRow, "failed" | "retry_at" | "items_until" | "problem">

/** A message that was sent. */
export type AlertSent = { itemIds: readonly string[] }

/** A kind on a channel, and one who is told of it there. */
export type AlertOf = Pick<AlertRow, "kind" | "channel">
export type AlertTo = AlertOf & Pick<AlertRow, "recipient">

const NEVER: Omit<AlertRow, keyof AlertTo> = {
  ...{ attempts: 0, sent_at: null, failed: 0, retry_at: null, items_until: null, problem: null },
  updated_at: new Date(0),
}

const NO_FAILURE: AlertFailure = { failed: 0, retry_at: null, items_until: null, problem: null }

const nameOf = ({ channel, recipient }: Pick<AlertTo, "channel" | "recipient">): string =>
  `${channel}:${recipient}`

/** Which items each recipient was told of, and when of each kind the last time: kept for all servers together. */
export class Alerts {
  constructor(private readonly knex: Knex) {}

  /** Kinds with open items that someone may not have been told of on a channel. */
  async kindsToTell(channel: AlertChannel, now: Date): Promise<AttentionKind[]> {
    const rows = (await this.untold(channel, now).distinct("kind")) as { kind: AttentionKind }[]
    return rows.map(({ kind }) => kind)
  }

  /** Open items of a kind that a recipient was not told of, newest first, at most 1,000. */
  async itemsToTell({ kind, channel, recipient }: AlertTo, now: Date): Promise<AttentionRow[]> {
    return (await this.untold(channel, now)
      .where({ kind })
      .whereRaw("not coalesce(jsonb_exists(told_to, ?), false)", [nameOf({ channel, recipient })])
      .orderBy("created_at", "desc")
      .limit(MOST_TOLD)) as AttentionRow[]
  }

  /** How a recipient was told of a kind last. */
  async last(to: AlertTo): Promise<AlertRow> {
    const { kind, channel, recipient } = to
    const row = (await liveRows(this.knex, TABLE).where({ kind, channel, recipient }).first()) as
      AlertRow | undefined
    return row ?? { kind, channel, recipient, ...NEVER }
  }

  /** What of a channel is kept of each kind and recipient. */
  async rowsOf(channel: AlertChannel): Promise<AlertRow[]> {
    return (await liveRows(this.knex, TABLE).where({ channel })) as AlertRow[]
  }

  /** A recipient has a message. */
  async sent(to: AlertTo, at: Date, { itemIds }: AlertSent): Promise<void> {
    const name = nameOf(to)
    await this.knex.transaction(async (tx) => {
      await liveRows(tx, ITEMS)
        .whereIn("id", [...itemIds])
        .whereRaw("not coalesce(jsonb_exists(told_to, ?), false)", [name])
        .update({
          told_to: tx.raw("coalesce(told_to, '[]') || jsonb_build_array(?::text)", [name]),
        })
      await this.write(tx, to, { sent_at: at, ...NO_FAILURE, updated_at: at }, 1)
    })
  }

  async failed(to: AlertTo, at: Date, failure: AlertFailure): Promise<void> {
    await this.write(this.knex, to, { ...failure, updated_at: at }, 1)
  }

  /** What a failed message told of has closed; why it failed is kept until the recipient is reached. */
  async dropFailure(to: AlertTo): Promise<void> {
    const { problem: _, ...counted } = NO_FAILURE
    await this.write(this.knex, to, counted, 0)
  }

  /** Items of a kind that all recipients were told of are told of no more, also to those who are named later. */
  async finish({ kind, channel }: AlertOf, recipients: readonly string[], at: Date): Promise<void> {
    const names = recipients.map((recipient) => nameOf({ channel, recipient }))
    await this.untold(channel, at)
      .where({ kind })
      .whereRaw("told_to @> ?::jsonb", [JSON.stringify(names)])
      .update({ [TOLD_AT[channel]]: at })
  }

  private untold(channel: AlertChannel, now: Date) {
    return liveRows(this.knex, ITEMS)
      .where({ state: "open" })
      .whereNull(TOLD_AT[channel])
      .where("created_at", ">", new Date(now.getTime() - OLDEST_MS))
  }

  private async write(
    knex: Knex,
    { kind, channel, recipient }: AlertTo,
    values: Partial<AlertRow>,
    more: number
  ): Promise<void> {
    const id = generateEntityId(undefined, "alale")
    await knex(TABLE)
      .insert({ id, kind, channel, recipient, ...values, attempts: more })
      .onConflict(knex.raw("(channel, kind, recipient) where deleted_at is null"))
      .merge({ ...values, attempts: knex.raw("alipay_alert.attempts + ?", [more]) })
  }
}
