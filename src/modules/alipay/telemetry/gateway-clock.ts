import type { CallEvent } from "../../../gateway"

/**
 * How far this process's clock is ahead of the gateway's, learnt from each signed answer. Times that the gateway gives,
 * such as when a page closes, are compared with the gateway's clock: a clock that is ahead would end pages that are open.
 */
export class GatewayClock {
  private readonly aheadMs = new Map<string, number>()

  constructor(private readonly now: () => Date) {}

  /** @param handle the account that was answered; its gateway may be another */
  note(handle: string, { signedAt }: Pick<CallEvent, "signedAt">): void {
    if (signedAt !== undefined) {
      this.aheadMs.set(handle, this.now().getTime() - signedAt.getTime())
    }
  }

  /** The gateway's time now, or our own before its first answer. */
  at(handle: string): Date {
    return new Date(this.now().getTime() - (this.aheadMs.get(handle) ?? 0))
  }
}
