import { MedusaError } from "@medusajs/framework/utils"
import type { AccountRegistry } from "./account-registry"
import type { Account } from "./resolve-account"

/** Whose messages are believed for a handle: the account in force, and those used before. */
export type TrustedSenders = Readonly<{
  accounts: readonly Account[]
  /** Why the account in force can't be used, when it can't. */
  problem: string | undefined
}>

type Known = { senders: TrustedSenders; readAt: number }

/** How long what was read is believed without reading again. */
const FRESH_MS = 5_000
/** Most often the tables are read for messages that can't be verified: a flood of forgeries reads no more than this. */
const REREAD_PAUSE_MS = 250

/**
 * Keeps the keys that notifications are verified with, so that a forged message costs no query. What can't be verified
 * is tried once more with keys read again: a key that was added in another process counts a moment later.
 */
export class TrustedSenderCache {
  private readonly known = new Map<string, Known>()
  private readonly reading = new Map<string, Promise<TrustedSenders>>()

  constructor(private readonly accounts: Pick<AccountRegistry, "formerly" | "get" | "handles">) {}

  /** @throws what the database throws, when nothing was ever read */
  async recent(handle: string): Promise<TrustedSenders> {
    const known = this.known.get(handle)
    if (known && performance.now() - known.readAt < FRESH_MS) {
      return known.senders
    }
    try {
      return await this.read(handle)
    } catch (error) {
      if (known) {
        return known.senders
      }
      throw error
    }
  }

  /**
   * What the tables say now, or what was read a moment ago: the gateway sends a message again that was refused within
   * that moment. @throws what the database throws
   */
  async reread(handle: string): Promise<TrustedSenders> {
    const known = this.known.get(handle)
    return known && performance.now() - known.readAt < REREAD_PAUSE_MS
      ? known.senders
      : await this.read(handle)
  }

  /** Callers at the same time share one reading. */
  private async read(handle: string): Promise<TrustedSenders> {
    const shared = this.reading.get(handle)
    if (shared) {
      return await shared
    }
    const reading = this.readTables(handle).finally(() => this.reading.delete(handle))
    this.reading.set(handle, reading)
    return await reading
  }

  private async readTables(handle: string): Promise<TrustedSenders> {
    const readAt = performance.now()
    const current = await this.current(handle)
    const senders = {
      accounts: [
        ...(current.account ? [current.account] : []),
        ...(await this.formerly(handle, current.account)),
      ],
      problem: current.problem,
    }
    this.known.set(handle, { senders, readAt })
    return senders
  }

  /** Those used before. Where their client ID is in force somewhere, the keys in force count, and not the ones kept. */
  private async formerly(handle: string, current: Account | undefined): Promise<Account[]> {
    const kept = await this.accounts.formerly(handle)
    const others = kept.length === 0 ? [] : await this.others(handle)
    return kept
      .filter(({ account }) => account.clientId !== current?.clientId)
      .map(({ account }) => others.find(({ clientId }) => clientId === account.clientId) ?? account)
  }

  /** The accounts in force under other handles. */
  private async others(handle: string): Promise<Account[]> {
    const handles = this.accounts.handles().filter((other) => other !== handle)
    const found = await Promise.all(handles.map(async (other) => await this.current(other)))
    return found.flatMap(({ account }) => account ?? [])
  }

  private async current(handle: string): Promise<{ account?: Account; problem?: string }> {
    try {
      return { account: (await this.accounts.get(handle)).account }
    } catch (error) {
      if (MedusaError.isMedusaError(error)) {
        return { problem: (error as MedusaError).message }
      }
      throw error
    }
  }
}
