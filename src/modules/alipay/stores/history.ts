import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Facts } from "../attention/kinds"
import { liveRows } from "../live-rows"

const TABLE = "alipay_history"

/** A row of `alipay_history`. */
export type HistoryRow = {
  id: string
  alipay_payment_id: string | null
  attention_id: string | null
  what: string
  actor_id: string | null
  details: Facts
  created_at: Date
}

export type NewHistory = Omit<HistoryRow, "id" | "created_at">

/** What was done about payments, by whom and when; rows are only added. */
export class History {
  constructor(private readonly knex: Knex) {}

  async add(entry: NewHistory): Promise<string> {
    const id = generateEntityId(undefined, "alhis")
    await this.knex(TABLE).insert({ ...entry, id, details: JSON.stringify(entry.details) })
    return id
  }

  /** Writes down how an entry ended; what it says of who and when stays. */
  async conclude(id: string, details: Facts): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ details: JSON.stringify(details), updated_at: new Date() })
  }

  /** Oldest first. */
  async ofPayments(alipayPaymentIds: readonly string[]): Promise<HistoryRow[]> {
    return await liveRows<HistoryRow>(this.knex, TABLE)
      .whereIn("alipay_payment_id", [...alipayPaymentIds])
      .orderBy([{ column: "created_at" }, { column: "id" }])
  }

  /** Oldest first. */
  async ofAttention(attentionId: string): Promise<HistoryRow[]> {
    return await liveRows<HistoryRow>(this.knex, TABLE)
      .where({ attention_id: attentionId })
      .orderBy([{ column: "created_at" }, { column: "id" }])
  }
}
