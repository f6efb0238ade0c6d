import { setTimeout as sleep } from "node:timers/promises"

/** Long enough for a machine that is busy with other things: a fact that never comes is what fails. */
const PATIENCE_MS = 120_000
const LONGEST_PAUSE_MS = 250

const show = (seen: unknown): string => (JSON.stringify(seen) ?? String(seen)).slice(0, 2_000)

/**
 * Waits for a fact.
 * @param what the fact, as the end of "waited for …"
 * @returns what was seen when it came true
 * @throws Error with what was waited for and what was seen last, when it never does
 */
export const until = async <Seen>(
  what: string,
  read: () => Promise<Seen> | Seen,
  holds: (seen: Seen) => boolean,
  patienceMs = PATIENCE_MS
): Promise<Seen> => {
  const deadline = Date.now() + patienceMs
  for (let pause = 10; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const seen = await read()
    if (holds(seen)) {
      return seen
    }
    if (Date.now() > deadline) {
      throw new Error(`waited ${patienceMs} ms for ${what}; seen last: ${show(seen)}`)
    }
    await sleep(pause)
  }
}
