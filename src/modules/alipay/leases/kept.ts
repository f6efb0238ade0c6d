import { AsyncLocalStorage } from "node:async_hooks"
import { LeaseBusyError } from "./busy"

/** A lease that work is done under. */
export type KeptLease = {
  key: string
  /** Whether it is still this work's; asks the database when it was not renewed for a while. */
  isOurs: () => Promise<boolean>
  /** Released: what the work set off, such as subscribers, does not stand under it. */
  isOver: () => boolean
}

const kept = new AsyncLocalStorage<readonly KeptLease[]>()

/** Does work under a lease, and under those that it is done under already. */
export const keeping = <T>(lease: KeptLease, work: () => T): T =>
  kept.run([...(kept.getStore() ?? []), lease], work)

/**
 * Asserts that no lease of the work that goes on was lost: a process that stood still for longer than a lease lasts goes
 * on with what it read before, while another has worked on the same cart or payment. Called before each write that lets
 * money move.
 * @throws LeaseBusyError naming the lease
 */
export const assertLeasesKept = async (): Promise<void> => {
  for (const lease of kept.getStore() ?? []) {
    if (!lease.isOver() && !(await lease.isOurs())) {
      throw new LeaseBusyError(lease.key)
    }
  }
}
