import type { Mark } from "./marks"

interface Entry {
  readonly mark: Mark
  seen: number
  used: number
}

/** A behaviour that applies now. */
export interface Applied {
  readonly key: string
  /** The text after `=`, empty when there is none. */
  readonly value: string
}

/** The behaviours of one payment (or agreement, or registration), with their counters. */
export class BehaviourSet {
  readonly #entries: Entry[] = []
  /** How often each operation was called for this subject. */
  readonly calls: Record<string, number> = {}
  /** Request fields the gateway does not know and ignored. */
  readonly ignoredFields = new Set<string>()

  /** Counts one call. */
  count(operation: string, ignored: readonly string[]): void {
    this.calls[operation] = (this.calls[operation] ?? 0) + 1
    ignored.forEach((field) => this.ignoredFields.add(`${operation}: ${field}`))
  }

  /** Adds marks; counting starts now. */
  add(marks: readonly Mark[]): void {
    this.#entries.push(...marks.map((mark) => ({ mark, seen: 0, used: 0 })))
  }

  /** The first of these behaviours that applies to this occasion, and uses it up once. */
  take(...keys: readonly string[]): Applied | undefined {
    const candidates = this.#entries.filter((entry) => keys.includes(entry.mark.key))
    for (const entry of candidates) {
      entry.seen += 1
    }
    const entry = candidates.find(({ mark, seen, used }) => seen >= mark.from && used < mark.times)
    if (!entry) {
      return undefined
    }
    entry.used += 1
    return { key: entry.mark.key, value: entry.mark.value ?? "" }
  }

  /** The latest mark with this key, without using it up. */
  peek(key: string): Applied | undefined {
    const entry = this.#entries.findLast(({ mark, used }) => mark.key === key && used < mark.times)
    return entry && { key, value: entry.mark.value ?? "" }
  }

  /** The marks as written, for people. */
  describe(): string[] {
    return this.#entries.map(({ mark, used }) => {
      const from = mark.from > 1 ? `@${mark.from}` : ""
      const value = mark.value === undefined ? "" : `=${mark.value}`
      const times = mark.times === Infinity ? "" : ` x${mark.times}`
      return `${mark.key}${from}${value}${times} (used ${used})`
    })
  }
}
