import { AsyncLocalStorage } from "node:async_hooks"

type Patience = {
  /** What is left of the time that the work may wait for leases, all of them together. */
  leftMs: number
  /** The work is over; what it set off, such as subscribers, waits as long as it likes. */
  over: boolean
}

const patience = new AsyncLocalStorage<Patience>()

/** Runs work that waits for leases for so many milliseconds at most, all waits together. */
export const waitingAtMost = async <T>(ms: number, work: () => Promise<T>): Promise<T> => {
  const given: Patience = { leftMs: ms, over: false }
  try {
    return await patience.run(given, work)
  } finally {
    given.over = true
  }
}

/** Waits within what is left. @param wait is told for how many milliseconds it may wait */
export const withPatience = async <T>(
  waitMs: number,
  wait: (atMostMs: number) => Promise<T>
): Promise<T> => {
  const left = patience.getStore()
  if (left === undefined || left.over) {
    return await wait(waitMs)
  }
  const started = performance.now()
  try {
    return await wait(Math.min(waitMs, left.leftMs))
  } finally {
    left.leftMs = Math.max(0, left.leftMs - (performance.now() - started))
  }
}
