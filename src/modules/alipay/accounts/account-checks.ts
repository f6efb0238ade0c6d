import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AlipayConnectionResult } from "../../../types/http"
import { liveRows } from "../live-rows"

const TABLE = "alipay_account_check"

/** A row of `alipay_account_check`; its id is the account's handle. */
export type AccountCheckRow = {
  id: string
  connection: Record<string, unknown> | null
  probe: Record<string, unknown> | null
  rehearsal: Record<string, unknown> | null
  refused_at: Date | null
  refused_reason: string | null
}

type Finding =
  | { connection: object }
  | { probe: object }
  | { rehearsal: object }
  | { refused_at: Date; refused_reason: string }

type Refusal = { at: Date; reason: string }

/** Most often a refused notification is written down, per account: a flood of forgeries is one write now and then. */
const WRITE_PAUSE_MS = 5_000

/** What was last found out about each account. */
export class AccountChecks {
  private readonly refusals = new Map<string, Refusal>()
  private readonly waiting = new Set<string>()

  constructor(private readonly knex: Knex) {}

  async list(): Promise<AccountCheckRow[]> {
    return (await liveRows(this.knex, TABLE)) as AccountCheckRow[]
  }

  async byHandle(handle: string): Promise<AccountCheckRow | undefined> {
    return (await liveRows(this.knex, TABLE).where({ id: handle }).first()) as
      AccountCheckRow | undefined
  }

  /** The result of an account's last test connection. */
  async lastTest(handle: string): Promise<AlipayConnectionResult | null> {
    return ((await this.byHandle(handle))?.connection ?? null) as AlipayConnectionResult | null
  }

  async remember(handle: string, finding: Finding): Promise<void> {
    const values = Object.fromEntries(
      Object.entries(finding).map(([field, value]) => [
        field,
        value instanceof Date || typeof value !== "object" ? value : JSON.stringify(value),
      ])
    )
    await this.knex(TABLE)
      .insert({ id: handle, ...values })
      .onConflict("id")
      .merge({ ...values, deleted_at: null, updated_at: new Date() })
  }

  /** When the last genuine notification of an account was recorded. */
  async lastGenuineAt(handle: string): Promise<Date | undefined> {
    const row = (await liveRows(this.knex, "alipay_notification")
      .where({ handle })
      .max("created_at as last")
      .first()) as { last: Date | null } | undefined
    return row?.last ?? undefined
  }

  /** Notes a refused notification, written down a moment later together with others. Never throws. */
  noteRefusal(handle: string, refusal: Refusal): void {
    this.refusals.set(handle, refusal)
    if (this.waiting.has(handle)) {
      return
    }
    this.waiting.add(handle)
    void this.writeRefusal(handle)
    setTimeout(() => {
      this.waiting.delete(handle)
      void this.writeRefusal(handle)
    }, WRITE_PAUSE_MS).unref()
  }

  private async writeRefusal(handle: string): Promise<void> {
    const refusal = this.refusals.get(handle)
    this.refusals.delete(handle)
    if (refusal === undefined) {
      return
    }
    try {
      await this.remember(handle, { refused_at: refusal.at, refused_reason: refusal.reason })
    } catch {
      // Only a remark for the settings page; the refusal itself was answered and logged.
      return
    }
  }
}
