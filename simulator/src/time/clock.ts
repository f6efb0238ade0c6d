/** Where the simulator's time starts and whether it runs by itself. */
export interface ClockOptions {
  /** First moment, epoch milliseconds or ISO 8601; default: now. */
  readonly startAt?: number | string
  /** Time stands still between calls of `advance`; default: it runs. */
  readonly frozen?: boolean
}

/** Real time plus an offset, or a time that stands still until it is moved. */
export class Clock {
  #offset: number
  #stopped: number | undefined
  readonly #frozen: boolean

  constructor(options: ClockOptions = {}) {
    const start = options.startAt === undefined ? Date.now() : new Date(options.startAt).getTime()
    this.#frozen = options.frozen ?? false
    this.#offset = start - Date.now()
    this.#stopped = this.#frozen ? start : undefined
  }

  /** Epoch milliseconds. */
  now(): number {
    return this.#stopped ?? Date.now() + this.#offset
  }

  /** Milliseconds by which it is ahead of real time; negative when it is behind. */
  get ahead(): number {
    return this.#stopped === undefined ? this.#offset : this.#stopped - Date.now()
  }

  /** Sets how far it is ahead of real time. */
  runAhead(ms: number): void {
    this.#offset = ms
    this.#stopped = this.#frozen ? Date.now() + ms : undefined
  }

  /** True when time does not pass by itself. */
  get frozen(): boolean {
    return this.#frozen
  }

  /** Stops at `at` (never earlier than now) until `release`. */
  stopAt(at: number): void {
    this.#stopped = Math.max(at, this.now())
  }

  /** Lets time run on from where it stands, unless the clock is frozen for good. */
  release(): void {
    if (this.#frozen || this.#stopped === undefined) {
      return
    }
    this.#offset = this.#stopped - Date.now()
    this.#stopped = undefined
  }
}
