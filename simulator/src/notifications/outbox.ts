import type { KeyObject } from "node:crypto"
import { generateKeys, readPrivateKey } from "../signing/keys"
import type { BehaviourSet } from "../behaviours/behaviour-set"
import type { ClientRegistry } from "../clients/registry"
import { iso } from "../time/moment"
import type { Scheduler } from "../time/scheduler"
import { deliver, headersOf, type Envelope } from "./delivery"
import type { Attempt, NoticeKind, Notification } from "./model"
import { DELIVERY_GAPS } from "./schedule"

export interface OutboxSettings {
  /** False: one delivery only, as in the gateway's sandbox. */
  readonly redelivery: boolean
  /** Milliseconds between the event and the first delivery. */
  readonly delayMs: number
  /** Milliseconds a merchant may take to answer. */
  readonly timeoutMs: number
  /** True: redeliveries repeat the first request-time. */
  readonly reuseTime: boolean
}

/** What is to be told to a merchant. */
export interface Notice {
  readonly kind: NoticeKind
  readonly clientId: string
  /** From the request; the account's address is used without it. */
  readonly url: string | undefined
  readonly body: object
  readonly behaviours: BehaviourSet
  readonly paymentRequestId?: string
}

/** Signs, delivers and redelivers notifications on the simulator's clock. */
export class Outbox {
  #notifications: Notification[] = []
  #early: Promise<void>[] = []
  #held: { paymentRequestId: string; release: () => void }[] = []
  #count = 0
  readonly #behaviours = new WeakMap<Notification, BehaviourSet>()
  #foreign: KeyObject | undefined

  constructor(
    readonly scheduler: Scheduler,
    readonly clients: ClientRegistry,
    readonly settings: OutboxSettings
  ) {}

  /** Every notification in the order it was made. */
  all(): readonly Notification[] {
    return this.#notifications
  }

  /** Records a notification and plans its first delivery. */
  post(notice: Notice): Notification {
    const notification = this.#record(notice)
    const take = (name: string) =>
      notice.behaviours.take(`notify.${name}`, `notify-${notice.kind}.${name}`)
    if (notification.url === undefined) {
      notification.status = "no-address"
      return notification
    }
    const copies = take("double") ? 2 : 1
    if (take("early")) {
      this.#early.push(this.scheduler.now(() => this.#attempts(notification, copies)))
    } else if (notice.paymentRequestId && take("after-capture")) {
      this.#hold(notice.paymentRequestId, () => this.#plan(notification, 0, copies))
    } else {
      this.#plan(notification, this.settings.delayMs + Number(take("delay")?.value ?? 0), copies)
    }
    return notification
  }

  /** Takes notifications of an earlier run; those that wait are delivered when they are due. */
  restore(notifications: readonly Notification[]): void {
    this.#notifications = [...notifications]
    this.#count = notifications.length
    for (const notification of notifications) {
      if (notification.status === "waiting") {
        const due = notification.nextAttemptAt ?? this.scheduler.clock.now()
        this.#plan(notification, Math.max(0, due - this.scheduler.clock.now()), 1)
      }
    }
  }

  /** Delivers once more now, whatever its state. Throws when the id is unknown. */
  async redeliver(id: string): Promise<Attempt> {
    const notification = this.#notifications.find((candidate) => candidate.id === id)
    if (!notification?.url) {
      throw new Error(`no notification ${id} with an address`)
    }
    return await this.#attempt(notification, true)
  }

  /** Resolves when the deliveries that must precede the current answer are over. */
  async early(): Promise<void> {
    await Promise.all(this.#early.splice(0))
  }

  /** Forgets everything. */
  clear(): void {
    this.#notifications = []
    this.#held = []
  }

  #record(notice: Notice): Notification {
    this.#count += 1
    const client = this.clients.find(notice.clientId)
    const notification: Notification = {
      id: `ntf_${this.#count}`,
      clientId: notice.clientId,
      kind: notice.kind,
      paymentRequestId: notice.paymentRequestId,
      url: notice.url ?? (client?.notifyUrl || undefined),
      body: JSON.stringify(notice.body),
      createdAt: this.scheduler.clock.now(),
      attempts: [],
      rounds: 0,
      status: "waiting",
      nextAttemptAt: undefined,
    }
    this.#notifications.push(notification)
    this.#behaviours.set(notification, notice.behaviours)
    return notification
  }

  #hold(paymentRequestId: string, release: () => void): void {
    this.#held.push({ paymentRequestId, release })
  }

  #plan(notification: Notification, delay: number, copies: number): void {
    const at = this.scheduler.clock.now() + delay
    notification.nextAttemptAt = at
    this.scheduler.plan(at, () => this.#attempts(notification, copies))
  }

  async #attempts(notification: Notification, copies: number): Promise<void> {
    if (notification.status !== "waiting") {
      return
    }
    await Promise.all(Array.from({ length: copies }, () => this.#attempt(notification, false)))
    this.#afterRound(notification)
  }

  #afterRound(notification: Notification): void {
    notification.rounds += 1
    if (notification.kind === "capture") {
      const due = this.#held.filter(
        (held) => held.paymentRequestId === notification.paymentRequestId
      )
      this.#held = this.#held.filter((held) => !due.includes(held))
      due.forEach(({ release }) => release())
    }
    notification.nextAttemptAt = undefined
    if (notification.status === "acknowledged") {
      return
    }
    const gap = DELIVERY_GAPS[notification.rounds]
    if (!this.settings.redelivery || gap === undefined) {
      notification.status = "abandoned"
      return
    }
    this.#plan(notification, gap, 1)
  }

  async #attempt(notification: Notification, byHand: boolean): Promise<Attempt> {
    const at = this.scheduler.clock.now()
    const envelope = this.#seal(notification, at)
    const headers = headersOf(envelope)
    const lost = !byHand && this.#take(notification, "lost")
    const answer = lost
      ? { outcome: "lost" as const }
      : await deliver(envelope, headers, this.settings.timeoutMs)
    const attempt: Attempt = { at, headers, byHand, ...answer }
    notification.attempts.push(attempt)
    if (answer.outcome === "acknowledged") {
      notification.status = "acknowledged"
    }
    return attempt
  }

  #seal(notification: Notification, at: number): Envelope {
    const { version, key } = this.clients.signingKey(this.clients.find(notification.clientId))
    const first = notification.attempts[0]?.headers["request-time"]
    const reuse = this.settings.reuseTime || this.#take(notification, "old-time")
    return {
      url: notification.url ?? "",
      clientId: notification.clientId,
      time: (reuse ? first : undefined) ?? iso(at),
      body: notification.body,
      signedBody: this.#take(notification, "bad-signature")
        ? `${notification.body} `
        : notification.body,
      key: this.#take(notification, "foreign-key") ? this.#foreignKey() : key,
      keyVersion: version,
    }
  }

  #foreignKey(): KeyObject {
    this.#foreign ??= readPrivateKey(generateKeys().privateKey)
    return this.#foreign
  }

  #take(notification: Notification, name: string): boolean {
    const behaviours = this.#behaviours.get(notification)
    return behaviours?.take(`notify.${name}`, `notify-${notification.kind}.${name}`) !== undefined
  }
}
