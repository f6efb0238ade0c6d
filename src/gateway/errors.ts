import type { Sentence } from "./sentence"

/** Why a call did not give a usable answer; the union is closed. */
export type GatewayErrorCode =
  "configuration" | "transport" | "signature" | "replay" | "protocol" | "result"

/** `none`: it is certain that the gateway did nothing. `unknown`: it may have done all of it. */
export type GatewayEffect = "none" | "unknown"

/** The facts needed to act on an error; never keys, tokens or bodies. */
export type GatewayErrorFacts = {
  /** Name of the endpoint, such as `payments.pay`. */
  operation?: string | undefined
  /** The request's own id (`paymentRequestId`, `refundRequestId`, …). */
  requestId?: string | undefined
  attempts?: number | undefined
  /** Milliseconds from the first attempt to giving up. */
  elapsedMs?: number | undefined
  /** When the gateway signed its answer, by its own clock. */
  signedAt?: Date | undefined
  cause?: unknown
}

/** Base of everything the client throws. */
export abstract class GatewayError extends Error {
  abstract readonly code: GatewayErrorCode
  abstract readonly effect: GatewayEffect
  readonly operation: string | undefined
  readonly requestId: string | undefined
  readonly attempts: number
  readonly elapsedMs: number
  readonly signedAt: Date | undefined

  constructor(message: string, facts: GatewayErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause })
    this.name = new.target.name
    this.operation = facts.operation
    this.requestId = facts.requestId
    this.attempts = facts.attempts ?? 0
    this.elapsedMs = facts.elapsedMs ?? 0
    this.signedAt = facts.signedAt
  }
}

/** A setting or a request is not right; nothing was sent. `field` names what to fix. */
export class GatewayConfigurationError extends GatewayError {
  readonly code = "configuration"
  readonly effect = "none"
  /** The message with its code and values, where it can be translated. */
  readonly sentence: Sentence | undefined

  constructor(
    readonly field: string,
    message: string | Sentence,
    facts?: GatewayErrorFacts
  ) {
    super(typeof message === "string" ? message : message.message, facts)
    this.sentence = typeof message === "string" ? undefined : message
  }
}

export type TransportTrouble = "timeout" | "connection" | "http_status" | "refused" | "aborted"

export type TransportFacts = GatewayErrorFacts & {
  kind: TransportTrouble
  effect: GatewayEffect
  status?: number | undefined
  resultCode?: string | undefined
}

/** No usable answer: the network, an HTTP status, or a refusal before the request was looked at. */
export class GatewayTransportError extends GatewayError {
  readonly code = "transport"
  readonly effect: GatewayEffect
  readonly kind: TransportTrouble
  readonly status: number | undefined
  readonly resultCode: string | undefined

  constructor(message: string, facts: TransportFacts) {
    super(message, facts)
    this.effect = facts.effect
    this.kind = facts.kind
    this.status = facts.status
    this.resultCode = facts.resultCode
  }
}

/**
 * `unsigned`: a success without a signature, `incomplete`: one header of two, `other_client`: meant for another client,
 * `wrong_key`: signed with a key that is none of those configured.
 */
export type SignatureTrouble = "unsigned" | "incomplete" | "other_client" | "wrong_key"

export type SignatureFacts = GatewayErrorFacts & { kind: SignatureTrouble }

/** An answer that can't be trusted. */
export class GatewaySignatureError extends GatewayError {
  readonly code = "signature"
  readonly effect = "unknown"
  readonly kind: SignatureTrouble

  constructor(message: string, facts: SignatureFacts) {
    super(message, facts)
    this.kind = facts.kind
  }
}

/** `other_request`: it names another id than the one asked about. `too_old`: it was signed minutes before it came. */
export type ReplayTrouble = "other_request" | "too_old"

export type ReplayFacts = GatewayErrorFacts & { kind: ReplayTrouble }

/** A genuine answer that was given to another request: it says nothing about this one. */
export class GatewayReplayError extends GatewayError {
  readonly code = "replay"
  readonly effect = "unknown"
  readonly kind: ReplayTrouble

  constructor(message: string, facts: ReplayFacts) {
    super(message, facts)
    this.kind = facts.kind
  }
}

/** A signed answer that is not what the API describes. */
export class GatewayProtocolError extends GatewayError {
  readonly code = "protocol"
  readonly effect = "unknown"
}

export type ResultFacts = GatewayErrorFacts & {
  effect: GatewayEffect
  resultCode: string
  resultMessage: string
}

/** The gateway's signed refusal (status F). `resultMessage` is for merchants, never for shoppers. */
export class GatewayResultError extends GatewayError {
  readonly code = "result"
  readonly effect: GatewayEffect
  readonly resultCode: string
  readonly resultMessage: string

  constructor(message: string, facts: ResultFacts) {
    super(message, facts)
    this.effect = facts.effect
    this.resultCode = facts.resultCode
    this.resultMessage = facts.resultMessage
  }
}

/** Everything the client throws; `code` tells which. */
export type GatewayFailure =
  | GatewayConfigurationError
  | GatewayTransportError
  | GatewaySignatureError
  | GatewayReplayError
  | GatewayProtocolError
  | GatewayResultError

/** Whether the client threw it. */
export const isGatewayFailure = (error: unknown): error is GatewayFailure =>
  error instanceof GatewayError
