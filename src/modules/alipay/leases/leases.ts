import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const TABLE = "alipay_lease"
const POLL_MS = 50

export type LeaseOptions = {
  /** How long a killed holder blocks the others, in milliseconds; a living one renews. */
  ttlMs?: number
  /** How long to wait for another holder, in milliseconds. */
  waitMs?: number
  /** For how long a living holder renews, in milliseconds: a request that hangs must not keep an order for ever. */
  renewForMs?: number
}

export type Lease = { key: string; release: () => Promise<void> }

const DEFAULTS = { ttlMs: 60_000, waitMs: 30_000, renewForMs: 5 * 60_000 }

/**
 * Leases kept in PostgreSQL and timed by its clock: they hold between processes whatever locking module
 * the store uses, and run out by themselves when their holder was killed.
 */
export class Leases {
  constructor(private readonly knex: Knex) {}

  /** @returns the lease, or nothing when another kept it all the time */
  async acquire(key: string, options: LeaseOptions = {}): Promise<Lease | undefined> {
    const { ttlMs, waitMs, renewForMs } = { ...DEFAULTS, ...options }
    const owner = randomUUID()
    const deadline = Date.now() + waitMs
    while (!(await this.take(key, owner, ttlMs))) {
      if (Date.now() >= deadline) {
        return undefined
      }
      await sleep(POLL_MS)
    }
    const renewUntil = Date.now() + renewForMs
    const renewal = setInterval(() => {
      if (Date.now() >= renewUntil) {
        clearInterval(renewal)
        return
      }
      this.renew(key, owner, ttlMs).catch(() => undefined)
    }, ttlMs / 3)
    renewal.unref()
    let released: Promise<void> | undefined
    return {
      key,
      release: () => {
        clearInterval(renewal)
        released ??= this.drop(key, owner)
        return released
      },
    }
  }

  /** Runs `work` under the lease. @throws LeaseBusyError when another holds it too long */
  async within<T>(key: string, work: () => Promise<T>, options: LeaseOptions = {}): Promise<T> {
    const lease = await this.acquire(key, options)
    if (!lease) {
      throw new LeaseBusyError(key)
    }
    try {
      return await work()
    } finally {
      await lease.release()
    }
  }

  private async take(key: string, owner: string, ttlMs: number): Promise<boolean> {
    const result = await this.knex.raw<{ rows: unknown[] }>(
      `insert into ?? as lease (id, owner, expires_at)
       values (?, ?, now() + ? * interval '1 millisecond')
       on conflict (id) do update set owner = excluded.owner, expires_at = excluded.expires_at
         where lease.expires_at < now()
       returning id`,
      [TABLE, key, owner, ttlMs]
    )
    return result.rows.length > 0
  }

  /** Never inserts: a renewal on its way must not bring a released lease back. */
  private async renew(key: string, owner: string, ttlMs: number): Promise<void> {
    await this.knex(TABLE)
      .where({ id: key, owner })
      .update({ expires_at: this.knex.raw("now() + ? * interval '1 millisecond'", [ttlMs]) })
  }

  private async drop(key: string, owner: string): Promise<void> {
    await this.knex(TABLE).where({ id: key, owner }).delete()
  }
}

/** Another process has been working on the same cart or payment for longer than we may wait. */
export class LeaseBusyError extends Error {
  constructor(readonly key: string) {
    super(`${key} is being worked on by another process. Try again in a moment.`)
    this.name = "LeaseBusyError"
  }
}

export const cartLeaseKey = (cartId: string): string => `cart:${cartId}`
export const orderLeaseKey = (orderId: string): string => `order:${orderId}`
export const paymentLeaseKey = (ledgerRowId: string): string => `payment:${ledgerRowId}`
export const settleLeaseKey = (ledgerRowId: string): string => `settle:${ledgerRowId}`
export const agreementLeaseKey = (agreementId: string): string => `agreement:${agreementId}`
export const chargeLeaseKey = (key: string): string => `charge:${key}`
export const attentionLeaseKey = (itemId: string): string => `attention:${itemId}`
