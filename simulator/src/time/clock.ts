/** Where the simulator's time starts and whether it runs by itself. */
export interface ClockOptions {
  /** First moment, epoch milliseconds or ISO 8601; default: now. */
  readonly startAt?: number | string
  /** Time stands still between calls of `advance`; default: it runs. */
  readonly frozen?: boolean
}

/** A clock that is saved: milliseconds ahead of real time, or the moment at which it stands still. */
export interface ClockState {
  readonly ahead?: number
  readonly stoppedAt?: number
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

  /** Where it stands, or how far it is ahead of real time: for a later run. */
  save(): ClockState {
    return this.#stopped === undefined ? { ahead: this.#offset } : { stoppedAt: this.#stopped }
  }

  /** Goes on where another one stood. */
  restore({ ahead, stoppedAt }: ClockState): void {
    this.#offset = ahead ?? (stoppedAt ?? Date.now()) - Date.now()
    this.#stopped = this.#frozen ? (stoppedAt ?? Date.now() + this.#offset) : undefined
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
