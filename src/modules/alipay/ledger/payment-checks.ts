import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { liveRows } from "../live-rows"
import { claimDue, type ClaimOptions } from "./claim-due"
import type { PaymentRow } from "./rows"

const TABLE = "alipay_payment"

/** When each payment request is checked next, and which process has taken it up. */
export class PaymentChecks {
  constructor(private readonly knex: Knex) {}

  /** Has a request looked at by `at` at the latest, whatever was planned. */
  async schedule(id: string, at: Date): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ next_check_at: this.knex.raw("least(coalesce(next_check_at, ?), ?)", [at, at]) })
  }

  /**
   * Notes that the completion of a cart began, which may make these charges, and has them looked at by `at`: the one who
   * makes them may be cut off.
   */
  async expectCharges(
    sessionIds: readonly string[],
    { now, at }: { now: Date; at: Date }
  ): Promise<void> {
    await liveRows(this.knex, TABLE)
      .whereIn("session_id", [...sessionIds])
      .andWhere({ state: "ready" })
      .update({ next_check_at: at, completion_begun_at: now })
  }

  /**
   * Plans the next look for the case that the one which begins now is cut off.
   * @returns the row, or nothing when there is none
   */
  async begin(id: string, until: Date): Promise<PaymentRow | undefined> {
    const [row] = (await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ next_check_at: until })
      .returning("*")) as PaymentRow[]
    return row
  }

  /**
   * Ends a look that `begin` planned until `until`, and plans the next (null: none). A look that was asked for
   * in between stays planned, since what it shall see may have happened after this one read; but not before `soonest`,
   * since a look may itself ask for another.
   * @param recheck when a payment for which nothing is planned then is asked about once more (null: never)
   */
  async end(
    id: string,
    {
      until,
      checks,
      next,
      soonest,
      recheck,
    }: {
      until: Date
      checks: number
      next: Date | null
      soonest: Date
      recheck: Date | null
    }
  ): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({
        checks,
        next_check_at: this.knex.raw(
          `case when next_check_at = ?::timestamptz then ?::timestamptz
            else greatest(least(next_check_at, ?::timestamptz), ?::timestamptz) end`,
          [until, next, next, soonest]
        ),
        claimed_until: null,
        recheck_at: recheck,
        updated_at: new Date(),
      })
  }

  /**
   * Has settled payments checked now that are to be asked about once more, the longest waiting first.
   * @returns how many
   */
  async scheduleRechecks({
    limit,
    now,
    begunSince,
  }: Omit<ClaimOptions, "leaseMs">): Promise<number> {
    const { rows } = await this.knex.raw<{ rows: unknown[] }>(
      `update ${TABLE} set recheck_at = null, next_check_at = least(coalesce(next_check_at, :now), :now)
        where id = any (array(
          select id from ${TABLE}
           where recheck_at <= :now and deleted_at is null and created_at >= :since
           order by recheck_at limit :limit for update skip locked))
        returning id`,
      { limit, now, since: begunSince ?? "-infinity" }
    )
    return rows.length
  }

  /** Gives a claimed row back, to be looked at again at `next_check_at` (null: never by itself). */
  async reschedule(id: string, checks: number, nextCheckAt: Date | null): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ checks, next_check_at: nextCheckAt, claimed_until: null, updated_at: new Date() })
  }

  /** Takes up rows that are due, each for one process. */
  async claimDue(options: ClaimOptions): Promise<PaymentRow[]> {
    return await claimDue<PaymentRow>(this.knex, TABLE, options)
  }
}
