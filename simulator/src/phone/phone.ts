import { createHmac, randomBytes } from "node:crypto"
import { MINUTE } from "../time/moment"

/** Codes of this phone begin so; any other code is another shopper's, who just pays. */
const FAMILY = "2899"
const MINUTES = 8
const PROOF = 6

/** Why a code is not taken. */
export type CodeRefusal = "INVALID_PAYMENT_CODE" | "EXPIRED_CODE"

/** A shopper's phone with a wallet: a payment code that changes each minute, and a PIN where it is asked for. */
export class Phone {
  readonly #secret = randomBytes(16)
  readonly #used = new Set<string>()
  readonly #waiting = new Set<string>()
  /** The wallet asks for the PIN before it pays. */
  asksPin = false
  /** The wallet declines what is scanned, with this code of the gateway. */
  declines: string | undefined

  /** The code that is shown at a moment. */
  code(now: number): string {
    const minute = String(Math.floor(now / MINUTE)).padStart(MINUTES, "0")
    return `${FAMILY}${minute}${this.#proof(minute)}`
  }

  /** How long the code that is shown at a moment stays. */
  left(now: number): number {
    return MINUTE - (now % MINUTE)
  }

  owns(code: string): boolean {
    return code.startsWith(FAMILY) && code.length === FAMILY.length + MINUTES + PROOF
  }

  /** A code is taken once, until the minute after it was shown has ended. */
  refusal(code: string, now: number): CodeRefusal | undefined {
    const minute = code.slice(FAMILY.length, FAMILY.length + MINUTES)
    const age = Math.floor(now / MINUTE) - Number(minute)
    if (this.#proof(minute) !== code.slice(-PROOF) || age < 0 || this.#used.has(code)) {
      return "INVALID_PAYMENT_CODE"
    }
    return age > 1 ? "EXPIRED_CODE" : undefined
  }

  use(code: string): void {
    this.#used.add(code)
  }

  /** A payment waits for the PIN. */
  wait(paymentId: string): void {
    this.#waiting.add(paymentId)
  }

  waitsFor(paymentId: string): boolean {
    return this.#waiting.has(paymentId)
  }

  #proof(minute: string): string {
    const digest = createHmac("sha256", this.#secret).update(minute).digest()
    return String(digest.readUInt32BE() % 10 ** PROOF).padStart(PROOF, "0")
  }
}
