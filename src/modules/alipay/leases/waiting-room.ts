/** Callers of one process that may wait for the same lease at a time. */
const MOST_WAITING = 16

const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 500
const GROWTH = 1.6

export type Waiter = {
  /** Ends when it is worth another try: after a pause that grows, when this process lets go, or when the caller is gone. */
  pause: (signal: AbortSignal | undefined, atMostMs: number) => Promise<void>
  leave: () => void
}

/** The callers of this process that wait for a lease: bounded in number, the longest waiting is woken first. */
export class WaitingRoom {
  private readonly waiting = new Map<string, Set<{ wake: () => void }>>()

  /** @returns nothing when enough callers wait for this key */
  enter(key: string): Waiter | undefined {
    const room = this.waiting.get(key) ?? new Set()
    if (room.size >= MOST_WAITING) {
      return undefined
    }
    const place = { wake: () => undefined as void }
    room.add(place)
    this.waiting.set(key, room)
    let pauseMs = FIRST_PAUSE_MS
    return {
      pause: async (signal, atMostMs) => {
        const ms = Math.min(pauseMs * (0.75 + Math.random() / 2), atMostMs)
        pauseMs = Math.min(pauseMs * GROWTH, LONGEST_PAUSE_MS)
        await pauseOf(place, ms, signal)
      },
      leave: () => {
        room.delete(place)
        if (room.size === 0) {
          this.waiting.delete(key)
        }
      },
    }
  }

  size(key: string): number {
    return this.waiting.get(key)?.size ?? 0
  }

  /** Lets the caller that has waited longest try at once. */
  wakeFirst(key: string): void {
    this.waiting.get(key)?.values().next().value?.wake()
  }
}

const pauseOf = async (
  place: { wake: () => void },
  ms: number,
  signal: AbortSignal | undefined
): Promise<void> =>
  await new Promise<void>((resolve) => {
    const done = () => {
      clearTimeout(timer)
      signal?.removeEventListener("abort", done)
      place.wake = () => undefined
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal?.addEventListener("abort", done)
    place.wake = done
  })
