import type { Clock } from "./clock"
import { TaskQueue, type Task } from "./task-queue"

const LONGEST_TIMER = 60 * 60 * 1000

/** Runs tasks when they are due: by real timers, or in order while the clock is advanced. */
export class Scheduler {
  readonly #tasks = new TaskQueue()
  #order = 0
  #timer: NodeJS.Timeout | undefined
  #advancing: Promise<void> | undefined
  #closed = false
  readonly #running = new Set<Promise<void>>()

  constructor(readonly clock: Clock) {}

  /** Puts a task on the calendar; equal moments run in the order they were planned. Returns its undo. */
  plan(at: number, run: Task["run"]): () => void {
    const task: Task = { at, order: this.#order++, run, undone: false }
    this.#tasks.push(task)
    if (this.#tasks.nextAt() === at) {
      this.#arm()
    }
    return () => {
      task.undone = true
    }
  }

  /** Runs something at once, as `settled` and the next `advance` wait for it. Resolves when it is over. */
  async now(run: Task["run"]): Promise<void> {
    await this.#start(run)
  }

  /** Moves the clock by `ms`, running whatever becomes due, one after the other. */
  async advance(ms: number): Promise<void> {
    const turn = (this.#advancing ?? Promise.resolve()).then(() => this.#walk(ms))
    this.#advancing = turn
    try {
      await turn
    } finally {
      if (this.#advancing === turn) {
        this.#advancing = undefined
        this.clock.release()
        this.#arm()
      }
    }
  }

  /** Resolves when nothing is due and nothing that was started is still running. */
  async settled(): Promise<void> {
    await this.#advancing
    this.#fire()
    while (this.#running.size > 0) {
      await Promise.all(this.#running)
      this.#fire()
    }
  }

  /** Forgets all tasks and stops the timer. */
  close(): void {
    this.#closed = true
    this.#tasks.clear()
    clearTimeout(this.#timer)
  }

  /** Forgets all tasks but keeps working. */
  clear(): void {
    this.#tasks.clear()
  }

  async #walk(ms: number): Promise<void> {
    const target = this.clock.now() + ms
    this.clock.stopAt(this.clock.now())
    await Promise.all(this.#running)
    for (let task = this.#tasks.takeDue(target); task; task = this.#tasks.takeDue(target)) {
      this.clock.stopAt(task.at)
      await task.run()
    }
    this.clock.stopAt(target)
  }

  #fire(): void {
    if (this.#advancing) {
      return
    }
    const now = this.clock.now()
    for (let task = this.#tasks.takeDue(now); task; task = this.#tasks.takeDue(now)) {
      void this.#start(task.run)
    }
    this.#arm()
  }

  #start(work: Task["run"]): Promise<void> {
    const run: Promise<void> = Promise.resolve()
      .then(work)
      .finally(() => this.#running.delete(run))
    this.#running.add(run)
    return run
  }

  #arm(): void {
    clearTimeout(this.#timer)
    const at = this.#tasks.nextAt()
    if (this.#closed || this.#advancing || at === undefined) {
      return
    }
    const wait = at - this.clock.now()
    if (this.clock.frozen && wait > 0) {
      return
    }
    this.#timer = setTimeout(() => this.#fire(), Math.min(Math.max(wait, 0), LONGEST_TIMER))
    this.#timer.unref()
  }
}
