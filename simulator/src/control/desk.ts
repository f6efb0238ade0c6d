import type { Agreement } from "../agreements/store"
import type { ClientOptions, RegisteredClient, SigningKey } from "../clients/registry"
import type { JournalEntry } from "../gateway/journal"
import { statement, type Ledger } from "../ledger/statement"
import type { Attempt, Notification } from "../notifications/model"
import type { World } from "../world"
import { ControlError } from "./control-error"
import { declarationDesk, type DeclarationDesk } from "./declaration-desk"
import { disputeDesk, type DisputeDesk } from "./dispute-desk"

/** What can be looked at and set up from outside: accounts, keys, the clock, the ledger, the deliveries. */
export class Desk {
  /** The simulator's time. `advance` runs everything that becomes due, in order. */
  readonly clock: { now(): number; advance(ms: number): Promise<void> }

  /** Every dispute, and what can be done to them: `disputes()`, `disputes.open({ payment })`. */
  readonly disputes: DisputeDesk

  /** Every customs declaration, and what can be done to them: `declarations()`, `declarations.settle(id)`. */
  readonly declarations: DeclarationDesk

  constructor(readonly world: World) {
    this.disputes = disputeDesk(world)
    this.declarations = declarationDesk(world)
    this.clock = {
      now: () => world.clock.now(),
      advance: (ms) => world.scheduler.advance(ms),
    }
  }

  /** The gateway's public key in use, base64 SPKI: what a merchant pastes. */
  get alipayPublicKey(): string {
    return this.world.clients.signingKey().publicKey
  }

  /** The gateway's public keys by key version. */
  get alipayPublicKeys(): Readonly<Record<string, string>> {
    return this.world.clients.publicKeys()
  }

  /** Adds or replaces an account; without a key a pair is made and its private half is returned. */
  registerClient(options: ClientOptions): RegisteredClient {
    return this.world.clients.register(options)
  }

  /** The gateway takes a new key with the next key version. */
  rotateAlipayKey(): SigningKey {
    return this.world.clients.rotate()
  }

  /** Everything that happened to money. */
  ledger(): Ledger {
    return statement(this.world.payments.all(), this.world.book)
  }

  /** Every notification with its deliveries. */
  notifications(): readonly Notification[] {
    return this.world.outbox.all()
  }

  /** Every agreement, with its tokens. */
  agreements(): readonly Agreement[] {
    return this.world.agreements.all()
  }

  /** The latest merchant calls. */
  calls(): readonly JournalEntry[] {
    return this.world.journal.all()
  }

  /** Delivers a notification once more, now. Throws when there is none with this id. */
  async redeliver(notificationId: string): Promise<Attempt> {
    if (!this.notifications().some(({ id, url }) => id === notificationId && url !== undefined)) {
      throw new ControlError(`no notification ${notificationId} with an address`, 404)
    }
    return await this.world.outbox.redeliver(notificationId)
  }

  /** Resolves when nothing is due and no delivery is under way. */
  async settled(): Promise<void> {
    await this.world.scheduler.settled()
  }

  /** Forgets payments, notifications and plans; accounts, keys and the clock stay. */
  reset(): void {
    const { world } = this
    world.scheduler.clear()
    const records = [world.payments, world.agreements, world.disputes, world.declarations]
    for (const store of [
      ...records,
      world.registrations,
      world.book,
      world.outbox,
      world.journal,
      world.answers,
    ]) {
      store.clear()
    }
  }
}
