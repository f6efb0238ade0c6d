import { AsyncLocalStorage } from "node:async_hooks"
import { setTimeout as sleep } from "node:timers/promises"

export type Pacer = {
  /** Waits for an account's turn. */
  turn: (handle: string) => Promise<void>
  /** Calls that have had their turn. */
  calls: () => number
}

/** At most so many calls per second for each account, evenly spread. */
export const createPacer = (callsPerSecond: number): Pacer => {
  const gap = 1_000 / callsPerSecond
  const next = new Map<string, number>()
  let calls = 0
  return {
    turn: async (handle) => {
      calls += 1
      const now = performance.now()
      const mine = Math.max(now, next.get(handle) ?? now)
      next.set(handle, mine + gap)
      if (mine > now) {
        await sleep(mine - now)
      }
    },
    calls: () => calls,
  }
}

const pacers = new AsyncLocalStorage<Pacer>()

/** Holds back every call to the gateway that `work` makes; a shopper's or admin's own calls pass without waiting. */
export const pacedBy = async <T>(pacer: Pacer, work: () => Promise<T>): Promise<T> =>
  await pacers.run(pacer, work)

/** Waits inside `pacedBy`; returns at once elsewhere. */
export const awaitTurn = async (handle: string): Promise<void> => {
  await pacers.getStore()?.turn(handle)
}
