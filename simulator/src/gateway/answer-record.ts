/** An answer as it was sent: its bytes and the headers that prove them. */
export interface SentAnswer {
  readonly operation: string
  readonly clientId: string
  /** The payment, agreement or registration it was about. */
  readonly subject: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const LONGEST = 2_000

type Asked = Pick<SentAnswer, "operation" | "clientId" | "subject">

/** The latest signed answers, bounded: something on the way may send one of them again. */
export class AnswerRecord {
  readonly #sent: SentAnswer[] = []

  /** Keeps an answer; the oldest is dropped when there are too many. */
  add(answer: SentAnswer): void {
    this.#sent.push(answer)
    if (this.#sent.length > LONGEST) {
      this.#sent.shift()
    }
  }

  /** The latest answer of an operation about something else. */
  latestOfAnother({ operation, clientId, subject }: Asked): SentAnswer | undefined {
    return this.#sent.findLast(
      (sent) =>
        sent.operation === operation && sent.clientId === clientId && sent.subject !== subject
    )
  }

  /** The earliest answer of an operation about the same thing. */
  earliestOfSame({ operation, clientId, subject }: Asked): SentAnswer | undefined {
    return this.#sent.find(
      (sent) =>
        sent.operation === operation && sent.clientId === clientId && sent.subject === subject
    )
  }

  /** Forgets everything. */
  clear(): void {
    this.#sent.length = 0
  }
}
