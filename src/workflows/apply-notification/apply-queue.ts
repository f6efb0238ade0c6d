import type { MedusaContainer } from "@medusajs/framework/types"
import { ALIPAY_MODULE, type AlipayModuleService, type NotificationRow } from "../../modules/alipay"
import { messageOf } from "../../settlement/errors"
import { applyNotificationWorkflow } from "./index"

/** Messages one process applies at the same time: the door and the shop need the database too. */
const AT_ONCE = 4

/** Messages that wait in memory, by their ids; what is beyond waits in the inbox for the sweep. */
const LONGEST = 5_000

type Waiting = Pick<NotificationRow, "id" | "claimed_until">

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
      if (this.waiting.length < LONGEST) {
        this.waiting.push({ id: message.id, claimed_until: message.claimed_until })
      }
      return
    }
    this.working++
    try {
      await apply(container, message)
      await this.drain(container)
    } finally {
      this.working--
    }
  }

  private async drain(container: MedusaContainer): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      const message = await claimAgain(container, next)
      if (message) {
        await apply(container, message)
      }
    }
  }
}

const alipayOf = (container: MedusaContainer) =>
  container.resolve<AlipayModuleService>(ALIPAY_MODULE)

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

const apply = async (container: MedusaContainer, message: NotificationRow): Promise<void> => {
  try {
    await applyNotificationWorkflow(container).run({ input: message })
  } catch (error) {
    leaveToSweep(alipayOf(container), message.id, error)
  }
}

const leaveToSweep = (alipay: AlipayModuleService, id: string, error: unknown): void =>
  alipay.logger.error(
    `alipay: notification ${id} could not be applied, the sweep takes it over: ${messageOf(error)}`
  )
