import type { MedusaContainer } from "@medusajs/framework/types"
import { alipayOf, type NotificationRow } from "../../modules/alipay"
import { messageOf } from "../../payments/errors"
import { applyNotificationWorkflow } from "./index"
import type { LedgerStores } from "../../modules/alipay/parts"

/** Messages one process applies at the same time: the door and the shop need the database too. */
const AT_ONCE = 4

/** Messages that wait in memory, by their ids; what is beyond waits in the inbox for the sweep. */
const LONGEST = 5_000

/** Pauses before a message is tried again while others work on its cart or payment; then the sweep takes it. */
const BUSY_PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000]

type Waiting = Pick<NotificationRow, "id" | "claimed_until"> & {
  /** How often it found others at work. */
  busy: number
}

/**
 * Applies messages that this process has recorded, a few at a time and in the order they came, so that a
 * storm of them is answered quickly and in bounded memory.
 */
export class ApplyQueue {
  private readonly waiting: Waiting[] = []
  private working = 0

  /** Applies the message now or in its turn. Never throws: what fails is the inbox's to repeat. */
  async take(container: MedusaContainer, message: NotificationRow): Promise<void> {
    if (this.working >= AT_ONCE) {
      this.wait({ id: message.id, claimed_until: message.claimed_until, busy: 0 })
      return
    }
    await this.work(container, async () => await this.apply(container, message, 0))
  }

  private wait(message: Waiting): void {
    if (this.waiting.length < LONGEST) {
      this.waiting.push(message)
    }
  }

  private async work(container: MedusaContainer, first: () => Promise<void>): Promise<void> {
    this.working++
    try {
      await first()
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
        const message = await claimAgain(container, next)
        if (message) {
          await this.apply(container, message, next.busy)
        }
      }
    } finally {
      this.working--
    }
  }

  private async apply(
    container: MedusaContainer,
    message: NotificationRow,
    busy: number
  ): Promise<void> {
    if (!(await isBusy(container, message))) {
      return
    }
    const pause = BUSY_PAUSES_MS[busy]
    if (pause === undefined) {
      await leaveInInbox(container, message)
      return
    }
    const { id, claimed_until } = message
    setTimeout(() => this.resume(container, { id, claimed_until, busy: busy + 1 }), pause).unref()
  }

  private resume(container: MedusaContainer, message: Waiting): void {
    this.wait(message)
    if (this.working < AT_ONCE) {
      void this.work(container, async () => undefined)
    }
  }
}

/** A message that has waited longer than its claim may be in the sweep's hands, or applied. */
const claimAgain = async (
  container: MedusaContainer,
  { id, claimed_until }: Waiting
): Promise<NotificationRow | undefined> => {
  const alipay = alipayOf(container)
  try {
    return await alipay.inbox.claimAgain(id, claimed_until, alipay.now())
  } catch (error) {
    leaveToSweep(alipay, id, error)
    return undefined
  }
}

/** Applies a message. @returns whether others are working on its cart or payment, so that it is not applied */
const isBusy = async (container: MedusaContainer, message: NotificationRow): Promise<boolean> => {
  try {
    const { result } = await applyNotificationWorkflow(container).run({ input: message })
    return result.busy
  } catch (error) {
    leaveToSweep(alipayOf(container), message.id, error)
    return false
  }
}

/** Gives up the claim, so that the sweep need not wait until it runs out. */
const leaveInInbox = async (container: MedusaContainer, { id }: NotificationRow): Promise<void> => {
  const alipay = alipayOf(container)
  await alipay.inbox
    .putBack(id, alipay.now())
    .catch((error: unknown) => leaveToSweep(alipay, id, error))
}

const leaveToSweep = (alipay: LedgerStores, id: string, error: unknown): void =>
  alipay.logger.error(
    `alipay: notification ${id} could not be applied, the sweep takes it over: ${messageOf(error)}`
  )
