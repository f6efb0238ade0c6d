import { MINUTE } from "../time"

/** The most often a kind of refused message is written down, in milliseconds. */
const PAUSE_MS = MINUTE

/** Longer than any handle. */
const LONGEST_NAME = 64

/** A name that a stranger chose, safe to print: quoted and cut. */
export const quoted = (name: string): string =>
  JSON.stringify([...name].slice(0, LONGEST_NAME).join(""))

/** What ends a line about several refusals. */
export const sinceLast = (count: number): string =>
  count === 1 ? "" : ` (${count} like it since the last line)`

type Seen = { count: number; toldAt: number }

/** Counts refused messages, so that a flood of them writes a line a minute and not a line each. */
export class RefusalLog {
  private readonly seen = new Map<string, Seen>()

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /**
   * Counts one refusal. @param key what is counted together; must be bounded in number
   * @returns how many there were since the last line when a line is due, else nothing
   */
  count(key: string): number | undefined {
    const now = this.clock()
    const { count, toldAt } = this.seen.get(key) ?? { count: 0, toldAt: -Infinity }
    const isDue = now - toldAt >= PAUSE_MS
    this.seen.set(key, isDue ? { count: 0, toldAt: now } : { count: count + 1, toldAt })
    return isDue ? count + 1 : undefined
  }
}
