import { randomBytes, randomInt } from "node:crypto"
import { dayStamp } from "../time/moment"

/** Each kind of id has its own digits in the middle, so that mixing them up shows. */
const KINDS = {
  payment: "114010800100188",
  refund: "111010800100188",
  capture: "115010800100188",
  dispute: "116010800100188",
  customs: "117010800100188",
} as const

/** Makes the gateway's ids: 35 digits beginning with the day, different from those of an earlier run. */
export class IdSource {
  readonly #run = String(randomInt(100_000, 1_000_000))
  #count = 0

  /** A fresh numeric id. */
  next(kind: keyof typeof KINDS, now: number): string {
    this.#count += 1
    return `${dayStamp(now)}${KINDS[kind]}${this.#run}${String(this.#count).padStart(6, "0")}`
  }

  /** A fresh secret-looking token, at most 128 characters. */
  token(prefix: string): string {
    return `${prefix}${randomBytes(24).toString("hex")}`
  }
}
