import { GatewayReplayError } from "../errors"
import type { AnswerClock } from "./answer-clock"
import type { AcceptedAnswers } from "./accepted-answers"
import type { Call } from "./call"
import type { SignedAnswer } from "./read-answer"

/** The first id of the request that the answer contradicts. An id that the answer leaves out is no contradiction. */
const findOtherId = (json: unknown, ids: Call["ids"]): string | undefined => {
  const answer = (typeof json === "object" && json !== null ? json : {}) as Record<string, unknown>
  return Object.keys(ids).find((name) => {
    const value = answer[name]
    const isNamed = (typeof value === "string" && value !== "") || typeof value === "number"
    return isNamed && String(value) !== ids[name]
  })
}

/** A refusal gives nothing away; two of one second are the same to the byte, and both are true. */
const isSuccess = (json: unknown): boolean => {
  const { result } = (typeof json === "object" && json !== null ? json : {}) as {
    result?: { resultStatus?: unknown }
  }
  return result?.resultStatus === "S"
}

/**
 * Believes a signed answer only when it was given to this request.
 * @throws GatewayReplayError when it names another id than the request or was signed too long ago
 */
export const refuseReplay = (
  { json, signedAt, signature }: SignedAnswer,
  { ids, unnamed, body }: Pick<Call, "ids" | "unnamed" | "body">,
  { clock, accepted, now }: { clock: AnswerClock; accepted: AcceptedAnswers; now: Date }
): void => {
  const other = findOtherId(json, ids)
  if (other !== undefined) {
    throw new GatewayReplayError(
      `The gateway's answer is about another ${other}; it is not believed. Something between here and the gateway may mix up or repeat answers.`,
      { kind: "other_request", signedAt }
    )
  }
  // A time that can't be read is signed all the same, and no one can have changed it.
  if (signedAt !== undefined && !clock.isFresh(signedAt, now)) {
    throw new GatewayReplayError(
      "The gateway's answer was signed too long ago; it is not believed. Something between here and the gateway may repeat answers, or this server's clock has jumped ahead.",
      { kind: "too_old", signedAt }
    )
  }
  if (unnamed && isSuccess(json) && accepted.isOfAnother(signature, body, now)) {
    throw new GatewayReplayError(
      "The gateway's answer was given to another request before; it is not believed. Something between here and the gateway may mix up or repeat answers.",
      { kind: "other_request", signedAt }
    )
  }
}
