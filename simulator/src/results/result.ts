export type ResultStatus = "S" | "F" | "U"

/** The object every answer and most notifications carry. */
export interface Result {
  readonly resultCode: string
  readonly resultStatus: ResultStatus
  readonly resultMessage: string
}

/** Codes that mean "in progress" or "unknown"; SUCCESS means done and every other code is a final failure. */
const UNDECIDED = new Set([
  "PAYMENT_IN_PROCESS",
  "REFUND_IN_PROCESS",
  "CAPTURE_IN_PROCESS",
  "AUTH_IN_PROCESS",
  "UNKNOWN_EXCEPTION",
  "REQUEST_TRAFFIC_EXCEED_LIMIT",
])

/** The result object of a code; the message defaults to the code in words. */
export function resultOf(code: string, message?: string): Result {
  const status = code === "SUCCESS" ? "S" : UNDECIDED.has(code) ? "U" : "F"
  const words = message ?? code.toLowerCase().replaceAll("_", " ")
  return { resultCode: code, resultStatus: status, resultMessage: words.slice(0, 256) }
}

/** A refusal raised anywhere below the door; it becomes an ordinary answer. */
export class Refusal extends Error {
  override readonly name = "Refusal"

  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message ?? code)
  }

  get result(): Result {
    return resultOf(this.code, this.message === this.code ? undefined : this.message)
  }
}
