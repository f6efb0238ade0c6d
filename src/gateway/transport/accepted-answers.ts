import { createHash } from "node:crypto"

/** Longer than an answer is believed by the time it was signed at. */
const KEPT_MS = 10 * 60_000

const MOST_KEPT = 2_000

type Kept = { request: string; until: number }

/** Remembers which request an answer was believed for, where the answer itself does not say. */
export class AcceptedAnswers {
  private readonly kept = new Map<string, Kept>()

  /** Whether the very same signed answer was believed for another request; otherwise it is remembered for this one. */
  isOfAnother(signature: string, requestBody: Buffer, now: Date): boolean {
    const request = createHash("sha256").update(requestBody).digest("hex")
    const known = this.kept.get(signature)
    if (known && known.until > now.getTime()) {
      return known.request !== request
    }
    this.kept.delete(signature)
    this.kept.set(signature, { request, until: now.getTime() + KEPT_MS })
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST_KEPT && oldest !== undefined) {
      this.kept.delete(oldest)
    }
    return false
  }
}
