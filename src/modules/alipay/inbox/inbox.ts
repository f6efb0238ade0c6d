import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { claimDue, type ClaimOptions } from "../ledger/claim-due"
import type { NotificationRow, PaymentRow } from "../ledger/rows"
import { liveRows } from "../live-rows"
import { MINUTE } from "../time"
import { textOf, type Problem } from "../refusal"
import {
  ADVICE_KINDS,
  disputeMessages,
  unrecorded,
  waitingDisputes,
  type Disputed,
} from "./dispute-messages"

const TABLE = "alipay_notification"

export type NewNotification = Pick<
  NotificationRow,
  | "handle"
  | "client_id"
  | "payment_handle"
  | "kind"
  | "dedupe_key"
  | "payment_request_id"
  | "gateway_payment_id"
  | "request_id"
  | "body"
  | "request_time"
  | "state"
  | "next_check_at"
  /** The recorder works on the message at once; the sweep takes it over after this moment. */
  | "claimed_until"
>

/** How long the process that took a message works on it before the sweep may take it over. */
export const OWN_ATTEMPT_MS = MINUTE

const PAYMENT_NAMED = `(
  select id from alipay_payment where deleted_at is null and payment_request_id = ?
) as alipay_payment_id`

/** Genuine messages of the gateway, durable before they are acknowledged. */
export class Inbox {
  constructor(private readonly knex: Knex) {}

  /** @returns the new row and the payment it names, or nothing when this message has been recorded before */
  async record(message: NewNotification): Promise<NotificationRow | undefined> {
    const [row] = await this.knex(TABLE)
      .insert({
        ...message,
        id: generateEntityId(undefined, "alnot"),
        body: JSON.stringify(message.body),
      })
      .onConflict(this.knex.raw("(dedupe_key) where deleted_at is null"))
      .ignore()
      .returning(["*", this.knex.raw(PAYMENT_NAMED, [message.payment_request_id])])
    return row as NotificationRow | undefined
  }

  /** Whether the gateway has ever sent a message about a payment. */
  async hasMessageOf({
    payment_request_id,
    gateway_payment_id,
  }: Pick<PaymentRow, "payment_request_id" | "gateway_payment_id">): Promise<boolean> {
    const ids =
      gateway_payment_id === null
        ? { payment_request_id }
        : { payment_request_id, gateway_payment_id }
    const row = (await liveRows(this.knex, TABLE)
      .where((either) => {
        for (const [column, id] of Object.entries(ids)) {
          void either.orWhere(column, id)
        }
      })
      .first("id")) as { id: string } | undefined
    return row !== undefined
  }

  /** The gateway's messages about a payment's disputes that are not applied to their rows yet, oldest first. */
  async waitingDisputesOf(payment: Disputed): Promise<NotificationRow[]> {
    return (await waitingDisputes(this.knex, payment).orderBy([
      { column: "created_at" },
      { column: "id" },
    ])) as NotificationRow[]
  }

  /** All of the gateway's messages about one dispute of a payment, oldest first. */
  async allOfDispute(payment: Disputed, disputeId: string): Promise<NotificationRow[]> {
    const [told, advice] = await Promise.all([
      disputeMessages(this.knex, payment),
      liveRows<NotificationRow>(this.knex, TABLE)
        .where({ request_id: disputeId, client_id: payment.client_id })
        .whereIn("kind", [...ADVICE_KINDS]),
    ])
    return [...(told as NotificationRow[]), ...advice]
      .filter(({ body }) => body["disputeId"] === disputeId)
      .sort((one, other) => one.created_at.getTime() - other.created_at.getTime())
  }

  async applied(id: string, now: Date): Promise<void> {
    await this.settle(id, {
      state: "applied",
      applied_at: now,
      recorded_at: now,
      next_check_at: null,
    })
  }

  /**
   * Has messages about disputes applied once more that an older version applied, which runs beside this one during an
   * upgrade and keeps no rows of disputes.
   */
  async recordAgain(now: Date): Promise<void> {
    await unrecorded(this.knex).update({
      state: "received",
      attempts: 0,
      claimed_until: null,
      next_check_at: now,
      updated_at: now,
    })
  }

  /** Puts a message back for a later try, or gives it up when there is none. */
  async postponed(id: string, missing: Problem, nextCheckAt: Date | null): Promise<void> {
    await this.settle(id, {
      last_error: textOf(missing),
      last_error_sentence: typeof missing === "string" ? null : missing,
      next_check_at: nextCheckAt,
      ...(nextCheckAt ? {} : { state: "dead" as const }),
    })
  }

  /** Gives a claim back without counting an attempt: others were working on what the message is about. */
  async putBack(id: string, nextCheckAt: Date): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id, state: "received" })
      .update({ next_check_at: nextCheckAt, claimed_until: null, updated_at: new Date() })
  }

  /**
   * Claims a message to be applied once more, also one that was applied or given up.
   * @returns the row, or nothing when it is being worked on, or when nothing follows from its kind
   */
  async claimForReplay(id: string, now: Date): Promise<NotificationRow | undefined> {
    const [row] = await liveRows(this.knex, TABLE)
      .where({ id })
      .whereIn("state", ["received", "applied", "dead"])
      .where((free) => {
        void free.whereNull("claimed_until").orWhere("claimed_until", "<", now)
      })
      .update({
        state: "received",
        recorded_at: null,
        next_check_at: now,
        claimed_until: new Date(now.getTime() + OWN_ATTEMPT_MS),
        updated_at: now,
      })
      .returning("*")
    return row as NotificationRow | undefined
  }

  async byId(id: string): Promise<NotificationRow | undefined> {
    return (await liveRows(this.knex, TABLE).where({ id }).first()) as NotificationRow | undefined
  }

  /**
   * Renews the claim a process got by recording a message, unless another has taken it over or applied it.
   * @returns the row, or nothing when it is no longer this process's
   */
  async claimAgain(
    id: string,
    claimedUntil: Date | null,
    now: Date
  ): Promise<NotificationRow | undefined> {
    const [row] = await liveRows(this.knex, TABLE)
      .where({ id, state: "received", claimed_until: claimedUntil })
      .update({ claimed_until: new Date(now.getTime() + OWN_ATTEMPT_MS) })
      .returning("*")
    return row as NotificationRow | undefined
  }

  async claimDue(options: ClaimOptions): Promise<NotificationRow[]> {
    return await claimDue<NotificationRow>(this.knex, TABLE, options)
  }

  private async settle(id: string, patch: Partial<NotificationRow>): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({
        ...patch,
        attempts: this.knex.raw("attempts + 1"),
        claimed_until: null,
        updated_at: new Date(),
      })
  }
}
