import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { liveRows } from "../live-rows"
import type { Sealer } from "../secrets/sealing"

const TABLE = "alipay_dispute_file"
const FIELD = "content"

type FileRow = { id: string; alipay_dispute_request_id: string; content: string }

/** Copies of the files that were sent with defenses, sealed: they hold what the shop knows of a shopper. */
export class DisputeFiles {
  constructor(
    private readonly knex: Knex,
    private readonly sealer: Sealer
  ) {}

  /** Keeps a copy in the transaction that writes its request; none where the store has no key to seal it with. */
  async keep(trx: Knex, requestId: string, base64: string): Promise<void> {
    if (this.sealer.keyId === undefined) {
      return
    }
    const id = generateEntityId(undefined, "aldfl")
    await trx(TABLE).insert({
      ...{ id, alipay_dispute_request_id: requestId },
      content: this.sealer.seal(base64, { rowId: id, field: FIELD }),
    })
  }

  /** Which of these requests have a copy; reads none. */
  async kept(requestIds: readonly string[]): Promise<ReadonlySet<string>> {
    const ids = await liveRows<FileRow>(this.knex, TABLE)
      .whereIn("alipay_dispute_request_id", [...requestIds])
      .pluck("alipay_dispute_request_id")
    return new Set(ids)
  }

  /** @returns the file in base64; nothing where no copy is kept @throws SealingError when its key is gone */
  async read(requestId: string): Promise<string | undefined> {
    const row = await liveRows<FileRow>(this.knex, TABLE)
      .where({ alipay_dispute_request_id: requestId })
      .first("id", FIELD)
    return row && this.sealer.open(row.content, { rowId: row.id, field: FIELD })
  }

  /** Deletes the copies that are older. */
  async deleteBefore(at: Date): Promise<void> {
    await liveRows(this.knex, TABLE).where("created_at", "<", at).delete()
  }
}
