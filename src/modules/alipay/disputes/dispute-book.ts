import { isDeepStrictEqual } from "node:util"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { claimDue, type ClaimOptions } from "../ledger/claim-due"
import type { PaymentRow } from "../ledger/rows"
import { liveRows } from "../live-rows"
import type { DisputeFacts, DisputeRow } from "./dispute-row"
import { resolveRequests, type Resolutions } from "./dispute-requests"

const TABLE = "alipay_dispute"

/** What a change writes: what was told, and which alerts. */
export type DisputeChange = DisputeFacts & Pick<DisputeRow, "alerted" | "next_check_at">

/** A change with what it says of answers whose outcome is open. */
export type DisputeStep = { change: DisputeChange; resolved?: Resolutions }

export type ChangedDispute = {
  row: DisputeRow
  /** As it was; nothing for a new one. */
  before: DisputeRow | undefined
  changed: boolean
}

const toColumns = (change: DisputeChange) => ({
  ...change,
  evidence: change.evidence === null ? null : JSON.stringify(change.evidence),
  document: change.document === null ? null : JSON.stringify(change.document),
  unknown_types: JSON.stringify(change.unknown_types),
})

const isSame = (before: DisputeRow, change: DisputeChange): boolean =>
  Object.entries(change).every(([column, value]) =>
    isDeepStrictEqual(value, before[column as keyof DisputeRow])
  )

/** The record of the disputes about payments. Each change is made under the row's lock. */
export class DisputeBook {
  constructor(private readonly knex: Knex) {}

  async byId(id: string): Promise<DisputeRow | undefined> {
    return await liveRows<DisputeRow>(this.knex, TABLE).where({ id }).first()
  }

  /** Oldest first. */
  async ofPayment(alipayPaymentId: string): Promise<DisputeRow[]> {
    return await liveRows<DisputeRow>(this.knex, TABLE)
      .where({ alipay_payment_id: alipayPaymentId })
      .orderBy([{ column: "created_at" }, { column: "id" }])
  }

  /** Disputes of a handle that are not over. @param kept a client ID whose disputes are left out */
  async countOpen(handle: string, kept: string | undefined): Promise<number> {
    const open = liveRows<DisputeRow>(this.knex, TABLE).where({ handle, state: "open" })
    const [row] = await (kept === undefined ? open : open.whereNot({ client_id: kept })).count<
      { count: string }[]
    >()
    return Number(row?.count ?? 0)
  }

  /** The disputes that a client ID of the gateway has under an id, the newest first. */
  async byDisputeId(disputeId: string, clientId: string): Promise<DisputeRow[]> {
    return await liveRows<DisputeRow>(this.knex, TABLE)
      .where({ dispute_id: disputeId, client_id: clientId })
      .orderBy("created_at", "desc")
  }

  /**
   * Writes what becomes of a dispute; two that are told of it at the same moment are applied one after the other.
   * @param next says how the dispute is afterwards, from how it is now
   */
  async change(
    { id: paymentId, handle, client_id }: Pick<PaymentRow, "id" | "handle" | "client_id">,
    disputeId: string,
    next: (before: DisputeRow | undefined) => DisputeStep
  ): Promise<ChangedDispute> {
    const key = { alipay_payment_id: paymentId, dispute_id: disputeId }
    return await this.knex.transaction(async (trx) => {
      const locked = async (): Promise<DisputeRow | undefined> =>
        await liveRows<DisputeRow>(trx, TABLE).where(key).forUpdate().first()
      const known = await locked()
      if (known === undefined) {
        const [made] = (await trx(TABLE)
          .insert({
            ...toColumns(next(undefined).change),
            ...{ ...key, handle, client_id, id: generateEntityId(undefined, "aldsp") },
          })
          .onConflict(trx.raw("(alipay_payment_id, dispute_id) where deleted_at is null"))
          .ignore()
          .returning("*")) as DisputeRow[]
        if (made !== undefined) {
          return { row: made, before: undefined, changed: true }
        }
      }
      const before = known ?? ((await locked()) as DisputeRow)
      const { change, resolved = {} } = next(before)
      if (isSame(before, change)) {
        return { row: before, before, changed: false }
      }
      const [row] = (await liveRows(trx, TABLE)
        .where({ id: before.id })
        .update({ ...toColumns(change), updated_at: new Date() })
        .returning("*")) as DisputeRow[]
      await resolveRequests(trx, before.id, resolved)
      return { row: row as DisputeRow, before, changed: true }
    })
  }

  /** Notes that an alert was told, and when the next one is. */
  async alerted(id: string, alerted: number, nextCheckAt: Date | null): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ alerted, next_check_at: nextCheckAt, claimed_until: null, updated_at: new Date() })
  }

  async reschedule(id: string, nextCheckAt: Date): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .whereNotNull("next_check_at")
      .update({ next_check_at: nextCheckAt, claimed_until: null })
  }

  /** Disputes of which an alert is due. */
  async claimDue(options: ClaimOptions): Promise<DisputeRow[]> {
    return await claimDue<DisputeRow>(this.knex, TABLE, options)
  }
}
