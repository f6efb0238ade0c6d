/** One call a merchant made, for tests and for the overview page. */
export interface JournalEntry {
  readonly at: number
  readonly operation: string
  readonly clientId: string
  /** The payment, agreement or registration it was about. */
  readonly subject: string | undefined
  readonly resultCode: string
  /** The behaviour that bent the call. */
  readonly fault: string | undefined
}

const LONGEST = 5_000

/** The latest calls, bounded. */
export class Journal {
  readonly #entries: JournalEntry[] = []

  /** Keeps an entry; the oldest is dropped when there are too many. */
  add(entry: JournalEntry): void {
    this.#entries.push(entry)
    if (this.#entries.length > LONGEST) {
      this.#entries.shift()
    }
  }

  /** The entries, oldest first. */
  all(): readonly JournalEntry[] {
    return this.#entries
  }

  /** Forgets everything. */
  clear(): void {
    this.#entries.length = 0
  }
}
