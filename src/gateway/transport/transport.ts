import type { KeyObject } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import {
  type GatewayError,
  GatewayReplayError,
  GatewaySignatureError,
  GatewayTransportError,
  type TransportTrouble,
  type GatewayFailure,
  isGatewayFailure,
} from "../errors"
import { formatSignatureHeader } from "../signature/header"
import type { PublicKeys } from "../keys/public-keys"
import { sign } from "../signature/signature"
import { asksToRepeat } from "../result-codes"
import { AcceptedAnswers } from "./accepted-answers"
import { AnswerClock } from "./answer-clock"
import type { Call, Caller } from "./call"
import { exchange, type HttpRequest } from "./exchange"
import { abortedUnsent, brokenExchange } from "./failures"
import { readAnswer, type SignedAnswer } from "./read-answer"
import { refuseReplay } from "./refuse-replay"

export type TransportConfig = {
  caller: Caller
  privateKey: KeyObject
  publicKeys: PublicKeys
  clock: () => Date
  random: () => number
}

export type Answer = {
  json: unknown
  attempts: number
  elapsedMs: number
  /** When the gateway signed it, by its own clock. */
  signedAt: Date | undefined
  /** An attempt before this answer's own may have been carried out. */
  mayBeSecond: boolean
}

/** Sends a call and returns its verified answer. */
export type Transport = (call: Call) => Promise<Answer>

const FIRST_PAUSE_MS = 200

/** Doubles from 200 ms; a random half of it is taken off, so that many callers do not return together. */
const pauseBefore = (attempt: number, random: () => number): number =>
  FIRST_PAUSE_MS * 2 ** (attempt - 2) * (0.5 + random() / 2)

/** Ends early when the call is aborted; the attempt after it then says so. */
const pause = async (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  await sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined)

/** HTTP statuses that pass; any other would be the same the next time. */
const passes = (status = 0): boolean => status >= 500 || status === 408 || status === 429

const HELPS: Readonly<Record<TransportTrouble, (error: GatewayTransportError) => boolean>> = {
  timeout: () => true,
  connection: () => true,
  http_status: ({ status }) => passes(status),
  refused: () => false,
  aborted: () => false,
}

/**
 * Whether the same request may be sent again: the answer was lost or can't be trusted. A refusal would be
 * refused again, and an abort is the caller's wish.
 */
const mayHelpToRepeat = (error: GatewayFailure): boolean =>
  error.code === "transport"
    ? HELPS[error.kind](error)
    : error.code === "signature" || error.code === "replay"

export const createTransport = (config: TransportConfig): Transport => {
  const clock = new AnswerClock()
  const accepted = new AcceptedAnswers()
  const attemptOnce = async (call: Call): Promise<SignedAnswer> => {
    const request = await signedRequest(config, call)
    if (call.signal?.aborted) {
      throw abortedUnsent()
    }
    const response = await exchange(request).catch((error: unknown) => {
      throw brokenExchange(error, config.caller.origin.host)
    })
    const answer = await readAnswer(response, call, {
      caller: config.caller,
      keys: config.publicKeys,
    })
    refuseReplay(answer, call, { clock, accepted, now: config.clock() })
    return answer
  }

  return async (call) => {
    const started = performance.now()
    const elapsed = () => Math.round(performance.now() - started)
    let sureOfNothing = true
    for (let attempt = 1; ; attempt++) {
      if (attempt > 1) {
        await pause(pauseBefore(attempt, config.random), call.signal)
      }
      const last = attempt >= call.attempts
      try {
        const { json, signedAt } = await attemptOnce(call)
        if (last || !wantsRepeat(json)) {
          const mayBeSecond = !sureOfNothing
          return { json, signedAt, attempts: attempt, elapsedMs: elapsed(), mayBeSecond }
        }
        sureOfNothing = false
      } catch (error) {
        if (!isGatewayFailure(error)) {
          throw error
        }
        sureOfNothing &&= error.effect === "none"
        if (last || !mayHelpToRepeat(error)) {
          throw withFacts(error, call, { attempts: attempt, elapsedMs: elapsed(), sureOfNothing })
        }
      }
    }
  }
}

const wantsRepeat = (json: unknown): boolean => {
  const result = (json as { result?: { resultStatus?: unknown; resultCode?: unknown } } | null)
    ?.result
  return result?.resultStatus === "U" && asksToRepeat(String(result.resultCode))
}

const signedRequest = async (
  { caller, privateKey, clock }: TransportConfig,
  call: Call
): Promise<HttpRequest> => {
  const time = String(clock().getTime())
  const content = {
    method: "POST",
    path: call.path,
    clientId: caller.clientId,
    time,
    body: call.body,
  }
  const signature = await sign(content, privateKey)
  return {
    url: new URL(call.path, caller.origin),
    headers: {
      "content-type": "application/json; charset=UTF-8",
      "accept-encoding": "identity",
      "client-id": caller.clientId,
      "request-time": time,
      signature: formatSignatureHeader({ keyVersion: caller.keyVersion, signature }),
      ...(caller.agentToken === undefined ? {} : { "agent-token": caller.agentToken }),
    },
    body: call.body,
    timeoutMs: call.timeoutMs,
    signal: call.signal,
    fresh: call.attempts === 1,
  }
}

type Course = { attempts: number; elapsedMs: number; sureOfNothing: boolean }

/** The last failure, with what all attempts together prove. */
const withFacts = (error: GatewayFailure, call: Call, course: Course): GatewayError => {
  const facts = {
    operation: call.operation,
    requestId: call.requestId,
    attempts: course.attempts,
    elapsedMs: course.elapsedMs,
    cause: error.cause ?? error,
  }
  if (error.code === "transport") {
    return new GatewayTransportError(error.message, {
      ...facts,
      kind: error.kind,
      effect: course.sureOfNothing ? "none" : "unknown",
      status: error.status,
      resultCode: error.resultCode,
    })
  }
  if (error.code === "signature") {
    return new GatewaySignatureError(error.message, { ...facts, kind: error.kind })
  }
  if (error.code === "replay") {
    const { kind, signedAt } = error
    return new GatewayReplayError(error.message, { ...facts, kind, signedAt })
  }
  return new (error.constructor as new (message: string, facts: object) => GatewayError)(
    error.message,
    facts
  )
}
