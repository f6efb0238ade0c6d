import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { claimDue, type ClaimOptions } from "./claim-due"
import type { OperationRow } from "./rows"
import {
  OPERATION_TRANSITIONS,
  statesBefore,
  UNSETTLED_OPERATION_STATES,
  type OperationKind,
  type OperationState,
} from "./states"
import { assertLeasesKept } from "../leases/kept"
import { liveRows } from "../live-rows"

const TABLE = "alipay_operation"

export type NewOperation = Pick<
  OperationRow,
  | "alipay_payment_id"
  | "kind"
  | "request_id"
  | "medusa_id"
  | "origin"
  | "amount"
  | "currency_code"
  | "next_check_at"
>

export type OperationPatch = Partial<
  Pick<
    OperationRow,
    "medusa_id" | "gateway_id" | "result_code" | "undone_at" | "checks" | "next_check_at"
  >
>

/** The record of every capture, refund and cancel, written before its request leaves. */
export class OperationLedger {
  constructor(private readonly knex: Knex) {}

  /**
   * Writes the operation, or returns the one already written under the same request id.
   * @param state `succeeded` for one that moves nothing, so that there is nothing to send
   * @throws Error when Medusa's row has another operation
   */
  async write(
    operation: NewOperation,
    state: Extract<OperationState, "created" | "succeeded"> = "created"
  ): Promise<OperationRow> {
    await assertLeasesKept()
    // Writers at the same moment may meet in either unique index first, so none is named.
    const [row] = await this.knex<OperationRow>(TABLE)
      .insert({ ...operation, id: generateEntityId(undefined, "alop"), state })
      .onConflict()
      .ignore()
      .returning("*")
    const written = row ?? (await this.byRequestId(operation.request_id))
    if (!written) {
      throw new Error(`${operation.medusa_id} has another operation in the ledger already.`)
    }
    return written
  }

  async byId(id: string): Promise<OperationRow | undefined> {
    return await this.find({ id })
  }

  async byRequestId(requestId: string): Promise<OperationRow | undefined> {
    return await this.find({ request_id: requestId })
  }

  async byMedusaId(medusaId: string): Promise<OperationRow | undefined> {
    return await this.find({ medusa_id: medusaId })
  }

  async listByMedusaIds(medusaIds: readonly string[]): Promise<OperationRow[]> {
    return medusaIds.length === 0
      ? []
      : await liveRows<OperationRow>(this.knex, TABLE).whereIn("medusa_id", medusaIds)
  }

  async list(alipayPaymentId: string, kind?: OperationKind): Promise<OperationRow[]> {
    return await liveRows<OperationRow>(this.knex, TABLE)
      .where({ alipay_payment_id: alipayPaymentId, ...(kind ? { kind } : {}) })
      .orderBy([{ column: "created_at" }, { column: "id" }])
  }

  async listUnsettled(alipayPaymentId: string, kind: OperationKind): Promise<OperationRow[]> {
    const all = await this.list(alipayPaymentId, kind)
    return all.filter((operation) => UNSETTLED_OPERATION_STATES.includes(operation.state))
  }

  /** Moves an operation forward; a move the table does not know changes nothing. */
  async advance(id: string, to: OperationState, patch: OperationPatch = {}): Promise<OperationRow> {
    const from = [to, ...statesBefore<OperationState>(OPERATION_TRANSITIONS, to)]
    const [row] = (await liveRows(this.knex, TABLE)
      .where({ id })
      .whereIn("state", from)
      .update({ ...patch, state: to, updated_at: new Date() })
      .returning("*")) as OperationRow[]
    return row ?? (await this.mustExist(id))
  }

  /**
   * Records that an operation which was refused was made all the same: the gateway's own list of a payment's movements
   * has the last word. Changes nothing in any other state.
   */
  async correct(id: string, patch: OperationPatch): Promise<OperationRow> {
    await liveRows(this.knex, TABLE)
      .where({ id, state: "failed" })
      .update({ ...patch, state: "succeeded", undone_at: null, updated_at: new Date() })
    return await this.mustExist(id)
  }

  async note(id: string, patch: OperationPatch): Promise<OperationRow> {
    const [row] = (await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ ...patch, updated_at: new Date() })
      .returning("*")) as OperationRow[]
    return row ?? (await this.mustExist(id))
  }

  /** Ties an operation to Medusa's row, unless another row has it already. */
  async claimFor(id: string, medusaId: string): Promise<boolean> {
    const count = await liveRows(this.knex, TABLE)
      .where({ id, medusa_id: null })
      .update({ medusa_id: medusaId, updated_at: new Date() })
    return count > 0
  }

  async reschedule(id: string, checks: number, nextCheckAt: Date | null): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .update({ checks, next_check_at: nextCheckAt, claimed_until: null, updated_at: new Date() })
  }

  async claimDue(options: ClaimOptions): Promise<OperationRow[]> {
    return await claimDue<OperationRow>(this.knex, TABLE, options)
  }

  private async find(where: Partial<OperationRow>): Promise<OperationRow | undefined> {
    return (await liveRows(this.knex, TABLE).where(where).first()) as OperationRow | undefined
  }

  private async mustExist(id: string): Promise<OperationRow> {
    const row = await this.find({ id })
    if (!row) {
      throw new Error(
        `The ledger row ${id} is gone; rows of alipay_operation must never be deleted.`
      )
    }
    return row
  }
}
