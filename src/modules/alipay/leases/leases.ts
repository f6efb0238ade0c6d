import { randomUUID } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { LeaseBusyError } from "./busy"
import { keeping, type KeptLease } from "./kept"
import { withPatience } from "./patience"
import { WaitingRoom } from "./waiting-room"
import { liveRows } from "../live-rows"
import { MINUTE } from "../time"

const TABLE = "alipay_lease"

export type LeaseOptions = {
  /** How long a killed holder blocks the others, in milliseconds; a living one renews. */
  ttlMs?: number
  /** How long to wait for another holder, in milliseconds; work that may wait less (`waitingAtMost`) waits less. */
  waitMs?: number
  /** Ends the waiting: the caller is gone. */
  signal?: AbortSignal
  /** For how long a living holder renews, in milliseconds: a request that hangs must not keep an order for ever. */
  renewForMs?: number
}

export type Lease = KeptLease & { release: () => Promise<void> }

/** Where a lease stands that this process has. */
type Standing = {
  owner: string
  ttlMs: number
  /** When it was renewed last, as measured and as the clock said: the machine may have slept, or the clock been set. */
  measuredAt: number
  clockAt: number
}

const DEFAULTS = { ttlMs: MINUTE, waitMs: 30_000, renewForMs: 5 * MINUTE, signal: undefined }

const moment = (): Pick<Standing, "measuredAt" | "clockAt"> => ({
  measuredAt: performance.now(),
  clockAt: Date.now(),
})

/** Takes or renews a lease, and notes when: the moment before it was asked for. */
const confirm = async (standing: Standing, ask: () => Promise<boolean>): Promise<boolean> => {
  const asked = moment()
  const isOurs = await ask()
  if (isOurs) {
    Object.assign(standing, asked)
  }
  return isOurs
}

/** Whether it was renewed so lately that no other can have taken it: not half its time ago. */
const isFresh = ({ ttlMs, measuredAt, clockAt }: Standing): boolean =>
  performance.now() - measuredAt < ttlMs / 2 && Date.now() - clockAt < ttlMs / 2

/**
 * Leases kept in PostgreSQL and timed by its clock: they hold between processes whatever locking module
 * the store uses, and run out by themselves when their holder was killed. How long this process waits and renews is
 * measured, not read from the server's clock, which may be set while the work goes on.
 */
export class Leases {
  private readonly waitingRoom = new WaitingRoom()

  constructor(private readonly knex: Knex) {}

  /** @returns the lease; nothing when another kept it all the time, too many wait for it, or the caller is gone */
  async acquire(key: string, options: LeaseOptions = {}): Promise<Lease | undefined> {
    const { ttlMs, waitMs, renewForMs, signal } = { ...DEFAULTS, ...options }
    const standing = { owner: randomUUID(), ttlMs, ...moment() }
    const take = async () => await confirm(standing, async () => await this.take(key, standing))
    const taken =
      (await take()) ||
      (await withPatience(waitMs, async (atMostMs) =>
        this.takeInTurn(key, take, { atMostMs, signal })
      ))
    if (!taken) {
      return undefined
    }
    const lease = this.held(key, standing, renewForMs)
    if (signal?.aborted) {
      await lease.release()
      return undefined
    }
    return lease
  }

  /** Whether anyone holds a lease now. */
  async isHeld(key: string): Promise<boolean> {
    const row = (await liveRows(this.knex, TABLE)
      .where({ id: key })
      .whereRaw("expires_at > now()")
      .first("id")) as { id: string } | undefined
    return row !== undefined
  }

  /** Callers of this process that wait for a lease now. */
  countWaiting(key: string): number {
    return this.waitingRoom.size(key)
  }

  private async takeInTurn(
    key: string,
    take: () => Promise<boolean>,
    { atMostMs, signal }: { atMostMs: number; signal: AbortSignal | undefined }
  ): Promise<boolean> {
    const deadline = performance.now() + atMostMs
    const waiter = atMostMs > 0 ? this.waitingRoom.enter(key) : undefined
    if (!waiter) {
      return false
    }
    try {
      while (performance.now() < deadline && !signal?.aborted) {
        await waiter.pause(signal, deadline - performance.now())
        if (!signal?.aborted && (await take())) {
          return true
        }
      }
      return false
    } finally {
      waiter.leave()
    }
  }

  private held(key: string, standing: Standing, renewForMs: number): Lease {
    const renewUntil = performance.now() + renewForMs
    const renew = async () => await confirm(standing, async () => await this.renew(key, standing))
    const renewal = setInterval(() => {
      if (performance.now() >= renewUntil) {
        clearInterval(renewal)
        return
      }
      renew().catch(() => undefined)
    }, standing.ttlMs / 3)
    renewal.unref()
    let released: Promise<void> | undefined
    return {
      key,
      isOurs: async () => isFresh(standing) || (await renew()),
      isOver: () => released !== undefined,
      release: () => {
        clearInterval(renewal)
        released ??= this.drop(key, standing.owner).finally(() => this.waitingRoom.wakeFirst(key))
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
      return await keeping(lease, work)
    } finally {
      await lease.release()
    }
  }

  private async take(key: string, { owner, ttlMs }: Standing): Promise<boolean> {
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
  private async renew(key: string, { owner, ttlMs }: Standing): Promise<boolean> {
    const renewed = await liveRows(this.knex, TABLE)
      .where({ id: key, owner })
      .update({ expires_at: this.knex.raw("now() + ? * interval '1 millisecond'", [ttlMs]) })
    return renewed > 0
  }

  private async drop(key: string, owner: string): Promise<void> {
    await liveRows(this.knex, TABLE).where({ id: key, owner }).delete()
  }
}

export const cartLeaseKey = (cartId: string): string => `cart:${cartId}`
export const orderLeaseKey = (orderId: string): string => `order:${orderId}`
/** All requests of a session share one: who knows the session need not read the ledger before. */
export const paymentLeaseKey = ({ session_id }: { session_id: string }): string =>
  `payment:${session_id}`
/** Held while Medusa books a payment that has no cart. */
export const bookingLeaseKey = (sessionId: string): string => `booking:${sessionId}`
export const settleLeaseKey = (ledgerRowId: string): string => `settle:${ledgerRowId}`
export const agreementLeaseKey = (agreementId: string): string => `agreement:${agreementId}`
export const linkLeaseKey = (customerId: string): string => `link:${customerId}`
/** Held while a linked wallet is charged for a payment collection. */
export const collectionLeaseKey = (collectionId: string): string => `collection:${collectionId}`
/** Held while a sale is begun, paid or canceled at a till. */
export const saleLeaseKey = (saleId: string): string => `sale:${saleId}`
/** Held while a shopper begins a sale at a place's printed code. */
export const enteringLeaseKey = (stockLocationId: string): string => `entering:${stockLocationId}`
/** Held while a place is registered as a store, or its store is asked about. */
export const storeLeaseKey = (store: { stock_location_id: string; handle: string }): string =>
  `store:${store.handle}:${store.stock_location_id}`
/** Held while a rehearsal of an account goes a step further. */
export const rehearsalLeaseKey = (handle: string): string => `rehearsal:${handle}`
export const chargeLeaseKey = (key: string): string => `charge:${key}`
export const attentionLeaseKey = (itemId: string): string => `attention:${itemId}`
