/** Something that happens at a moment of the simulator's clock. */
export interface Task {
  /** Epoch milliseconds. */
  readonly at: number
  /** Equal moments run in this order. */
  readonly order: number
  readonly run: () => void | Promise<void>
  /** True once it was undone; it is dropped when its turn comes. */
  undone: boolean
}

/** Tasks by moment: a binary heap, so that tens of thousands of open payments cost nothing. */
export class TaskQueue {
  #heap: Task[] = []

  /** Adds a task. */
  push(task: Task): void {
    this.#heap.push(task)
    let index = this.#heap.length - 1
    while (index > 0) {
      const parent = (index - 1) >> 1
      if (!this.#swapIfLater(parent, index)) {
        return
      }
      index = parent
    }
  }

  /** The moment of the next task. */
  nextAt(): number | undefined {
    this.#dropUndone()
    return this.#heap[0]?.at
  }

  /** Takes out the next task that is due by `until`. */
  takeDue(until: number): Task | undefined {
    this.#dropUndone()
    const first = this.#heap[0]
    return first && first.at <= until ? this.#pop() : undefined
  }

  /** Forgets everything. */
  clear(): void {
    this.#heap = []
  }

  #dropUndone(): void {
    while (this.#heap[0]?.undone) {
      this.#pop()
    }
  }

  #pop(): Task | undefined {
    const first = this.#heap[0]
    const last = this.#heap.pop()
    if (last && this.#heap.length > 0) {
      this.#heap[0] = last
      this.#sink(0)
    }
    return first
  }

  #sink(start: number): void {
    let index = start
    for (;;) {
      const left = 2 * index + 1
      const child = this.#isLater(left, left + 1) ? left + 1 : left
      if (!this.#swapIfLater(index, child)) {
        return
      }
      index = child
    }
  }

  #swapIfLater(upper: number, lower: number): boolean {
    const [above, below] = [this.#heap[upper], this.#heap[lower]]
    if (!above || !below || !this.#isLater(upper, lower)) {
      return false
    }
    this.#heap[upper] = below
    this.#heap[lower] = above
    return true
  }

  #isLater(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]]
    return a !== undefined && b !== undefined && (a.at - b.at || a.order - b.order) > 0
  }
}
