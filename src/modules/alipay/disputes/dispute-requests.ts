import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import type { DisputeFiles } from "./dispute-files"
import type { DisputeRequestRow } from "./dispute-row"

const TABLE = "alipay_dispute_request"

export type NewDisputeRequest = Pick<
  DisputeRequestRow,
  "alipay_dispute_id" | "kind" | "actor_id" | "document"
>

/** Acceptances and defences of disputes, each written before it leaves and sent once. */
export class DisputeRequests {
  constructor(
    private readonly knex: Knex,
    private readonly files: DisputeFiles
  ) {}

  /**
   * Writes a request, and a copy of the file that is sent with it.
   * @param base64 of the file
   * @returns the new row, or nothing when the outcome of another one of the dispute is open
   */
  async write(request: NewDisputeRequest, base64?: string): Promise<DisputeRequestRow | undefined> {
    return await this.knex.transaction(async (trx) => {
      const [row] = (await trx(TABLE)
        .insert({
          ...request,
          document: request.document === null ? null : JSON.stringify(request.document),
          id: generateEntityId(undefined, "aldrq"),
          state: "created",
        })
        .onConflict(
          trx.raw(
            "(alipay_dispute_id) where state in ('created', 'unknown') and deleted_at is null"
          )
        )
        .ignore()
        .returning("*")) as DisputeRequestRow[]
      if (row !== undefined && base64 !== undefined) {
        await this.files.keep(trx, row.id, base64)
      }
      return row
    })
  }

  /** Records an answer; what a message of the gateway has made known in between stays. */
  async record(
    id: string,
    {
      state,
      ...facts
    }: Pick<DisputeRequestRow, "state"> &
      Partial<Pick<DisputeRequestRow, "result_code" | "done_at">>
  ): Promise<void> {
    await liveRows(this.knex, TABLE)
      .where({ id })
      .whereIn("state", ["created", state])
      .update({ ...facts, state, updated_at: new Date() })
  }

  async byId(id: string): Promise<DisputeRequestRow | undefined> {
    return await liveRows<DisputeRequestRow>(this.knex, TABLE).where({ id }).first()
  }

  /** Oldest first. */
  async ofDispute(disputeId: string): Promise<DisputeRequestRow[]> {
    return await liveRows<DisputeRequestRow>(this.knex, TABLE)
      .where({ alipay_dispute_id: disputeId })
      .orderBy([{ column: "created_at" }, { column: "id" }])
  }
}

export type Resolutions = Readonly<
  Partial<Record<DisputeRequestRow["kind"], DisputeRequestRow["state"]>>
>

/** Notes what a message of the gateway says of answers whose outcome is open. */
export const resolveRequests = async (
  knex: Knex,
  disputeId: string,
  resolved: Resolutions
): Promise<void> => {
  for (const [kind, state] of Object.entries(resolved)) {
    await liveRows(knex, TABLE)
      .where({ alipay_dispute_id: disputeId, kind })
      .whereIn("state", ["created", "unknown"])
      .update({ state, updated_at: new Date() })
  }
}
