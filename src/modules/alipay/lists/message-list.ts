import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { NotificationRow } from "../ledger/rows"
import { liveRows } from "../live-rows"
import { readGroups, readPage, type Period } from "./grouped-list"
import type { Page, PageAsked, Placed } from "./pages"

const MESSAGES = { table: "alipay_notification", columns: ["handle", "kind", "state"] } as const

export type MessageFilter = Period & {
  handles?: readonly string[] | undefined
  kinds?: readonly string[] | undefined
  states?: readonly NotificationRow["state"][] | undefined
  ids?: readonly string[] | undefined
}

/** By which ids messages are looked for. */
export type SearchedMessage = {
  /** An id of the message, of a payment, capture or refund. */
  ids: readonly string[]
}

/** Messages that a search finds at most. */
const MOST_FOUND = 1_000

const LIVE = "select id from alipay_notification where deleted_at is null and"

const FOUND = `
  ${LIVE} id = any(:ids)
  union ${LIVE} payment_request_id = any(:ids)
  union ${LIVE} gateway_payment_id = any(:ids)
  union ${LIVE} request_id = any(:ids)
  limit ${MOST_FOUND}`

/** All genuine messages of the gateway as a list, newest first. */
export class MessageList {
  constructor(private readonly knex: Knex) {}

  async page(
    { handles, kinds, states, ...rest }: MessageFilter,
    asked: PageAsked
  ): Promise<Page<Placed<NotificationRow>>> {
    const values = { handle: handles, kind: kinds, state: states }
    return await readPage<NotificationRow>(this.knex, MESSAGES, { ...rest, values }, asked)
  }

  /** Accounts and kinds of which there are messages. */
  async choices(): Promise<Record<"handle" | "kind", string>[]> {
    return await readGroups(this.knex, MESSAGES)
  }

  /** Ids of the messages that name one of these ids, 1,000 at most. */
  async find({ ids }: SearchedMessage): Promise<string[]> {
    const { rows } = await this.knex.raw<{ rows: { id: string }[] }>(FOUND, { ids: [...ids] })
    return rows.map(({ id }) => id)
  }

  /** The newest first. */
  async byIds(ids: readonly string[], limit: number): Promise<NotificationRow[]> {
    return await liveRows<NotificationRow>(this.knex, "alipay_notification")
      .whereIn("id", [...ids])
      .orderBy([
        { column: "created_at", order: "desc" },
        { column: "id", order: "desc" },
      ])
      .limit(limit)
  }
}
